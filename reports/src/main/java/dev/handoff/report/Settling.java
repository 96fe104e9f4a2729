package dev.handoff.report;

import dev.handoff.experiment.Unsettled;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.MetricUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says in one line what of a company's state has not settled, so that nobody takes the figures of one year for those of every year. */
public final class Settling {
    private static final double WEEKS_A_YEAR = 52;
    private static final int FEW = 2;
    private static final Map<Metric, String> STATES = Map.of(
            Metric.QUEUE_LENGTH, "the queue",
            Metric.NURTURE_LENGTH, "nurture",
            Metric.TRUST_SALES, "sales' trust in marketing",
            Metric.TRUST_MARKETING, "marketing's trust in sales",
            Metric.BELIEF_ERROR, "what reps believe of their leads",
            Metric.CONTRIBUTION_EXPECTED, "weekly contribution");

    private Settling() {}

    /**
     * The line; empty when all has settled.
     *
     * @param where "under X", or nothing where there is only one policy
     */
    public static Optional<String> warning(List<Unsettled> unsettled, String where) {
        String moves =
                unsettled.stream().filter(Settling::isSeen).map(Settling::move).collect(Collectors.joining(", "));
        return moves.isEmpty()
                ? Optional.empty()
                : Optional.of("Not settled" + (where.isEmpty() ? "" : " " + where) + ": " + moves
                        + "; these figures are those of this period only.");
    }

    /** Money that moves by less than it is rounded to does not move. */
    private static boolean isSeen(Unsettled u) {
        return Metric.named(u.metric()).orElseThrow().unit() != MetricUnit.MONEY
                || !Numbers.amount(u.perWeek().estimate()).equals("0");
    }

    /**
     * The same of several policies: a line each, or one line for all that move where they are more than two.
     *
     * @param quoted what sentences call the policies
     */
    public static List<String> warnings(List<List<Unsettled>> unsettled, List<String> quoted) {
        List<Integer> moving = IntStream.range(0, quoted.size())
                .filter(policy -> unsettled.get(policy).stream().anyMatch(Settling::isSeen))
                .boxed()
                .toList();
        return moving.size() > FEW
                ? List.of(inShort(moving.stream().map(quoted::get).toList()))
                : moving.stream()
                        .flatMap(policy -> warning(unsettled.get(policy), "under " + quoted.get(policy)).stream())
                        .toList();
    }

    /** Which policies move, without what of them does. */
    public static String inShort(List<String> quoted) {
        return "Not settled under " + Enumeration.and(quoted) + ": their figures are those of this period only.";
    }

    private static String move(Unsettled u) {
        double week = u.perWeek().estimate();
        String verb = week > 0 ? " still grows by " : " still falls by ";
        double size = Math.abs(week);
        Metric metric = Metric.named(u.metric()).orElseThrow();
        if (metric.equals(Metric.BELIEF_ERROR)) {
            return what(metric) + (week > 0 ? " still rises by " : verb) + points(size) + " against the truth";
        }
        return what(metric)
                + verb
                + switch (metric.unit()) {
                    case LEADS -> leads(size) + " a week";
                    case MONEY -> Numbers.amount(size) + " a week";
                    default -> points(size);
                };
    }

    private static String what(Metric metric) {
        return Optional.ofNullable(STATES.get(metric)).orElseGet(metric::labelInSentence);
    }

    private static String leads(double size) {
        String number = Numbers.about(size);
        return number.equals("1.0") ? "1 lead" : number + " leads";
    }

    private static String points(double share) {
        return Numbers.about(100 * share * WEEKS_A_YEAR) + " points a year";
    }
}
