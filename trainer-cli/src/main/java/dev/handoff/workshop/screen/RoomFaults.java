package dev.handoff.workshop.screen;

import dev.handoff.debrief.Gap;
import dev.handoff.debrief.GapPart;
import dev.handoff.debrief.WhoseFault;
import dev.handoff.experiment.MetricSummary;
import dev.handoff.report.Enumeration;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Dots;
import dev.handoff.report.document.Dots.Dot;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.statistics.Interval;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whose fault it was in the room's games: every team on the luck that was played, and one of them with other luck.
 *
 * @param gaps by team, as far as they are computed
 * @param all how many teams there are
 * @param currency of all amounts
 * @param replayed the team with other luck, as far as that is computed
 */
public record RoomFaults(Map<String, Gap> gaps, int all, String currency, Optional<Replayed> replayed) {
    private static final String A_TEAM = "a team";
    private static final String OTHER_LUCK = "other-luck";
    private static final String TITLE = "And with other luck?";

    /**
     * The team whose decisions were replayed with other luck.
     *
     * @param whose what it is called here, such as "the game in the middle"
     * @param fault what came of it; empty as long as that is computed
     * @param standing how the replays get on; empty when they are done
     */
    public record Replayed(String whose, Optional<WhoseFault> fault, String standing) {}

    private List<Gap> below() {
        return gaps.values().stream().filter(Gap::isBelowPar).toList();
    }

    /** From left to right, so that their order says nothing of who they are. */
    private List<Map.Entry<String, Gap>> inOrder() {
        return gaps.entrySet().stream()
                .sorted(Comparator.comparing(team -> team.getValue().parts().get(GapPart.MARKETING)))
                .toList();
    }

