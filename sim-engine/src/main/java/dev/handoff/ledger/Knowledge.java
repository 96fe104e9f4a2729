package dev.handoff.ledger;

import dev.handoff.company.Company;

/**
 * What there is to know about a company, by who learns of it without being told, and what tells the others.
 *
 * <p>The catalogue says of each {@link Metric} which it is. What is not in it is {@link #LATENT}: hidden from both desks.
 */
public enum Knowledge {
    /** What the board shows everybody: money of the whole company, what was handed over, how the agreement is kept. */
    COMMON,
    /** Who inquired, and where. */
    DEMAND,
    /** Where the money goes. */
    SPENDING,
    /** What became of handed leads. */
    CLOSES,
    /** How leads are worked. */
    EFFORT,
    /** Names that reps found themselves, and each rep's own figures. */
    OWN_WORK,
    /** What sales thinks of marketing. */
    OPINION_OF_SALES,
    /** What marketing thinks of sales. */
    OPINION_OF_MARKETING,
    /** How good the leads really are. */
    TRUE_QUALITY,
    /** What nobody in the company can know. */
    LATENT;

    /** What a figure of that name is about. */
    public static Knowledge of(String metric) {
        return Metric.named(metric).map(Metric::knowledge).orElse(LATENT);
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
