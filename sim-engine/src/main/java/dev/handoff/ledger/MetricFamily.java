package dev.handoff.ledger;

import java.util.Optional;

/**
 * Metrics that are the same figure of each channel, each rep or each team: {@code Metric.CHANNEL_SQLS.of("webinar")} is the leads worth
 * pursuing that came through the webinar.
 */
public final class MetricFamily {

    /** Of what there is one figure each. */
    public enum Each {
        /** One figure for each channel, by its name. */
        CHANNEL("channel."),
        /** One figure for each rep, by number, 1 … */
        REP("rep."),
        /** One figure for each team, by its name; where there are several. */
        TEAM("team.");

        private final String prefix;

        Each(String prefix) {
            this.prefix = prefix;
        }

        /** What the names of such metrics begin with, dot included. */
        public String prefix() {
            return prefix;
        }

        private String called(String member) {
            return switch (this) {
                case CHANNEL -> member;
                case REP -> "Rep " + member;
                case TEAM -> "Team " + member;
            };
        }
    }

    private final Each each;
    private final Metric figure;

    /** {@code figure} has the name after the member's, and everything else of it. */
    MetricFamily(Each each, Metric figure) {
        this.each = each;
        this.figure = figure;
    }

    /** Of what there is one figure each. */
    public Each each() {
        return each;
    }

    /** What is told of each of them: name, label and the rest as they stand in a table with a row for each. */
    public Metric figure() {
        return figure;
    }

    /** The name with a placeholder: {@code channel.NAME.sqls}. */
    public String pattern() {
        return each.prefix + (each == Each.REP ? "NUMBER" : "NAME") + "." + figure.name();
    }

    /** The metric of that channel or team. */
    public Metric of(String member) {
        return figure.renamed(nameOf(member), each.called(member) + ": " + figure.labelInSentence());
    }

    /** The name of that channel's or team's metric. */
    public String nameOf(String member) {
        return each.prefix + member + "." + figure.name();
    }

    /** The metric of the rep of that number, 1 … */
    public Metric of(int number) {
        return of(Integer.toString(number));
    }

    /** Whose figure a metric of that name is: {@code webinar} of {@code channel.webinar.sqls}; empty when it is none of this family. */
    public Optional<String> member(String metric) {
        int from = each.prefix.length();
        int to = metric.length() - figure.name().length() - 1;
        boolean fits = metric.startsWith(each.prefix) && to > from && metric.endsWith("." + figure.name());
        return fits ? Optional.of(metric.substring(from, to)) : Optional.empty();
    }

    @Override
    public String toString() {
        return pattern();
    }
}
