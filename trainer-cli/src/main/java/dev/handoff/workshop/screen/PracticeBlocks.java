package dev.handoff.workshop.screen;

import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Menu;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What one lever did on average in the room, while people practise: a sentence for each lever that was moved, and each setting of it. */
final class PracticeBlocks {
    private final Menu menu;
    private final String currency;

    PracticeBlocks(Menu menu, String currency) {
        this.menu = menu;
        this.currency = currency;
    }

    List<Block> of(List<PracticeResult> results) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Say.of("Move one lever on your phone. It does not count."));
        Map<Lever, List<PracticeResult>> levers = new EnumMap<>(Lever.class);
        results.forEach(result ->
                levers.computeIfAbsent(result.lever(), l -> new ArrayList<>()).add(result));
        levers.forEach((lever, tried) -> blocks.add(Say.loud(sentence(lever, tried))));
        if (!results.isEmpty()) {
            List<Row> rows = results.stream().map(this::row).toList();
            blocks.add(new Table("", List.of("Setting", "tried by", "more, " + currency), rows));
            blocks.add(Say.quiet(
                    "Expected contribution against things as they were found, in the same four weeks. One round proves"
                            + " little: some levers pay off later."));
        }
        return blocks;
    }

    private String sentence(Lever lever, List<PracticeResult> tried) {
        int people = tried.stream().mapToInt(PracticeResult::people).sum();
        double mean =
                tried.stream().mapToDouble(r -> r.people() * r.difference()).sum() / people;
        String brought = Math.round(mean) == 0
                ? "no difference"
                : Numbers.amount(Math.abs(mean)) + "\u00A0" + currency + (mean > 0 ? " more" : " less");
        return lever.title() + ": on average " + brought + ".";
    }

    private Row row(PracticeResult result) {
        String level = menu.levels(result.lever()).stream()
                .filter(l -> l.key().equals(result.level()))
                .map(l -> l.name())
                .findFirst()
                .orElse(result.level());
        String more = Math.round(result.difference()) > 0 ? "+" : "";
        return Row.of(
                result.lever().title() + ": " + level,
                Integer.toString(result.people()),
                Math.round(result.difference()) == 0 ? "no difference" : more + Numbers.amount(result.difference()));
    }
}
