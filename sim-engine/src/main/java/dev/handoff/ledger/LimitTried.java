package dev.handoff.ledger;

import dev.handoff.ledger.MetricFamily.Each;
import java.util.Optional;

/** The metric {@code channel.webinar.tried.within.4h-working} and its like: the share of a channel's leads that are tried within a limit that some policy promises. */
final class LimitTried {

    private LimitTried() {}

    /** That metric of a channel and a limit, such as {@code 15min}, {@code 2d} or {@code 4h-working}. */
    static Metric of(String channel, String limit) {
        Metric figure = Metric.TRIED_WITHIN;
        return figure.renamed(
                Each.CHANNEL.prefix() + channel + "." + figure.name() + "." + limit,
                channel + ": " + figure.labelInSentence() + " " + words(limit));
    }

    static Optional<Metric> parse(String name) {
        String between = "." + Metric.TRIED_WITHIN.name() + ".";
        int to = name.indexOf(between);
        int from = Each.CHANNEL.prefix().length();
        return name.startsWith(Each.CHANNEL.prefix()) && to > from
                ? Optional.of(of(name.substring(from, to), name.substring(to + between.length())))
                : Optional.empty();
    }

    /** {@code 4h-working} is "4 working h". */
    private static String words(String limit) {
        String[] parts = limit.split("-", 2);
        String number = parts[0].replaceAll("[a-z]+$", "");
        String unit = parts[0].substring(number.length()).replaceFirst("^d$", number.equals("1") ? "day" : "days");
        return number + (parts.length > 1 ? " working " : " ") + unit;
    }
}
