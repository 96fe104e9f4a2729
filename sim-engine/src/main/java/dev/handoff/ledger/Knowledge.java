package dev.handoff.ledger;

import dev.handoff.company.Company;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What there is to know about a company, by who learns of it without being told, and what tells the others.
 *
 * <p>A figure that no rule names is {@link #LATENT}: a new figure is hidden from both desks until somebody decides who sees it.
 */
public enum Knowledge {
    /** What the board shows everybody: money of the whole company, what was handed over, how the agreement is kept. */
    COMMON(
            "mqls|wins|revenue(\\.expected)?|contribution(\\.(expected|closed))?|(sla|pending)\\.(sales|marketing)\\..*|conversion\\..*"),
    /** Who inquired, and where. */
    DEMAND("inquiries|rate\\.mql|form\\.abandoned|nurture\\..*|leaked"),
    /** Where the money goes. */
    SPENDING("spend|cost\\.(per\\.win|reports)"),
    /** What became of handed leads. */
    CLOSES("sals|sqls|opportunities|rate\\.(sal|sql|win)|pipeline\\.open|touch\\.at\\.conversion.*|credit\\..*"),
    /** How leads are worked. */
    EFFORT(
            "speed\\.to\\.lead.*|attempts.*|followup\\.rate|queue\\.length|inbox\\..*|rejected|escalations|recycled|disposition\\.reasons"
                    + "|(rep|team\\..+)\\.utilization|rep\\.hours|payroll|cost\\.(sla|training)"),
    /** Names that reps found themselves, and each rep's own figures. */
    OWN_WORK("prospected.*|rep\\.\\d+\\..*"),
    /** What sales thinks of marketing. */
    OPINION_OF_SALES("trust\\.sales|quality\\.perceived"),
    /** What marketing thinks of sales. */
    OPINION_OF_MARKETING("trust\\.marketing"),
    /** How good the leads really are. */
    TRUE_QUALITY("quality\\.true|belief\\.error"),
    /** What nobody in the company can know. */
    LATENT("");

    private static final Pattern OF_CHANNEL = Pattern.compile("channel\\..+?\\.(?=[a-z])");

    private final Pattern names;

    Knowledge(String names) {
        this.names = Pattern.compile(names);
    }

    /** What a figure of that name is about; a channel's figure as the company's of the same name, but its money tells what closed. */
    public static Knowledge of(String metric) {
        Matcher channel = OF_CHANNEL.matcher(metric);
        boolean ofChannel = channel.lookingAt();
        String name = ofChannel ? metric.substring(channel.end()) : metric;
        for (Knowledge knowledge : values()) {
            if (knowledge.names.matcher(name).matches()) {
                return ofChannel && knowledge == COMMON && !name.equals("mqls") ? CLOSES : knowledge;
            }
        }
        return LATENT;
    }

    /** Whether one knows it from there in a company that is so. */
    public boolean reaches(Seat seat, Company company) {
        return switch (seat) {
            case TRUTH -> true;
            case MARKETING -> reachesMarketing(company);
            case SALES -> reachesSales(company);
        };
    }

    private boolean reachesMarketing(Company company) {
        return switch (this) {
            case COMMON, DEMAND, SPENDING, OPINION_OF_MARKETING -> true;
            case CLOSES -> company.closedLoop().closesToMarketing().isYes() || shareAReport(company);
            case EFFORT -> meet(company) || shareAReport(company);
            case TRUE_QUALITY -> isTransparent(company);
            default -> false;
        };
    }

    private boolean reachesSales(Company company) {
        return switch (this) {
            case COMMON, CLOSES, EFFORT, OWN_WORK, OPINION_OF_SALES -> true;
            case DEMAND -> company.closedLoop().historyToSales().isYes() || meet(company) || shareAReport(company);
            case SPENDING -> meet(company) || shareAReport(company);
            case TRUE_QUALITY -> isTransparent(company);
            default -> false;
        };
    }

    private static boolean meet(Company company) {
        return company.alignment().meetings().isPresent();
    }

    /** One meaning of "conversion" means one report for both. */
    private static boolean shareAReport(Company company) {
        return company.alignment().commonLanguage().isYes();
    }

    private static boolean isTransparent(Company company) {
        return company.belief().transparency() > 0;
    }
}
