package dev.handoff.workshop.screen;

import dev.handoff.report.Numbers;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** How the room stands after a round: a dot for each team on the way from nothing to one and a half times par. There are no ranks. */
final class RoomResults {
    private static final int MOST = 150;
    private static final int STEP = 25;
    private static final String DOT = "●";
    private static final String RING = "○";

    private RoomResults() {}

    static List<Block> of(RoomView view) {
        List<Double> now = shares(view, RoomView.TeamView::percent);
        List<Double> before = shares(view, RoomView.TeamView::before);
        if (now.isEmpty()) {
            return List.of(Say.of(view.text("room-results.nothing-can-be-said-in")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Say.loud(view.text(
                "room-results.the-company-in-the-middle",
                view.texts().figure(Numbers.count(middle(now))),
                before.isEmpty()
                        ? "."
                        : view.text(
                                "room-results.a-round-ago-it-was",
                                view.texts().figure(Numbers.count(middle(before)))))));
        List<Row> rows = new ArrayList<>();
        for (int from = MOST; from >= 0; from -= STEP) {
            rows.add(Row.of(label(view, from), marks(now, from, DOT), marks(before, from, RING)));
        }
        blocks.add(new Table(
                        "",
                        List.of(
                                view.text("room-results.share-of-par"),
                                view.text("room-results.now"),
                                view.text("room-results.a-round-ago")),
                        rows)
                .withoutEmptyColumns());
        blocks.add(Say.quiet(view.text("room-results.par-is-what-two-willing")));
        return blocks;
    }

    private static List<Double> shares(RoomView view, Function<RoomView.TeamView, OptionalDouble> which) {
        return view.teams().stream()
                .map(which)
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .sorted()
                .toList();
    }

    private static double middle(List<Double> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    private static String label(RoomView view, int from) {
        return from == MOST
                ? view.text("room-results.and-more", MOST)
                : from == 0 ? view.text("room-results.below", STEP) : view.text("room-results.to", from, from + STEP);
    }

    private static String marks(List<Double> shares, int from, String mark) {
        long count = shares.stream()
                .filter(share -> from == MOST ? share >= MOST : share < from + STEP && (from == 0 || share >= from))
                .count();
        return mark.repeat((int) count);
    }
}
