package dev.handoff.report;

import dev.handoff.experiment.Unsettled;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in one line what of a company's state has not settled, so that nobody takes the figures of one year for those of every year. */
public final class Settling {
    private static final double WEEKS_A_YEAR = 52;

    private Settling() {}

    /**
     * The line; empty when all has settled.
     *
     * @param where "under X", or nothing where there is only one policy
     */
    public static Optional<String> warning(List<Unsettled> unsettled, String where) {
        if (unsettled.isEmpty()) {
            return Optional.empty();
        }
        String moves = unsettled.stream().map(Settling::move).collect(Collectors.joining(", "));
        return Optional.of("Not settled" + (where.isEmpty() ? "" : " " + where) + ": " + moves
                + "; these figures are those of this period only.");
    }

    private static String move(Unsettled u) {
        double week = u.perWeek().estimate();
        String verb = week > 0 ? " still grows by " : " still falls by ";
        double size = Math.abs(week);
        return switch (u.metric()) {
            case "queue.length" -> "the queue" + verb + leads(size) + " a week";
            case "nurture.length" -> "nurture" + verb + leads(size) + " a week";
            case "trust.sales" -> "sales' trust in marketing" + verb + points(size);
            case "trust.marketing" -> "marketing's trust in sales" + verb + points(size);
            case "belief.error" ->
                "what reps believe of their leads" + (week > 0 ? " still rises by " : verb) + points(size)
                        + " against the truth";
            default -> "weekly contribution" + verb + Numbers.amount(size) + " a week";
        };
    }

    private static String leads(double size) {
        String number = Numbers.about(size);
        return number.equals("1.0") ? "1 lead" : number + " leads";
    }

    private static String points(double share) {
        return Numbers.about(100 * share * WEEKS_A_YEAR) + " points a year";
    }
}
