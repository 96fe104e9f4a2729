package dev.handoff.game.score;

import dev.handoff.game.levers.Lever;
import dev.handoff.game.score.Balance.Aim;
import dev.handoff.game.score.Balance.Reply;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The table of the balance check as text for people. */
final class BalancePage {
    private static final double POWER = 2.4; // half-widths; see the page

    private BalancePage() {}

    static String of(List<Reply> replies, int seeds, int again, int rounds, List<String> exceptions, String luck) {
        StringBuilder page = new StringBuilder();
        page.append("# Is every lever worth thinking about?\n\n")
                .append(
                        "Generated: `./mvnw -pl trainer-cli -am test -Plong -Dtest=BalanceGateTest -Dgolden.update=true")
                .append(" -Dsurefire.failIfNoSpecifiedTests=false`\nwrites this page. The build runs the same check")
                .append(" on the same seeds, on which nothing was ever tuned.\n\n")
                .append("One lever is moved at a time, for ")
                .append(rounds)
                .append(" rounds on ")
                .append(seeds)
                .append(" common seeds, while the other side plays by one of its four cards. A level that these leave")
                .append(" undecided is looked at again on ")
                .append(again)
                .append(" others, in the three places in which it comes nearest. Figures:\n")
                .append("what the best level of that place contributes more, in thousand euros over the game,")
                .append(" ± the half-width of that paired difference (95 %).\n")
                .append("**best**, ≈ within one half-width of it, × beaten by more than two, $ among the best")
                .append(" for the role's own bonus: a temptation.\n")
                .append(
                        "A partner is won over. Once it has signed, a lever that the agreement replaces is not in play and left out.\n")
                .append("A level must be among the best somewhere, for the company or as a temptation,")
                .append(" and beaten somewhere else.\n\n");
        page.append(power(replies)).append(flaws(exceptions));
        for (Lever lever : Lever.values()) {
            page.append(table(
                    lever, replies.stream().filter(r -> r.lever() == lever).toList()));
        }
        return page.append(luck).toString();
    }

    private static String power(List<Reply> replies) {
        return "## How sharp the check is\n\n"
                + "A level is found beaten in a place with a chance of 80 % when the truth is about 2.4 half-widths: "
                + replies.stream()
                        .map(reply -> scenario(reply.place()))
                        .distinct()
                        .map(name -> thousand(POWER * medianHalfWidth(replies, name)) + " thousand in " + name)
                        .collect(Collectors.joining(", "))
                + "\n(median over levels and cards). A level that is truly equal to the best is called beaten in one"
                + " of its ten places less than once in a hundred times.\n\n";
    }

    private static double medianHalfWidth(List<Reply> replies, String scenario) {
        double[] sorted = replies.stream()
                .filter(r -> scenario(r.place()).equals(scenario) && r.aim() == Aim.COMPANY && r.halfWidth() > 0)
                .mapToDouble(Reply::halfWidth)
                .sorted()
                .toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    private static String flaws(List<String> exceptions) {
        return "## What is not so\n\n"
                + (exceptions.isEmpty()
                        ? "Nothing: every level is among the best somewhere and beaten elsewhere.\n\n"
                        : "Found on these seeds. The build knows these by name and fails on any other;"
                                + " see the tables for whether a lever is flat or the check too dull.\n\n"
                                + exceptions.stream().map(e -> "- " + e + "\n").collect(Collectors.joining()) + "\n");
    }

    private static String table(Lever lever, List<Reply> replies) {
        List<String> places = replies.stream().map(Reply::place).distinct().toList();
        StringBuilder table = new StringBuilder("## " + lever.title() + "\n\n| level |");
        places.forEach(
                place -> table.append(' ').append(place.replace(" with ", ", ")).append(" |"));
        table.append("\n|---|").append("---|".repeat(places.size())).append('\n');
        replies.stream().map(Reply::level).distinct().forEach(level -> {
            table.append("| ").append(level).append(" |");
            places.forEach(place ->
                    table.append(' ').append(cell(replies, place, level)).append(" |"));
            table.append('\n');
        });
        return table.append('\n').toString();
    }

    private static String cell(List<Reply> replies, String place, String level) {
        Optional<Reply> company = find(replies, place, level, Aim.COMPANY);
        if (company.isEmpty()) {
            return "";
        }
        Reply reply = company.get();
        String figure = reply.gap() == 0 ? "**best**" : thousand(reply.gap()) + " ± " + thousand(reply.halfWidth());
        String sign = reply.gap() == 0 ? "" : reply.isBest() ? " ≈" : reply.isBeaten() ? " ×" : "";
        boolean tempting =
                find(replies, place, level, Aim.BONUS).filter(Reply::isBest).isPresent();
        return figure + sign + (tempting ? " $" : "");
    }

    private static Optional<Reply> find(List<Reply> replies, String place, String level, Aim aim) {
        return replies.stream()
                .filter(r -> r.place().equals(place) && r.level().equals(level) && r.aim() == aim)
                .findFirst();
    }

    private static String scenario(String place) {
        return place.substring(0, place.indexOf(' '));
    }

    private static String thousand(double amount) {
        return String.format(Locale.ROOT, "%.0f", amount / 1000);
    }
}
