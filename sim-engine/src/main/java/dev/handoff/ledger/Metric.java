package dev.handoff.ledger;

import dev.handoff.handoff.MarketingClause;
import dev.handoff.handoff.SalesClause;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The catalogue: every figure a run can give, described once. Its name stands in data files and after {@code --metric}; its label is what
 * people read, everywhere; its sentence says what it is and over what. {@code docs/reference/metrics.md} is written from here.
 *
 * <p>The constants stand in the interfaces named below, by what they are about, and are called {@code Metric.SQLS} everywhere. A new figure
 * is a constant there and a line in the book that counts it. Figures of each channel, rep or team are families: {@code
 * Metric.CHANNEL_SQLS.of("webinar")}. Nothing else in the program spells a metric's name.
 */
public final class Metric
        implements FunnelMetrics,
                MoneyMetrics,
                SpeedMetrics,
                AttemptMetrics,
                AgreementMetrics,
                WorkMetrics,
                FateMetrics,
                ChannelMetrics,
                DeskFigures {

    private final String name;
    private final MetricUnit unit;
    private final Better better;
    private final Knowledge knowledge;
    private final String label;
    private final String sentence;
    private final Optional<Mechanism> needs;
    private final String where;
    private final Set<MetricDraft.Told> told;
    private final boolean negative;

    Metric(MetricDraft draft, String sentence) {
        this.name = draft.name;
        this.unit = draft.unit;
        this.better = draft.better;
        this.knowledge = draft.knowledge;
        this.label = draft.label;
        this.sentence = sentence;
        this.needs = draft.needs;
        this.where = draft.where;
        this.told = draft.told;
        this.negative = draft.negative;
    }

    private Metric(Metric of, String name, String label, Knowledge knowledge, Set<MetricDraft.Told> told) {
        this.name = name;
        this.unit = of.unit;
        this.better = of.better;
        this.knowledge = knowledge;
        this.label = label;
        this.sentence = of.sentence;
        this.needs = of.needs;
        this.where = of.where;
        this.told = told;
        this.negative = of.negative;
    }

    /** The same of one channel, rep or team, or of one limit. */
    Metric renamed(String newName, String newLabel) {
        return new Metric(this, newName, newLabel, knowledge, told);
    }

    /** The same, known to others and told at other times. */
    Metric told(Knowledge known, Set<MetricDraft.Told> when) {
        return new Metric(this, name, label, known, when);
    }

    /** Leads lost for that reason. */
    public static Metric lost(Fate fate) {
        return FateMetrics.ofFate(LOST, fate);
    }

    /** What leads lost for that reason would have been worth. */
    public static Metric lostValue(Fate fate) {
        return FateMetrics.ofFate(LOST_VALUE, fate);
    }

    /** Credit of each channel by that rule. */
    public static MetricFamily channelCredit(CreditRule rule) {
        return CREDIT.get(rule.ordinal());
    }

    /** How far a clause of sales is kept. */
    public static Metric kept(SalesClause clause) {
        return switch (clause) {
            case ACCEPTANCE -> KEPT_ACCEPTANCE;
            case FIRST_TOUCH -> KEPT_FIRST_TOUCH;
            case MINIMUM_ATTEMPTS -> KEPT_MINIMUM_ATTEMPTS;
            case DISPOSITION -> KEPT_DISPOSITION;
        };
    }

    /** Whether it says how far the agreement is kept, or believed in. */
    public boolean isOfAgreement() {
        return AGREEMENT.contains(this);
    }

    /** How many leads have a promise of that clause that is not due yet. */
    public static Metric pending(SalesClause clause) {
        return switch (clause) {
            case ACCEPTANCE -> PENDING_ACCEPTANCE;
            case FIRST_TOUCH -> PENDING_FIRST_TOUCH;
            case MINIMUM_ATTEMPTS -> PENDING_MINIMUM_ATTEMPTS;
            case DISPOSITION -> PENDING_DISPOSITION;
        };
    }

    /** In how many periods a clause of marketing is kept. */
    public static Metric kept(MarketingClause clause) {
        return switch (clause) {
            case VOLUME -> KEPT_VOLUME;
            case MEETING_DEFINITION -> KEPT_MEETING_DEFINITION;
            case ACCEPTANCE_RATE -> KEPT_ACCEPTANCE_RATE;
            case COMPLETENESS -> KEPT_COMPLETENESS;
        };
    }

    /** How many of the channel's leads are tried within a limit such as {@code 4h-working}: {@code channel.webinar.tried.within.4h-working}. */
    public static Metric triedWithin(String channel, String limit) {
        return LimitTried.of(channel, limit);
    }

    /** Whether that is the name of the share of a channel's leads tried within a limit. */
    public static boolean isTriedWithin(String name) {
        return LimitTried.parse(name).isPresent();
    }

    /** The metric of that name, be it one of a channel, rep or team; empty when no run gives such a figure. */
    public static Optional<Metric> named(String name) {
        return MetricNames.find(name);
    }

    /** The metrics of the whole company, in the order of the catalogue; families are apart. */
    public static List<Metric> all() {
        return MetricNames.all();
    }

    /** The figures of each channel, rep and team. */
    public static List<MetricFamily> families() {
        return MetricNames.families();
    }

    /** What people read instead of a name that some data holds; the name itself where it is none of a metric. */
    public static String label(String name) {
        return named(name).map(Metric::label).orElse(name);
    }

    /** The same within a sentence: "contribution". */
    public static String inSentence(String name) {
        return named(name).map(Metric::labelInSentence).orElse(name);
    }

    /** Stands in data files and after {@code --metric}: {@code revenue.expected}. */
    public String name() {
        return name;
    }

    /** What it is counted or measured in. */
    public MetricUnit unit() {
        return unit;
    }

    /** Whether it may be below nought. */
    public boolean mayBeNegative() {
        return negative;
    }

    /** Which way it is wished to go. */
    public Better better() {
        return better;
    }

    /** Who learns of it without being told. */
    public Knowledge knowledge() {
        return knowledge;
    }

    /** What people read: "Expected revenue". */
    public String label() {
        return label;
    }

    /** The same within a sentence. */
    public String labelInSentence() {
        return label.startsWith("Sales' ") || label.startsWith("Marketing's ")
                ? label
                : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** The same over a narrow column of a table, where it is plain that leads are meant: "worth pursuing". */
    public String heading() {
        return labelInSentence().replaceFirst("^leads ", "");
    }

    /** What it is and over what, and where alone a run tells it. */
    public String sentence() {
        return where.isEmpty() ? sentence : sentence + " Only where " + where + ".";
    }

    /** Whether a run tells it of its whole window. */
    public boolean isWhole() {
        return told.contains(MetricDraft.Told.WHOLE);
    }

    /** Whether a run tells it week by week. */
    public boolean isWeekly() {
        return told.contains(MetricDraft.Told.WEEKLY);
    }

    /** Whether it is told where the company has these parts. */
    boolean in(Set<Mechanism> mechanisms) {
        return needs.isEmpty() || mechanisms.contains(needs.get());
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Metric other && other.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