    /**
     * The square: one dot a team.
     *
     * @param named whether teams are called by name
     */
    public Chapter square(boolean named) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Say.loud(gaps.isEmpty() ? "The games are being replayed." : most()));
        blocks.add(new Dots(
                "faults",
                "The parts of each distance to par",
                "marketing's part",
                "sales' part",
                currency,
                dots(named),
                legend()));
        if (gaps.size() < all) {
            blocks.add(Say.quiet(gaps.size() + " of " + all + " games are replayed so far."));
        }
        blocks.add(Say.quiet(
                "Parts of each company's distance to par on the luck that was played; what is missing is the agreement's. They"
                        + " are parts of decisions, and never of a person: each desk decided on what it could see."));
        return Chapter.of("faults", "Whose fault was it? The room's games", blocks);
    }

    private List<Dot> dots(boolean named) {
        List<Dot> dots = new ArrayList<>();
        for (Map.Entry<String, Gap> team : inOrder()) {
            Map<GapPart, Double> parts = team.getValue().parts();
            dots.add(Dot.exact(named ? team.getKey() : A_TEAM, parts.get(GapPart.MARKETING), parts.get(GapPart.SALES)));
        }
        replayed.flatMap(Replayed::fault).ifPresent(fault -> {
            Interval marketing = fault.parts().get(GapPart.MARKETING);
            Interval sales = fault.parts().get(GapPart.SALES);
            dots.add(new Dot(
                    "with other luck, 95 %",
                    marketing.estimate(), sales.estimate(), marketing.halfWidth(), sales.halfWidth()));
        });
        return dots;
    }

    private String legend() {
        String one =
                "One dot is one team: the further right, the more marketing's levers made up of its distance to par; the"
                        + " further up, the more sales' levers did. On the dotted line both made up the same; left of zero or below it they did better than par's.";
        return replayed.flatMap(r -> r.fault()
                        .map(fault -> one + " The diamond is "
                                + r.whose() + " in " + fault.split().replications()
                                + " replays with other luck, as wide and as high as its intervals."))
                .orElse(one);
    }

    /** In how many games which part was the largest. */
    private String most() {
        Map<GapPart, Integer> counts = new EnumMap<>(GapPart.class);
        below().forEach(gap -> counts.merge(largest(gap), 1, Integer::sum));
        List<String> said = new ArrayList<>();
        counts.forEach((part, teams) -> said.add(part.words(Texts.english()) + " in " + teams));
        int above = gaps.size() - below().size();
        String rest = above == 0 ? "" : " " + above + (above == 1 ? " is" : " are") + " at par or above.";
        return said.isEmpty()
                ? "Every game is at par or above: there is no distance to split."
                : "What made up most of the distance to par, in " + gaps.size()
                        + (gaps.size() == 1 ? " game: " : " games: ") + Enumeration.and(said) + "." + rest;
    }

    private static GapPart largest(Gap gap) {
        Map<GapPart, Double> parts = gap.parts();
        return parts.keySet().stream().max(Comparator.comparing(parts::get)).orElseThrow();
    }

    /** Before the games are replayed. */
    public static Chapter notYet() {
        return Chapter.of(OTHER_LUCK, TITLE, List.of(Say.loud("The games are being replayed.")));
    }

    /** One of the games with other luck: how much of all this was luck. */
    public Chapter otherLuck(Gap played) {
        List<Block> blocks = new ArrayList<>();
        replayed.ifPresent(one -> one.fault()
                .ifPresentOrElse(
                        fault -> told(one.whose(), played, fault, blocks),
                        () -> blocks.add(
                                Say.loud("The decisions of " + one.whose() + " are being replayed with other luck"
                                        + (one.standing().isEmpty() ? "." : ": " + one.standing() + ".")))));
        return Chapter.of(OTHER_LUCK, TITLE, blocks);
    }

    private void told(String whose, Gap played, WhoseFault fault, List<Block> blocks) {
        Interval gap = fault.split().money().gap();
        int lucks = fault.split().replications();
        blocks.add(Say.loud("In " + lucks + " replays with other luck par is "
                + Numbers.interval(Math.abs(gap.estimate()), gap.halfWidth(), currency)
                + (gap.estimate() >= 0 ? " ahead of " : " behind ") + whose + "; with the luck that was played it was "
                + amount(Math.abs(played.amount())) + (played.amount() >= 0 ? " ahead." : " behind.")));
        blocks.add(Say.of(verdict(largest(played), fault.parts())));
        List<Row> rows = new ArrayList<>();
        Map<GapPart, Interval> parts = fault.parts();
        played.parts()
                .forEach((part, here) -> rows.add(Row.of(
                        part.words(Texts.english()),
                        amount(here),
                        Numbers.difference(
                                parts.get(part).estimate(), parts.get(part).halfWidth(), currency))));
        blocks.add(new Table("", List.of("Part of the distance", "luck as played", "other luck"), rows));
        MetricSummary luck = fault.split().levels().get(0);
        blocks.add(Say.of("It ended at " + amount(played.here()) + ". The same decisions with other luck bring "
                + Numbers.interval(luck) + " on average, and in 8 of 10 from "
                + Numbers.range(luck.p10(), luck.p90(), currency) + "\u00A0" + currency + "."));
        blocks.add(
                Say.quiet("± is the 95 % half-width. Par meets the same luck, so luck is no part of what is split."));
    }

    /** Whether the part that was largest in the game is the largest with other luck, too. */
    private static String verdict(GapPart inTheGame, Map<GapPart, Interval> parts) {
        List<GapPart> inOrder = parts.keySet().stream()
                .sorted(Comparator.comparing((GapPart part) -> parts.get(part).estimate())
                        .reversed())
                .toList();
        GapPart largest = inOrder.get(0);
        Interval first = parts.get(largest);
        Interval second = parts.get(inOrder.get(1));
        if (first.estimate() - second.estimate() < first.halfWidth() + second.halfWidth()) {
            return "Which part is the largest the replays cannot tell: " + largest.words(Texts.english()) + " or "
                    + inOrder.get(1).words(Texts.english()) + ".";
        }
        return largest == inTheGame
                ? "The largest part is the same with other luck: " + largest.words(Texts.english()) + "."
                : "The largest part is another one: with the luck that was played " + inTheGame.words(Texts.english())
                        + ", with other luck " + largest.words(Texts.english())
                        + ". Believe the replays; one game is one draw.";
    }

    private String amount(double value) {
        return Numbers.amount(value) + "\u00A0" + currency;
    }
}
