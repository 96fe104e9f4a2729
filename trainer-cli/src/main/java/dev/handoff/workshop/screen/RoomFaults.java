package dev.handoff.workshop.screen;

import dev.handoff.debrief.Gap;
import dev.handoff.debrief.GapPart;
import dev.handoff.debrief.WhoseFault;
import dev.handoff.experiment.MetricSummary;
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
public record RoomFaults(Texts texts, Map<String, Gap> gaps, int all, String currency, Optional<Replayed> replayed) {
    private static final String OTHER_LUCK = "other-luck";

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
        blocks.add(Say.loud(gaps.isEmpty() ? texts.of("room-faults.the-games-are-being-replayed") : most()));
        blocks.add(new Dots(
                "faults",
                texts.of("room-faults.the-parts-of-each-distance"),
                texts.of("room-faults.marketings-part"),
                texts.of("room-faults.sales-part"),
                currency,
                dots(named),
                legend()));
        if (gaps.size() < all) {
            blocks.add(Say.quiet(texts.of("room-faults.of-games-are-replayed-so", gaps.size(), all)));
        }
        blocks.add(Say.quiet(texts.of("room-faults.parts-of-each-companys-distance")));
        return Chapter.of("faults", texts.of("room-faults.whose-fault-was-it-the"), blocks);
    }

    private List<Dot> dots(boolean named) {
        List<Dot> dots = new ArrayList<>();
        for (Map.Entry<String, Gap> team : inOrder()) {
            Map<GapPart, Double> parts = team.getValue().parts();
            dots.add(Dot.exact(
                    named ? team.getKey() : texts.of("room-agreement.a-team"),
                    parts.get(GapPart.MARKETING),
                    parts.get(GapPart.SALES)));
        }
        replayed.flatMap(Replayed::fault).ifPresent(fault -> {
            Interval marketing = fault.parts().get(GapPart.MARKETING);
            Interval sales = fault.parts().get(GapPart.SALES);
            dots.add(new Dot(
                    texts.of("room-faults.with-other-luck-95"),
                    marketing.estimate(),
                    sales.estimate(),
                    marketing.halfWidth(),
                    sales.halfWidth()));
        });
        return dots;
    }

    private String legend() {
        String one = texts.of("room-faults.one-dot-is-one-team");
        return replayed.flatMap(r -> r.fault()
                        .map(fault -> texts.of(
                                "room-faults.the-diamond-is-in-replays",
                                one,
                                r.whose(),
                                fault.split().replications())))
                .orElse(one);
    }

    /** In how many games which part was the largest. */
    private String most() {
        Map<GapPart, Integer> counts = new EnumMap<>(GapPart.class);
        below().forEach(gap -> counts.merge(largest(gap), 1, Integer::sum));
        List<String> said = new ArrayList<>();
        counts.forEach((part, teams) -> said.add(texts.of("room-faults.in", part.words(texts), teams)));
        int above = gaps.size() - below().size();
        String rest = above == 0 ? "" : texts.of("room-faults.at-par-or-above", above);
        return said.isEmpty()
                ? texts.of("room-faults.every-game-is-at-par")
                : texts.of("room-faults.what-made-up-most-of", gaps.size(), texts.and(said), rest);
    }

    private static GapPart largest(Gap gap) {
        Map<GapPart, Double> parts = gap.parts();
        return parts.keySet().stream().max(Comparator.comparing(parts::get)).orElseThrow();
    }

    /** Before the games are replayed. */
    public static Chapter notYet(Texts texts) {
        return Chapter.of(
                OTHER_LUCK,
                texts.of("room-faults.and-with-other-luck"),
                List.of(Say.loud(texts.of("room-faults.the-games-are-being-replayed"))));
    }

    /** One of the games with other luck: how much of all this was luck. */
    public Chapter otherLuck(Gap played) {
        List<Block> blocks = new ArrayList<>();
        replayed.ifPresent(one -> one.fault()
                .ifPresentOrElse(
                        fault -> told(one.whose(), played, fault, blocks),
                        () -> blocks.add(Say.loud(
                                one.standing().isEmpty()
                                        ? texts.of("room-faults.the-decisions-of-are-being", one.whose())
                                        : texts.of("room-faults.being-replayed", one.whose(), one.standing())))));
        return Chapter.of(OTHER_LUCK, texts.of("room-faults.and-with-other-luck"), blocks);
    }

    private void told(String whose, Gap played, WhoseFault fault, List<Block> blocks) {
        Interval gap = fault.split().money().gap();
        int lucks = fault.split().replications();
        blocks.add(Say.loud(texts.of(
                gap.estimate() >= 0 ? "room-faults.other-luck-ahead" : "room-faults.other-luck-behind",
                lucks,
                texts.figure(Numbers.interval(Math.abs(gap.estimate()), gap.halfWidth(), currency)),
                whose,
                texts.of(
                        played.amount() >= 0 ? "room-faults.was-ahead" : "room-faults.was-behind",
                        amount(Math.abs(played.amount()))))));
        blocks.add(Say.of(verdict(largest(played), fault.parts())));
        List<Row> rows = new ArrayList<>();
        Map<GapPart, Interval> parts = fault.parts();
        played.parts()
                .forEach((part, here) -> rows.add(Row.of(
                        part.words(texts),
                        amount(here),
                        texts.figure(Numbers.difference(
                                parts.get(part).estimate(), parts.get(part).halfWidth(), currency)))));
        blocks.add(new Table(
                "",
                List.of(
                        texts.of("room-faults.part-of-the-distance"),
                        texts.of("room-faults.luck-as-played"),
                        texts.of("room-faults.other-luck")),
                rows));
        MetricSummary luck = fault.split().levels().get(0);
        blocks.add(Say.of(texts.of(
                "room-faults.it-ended-at-the-same",
                amount(played.here()),
                texts.figure(Numbers.interval(luck)),
                texts.figure(Numbers.range(luck.p10(), luck.p90(), currency)),
                currency)));
        blocks.add(Say.quiet(texts.of("room-faults.is-the-95-half-width")));
    }

    /** Whether the part that was largest in the game is the largest with other luck, too. */
    private String verdict(GapPart inTheGame, Map<GapPart, Interval> parts) {
        List<GapPart> inOrder = parts.keySet().stream()
                .sorted(Comparator.comparing((GapPart part) -> parts.get(part).estimate())
                        .reversed())
                .toList();
        GapPart largest = inOrder.get(0);
        Interval first = parts.get(largest);
        Interval second = parts.get(inOrder.get(1));
        if (first.estimate() - second.estimate() < first.halfWidth() + second.halfWidth()) {
            return texts.of(
                    "room-faults.which-part-is-the-largest",
                    largest.words(texts),
                    inOrder.get(1).words(texts));
        }
        return largest == inTheGame
                ? texts.of("room-faults.the-largest-part-is-the", largest.words(texts))
                : texts.of("room-faults.the-largest-part-is-another", inTheGame.words(texts), largest.words(texts));
    }

    private String amount(double value) {
        return texts.figure(Numbers.amount(value) + "\u00A0" + currency);
    }
}
