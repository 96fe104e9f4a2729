package dev.handoff.workshop.screen;

import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Menu;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What one lever did on average in the room, while people practise: a sentence for each lever that was moved, and each setting of it. */
final class PracticeBlocks {
    private final Texts texts;
    private final Menu menu;
    private final String currency;

    PracticeBlocks(Texts texts, Menu menu, String currency) {
        this.texts = texts;
        this.menu = menu;
        this.currency = currency;
    }

    List<Block> of(List<PracticeResult> results) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Say.of(texts.of("practice-blocks.move-one-lever-on-your")));
        Map<Lever, List<PracticeResult>> levers = new EnumMap<>(Lever.class);
        results.forEach(result ->
                levers.computeIfAbsent(result.lever(), l -> new ArrayList<>()).add(result));
        levers.forEach((lever, tried) -> blocks.add(Say.loud(sentence(lever, tried))));
        if (!results.isEmpty()) {
            List<Row> rows = results.stream().map(this::row).toList();
            blocks.add(new Table(
                    "",
                    List.of(
                            texts.of("practice-blocks.setting"),
                            texts.of("practice-blocks.tried-by"),
                            texts.of("practice-blocks.more", currency)),
                    rows));
            blocks.add(Say.quiet(texts.of("practice-blocks.expected-contribution-against-things-as")));
        }
        return blocks;
    }

    private String sentence(Lever lever, List<PracticeResult> tried) {
        int people = tried.stream().mapToInt(PracticeResult::people).sum();
        double mean =
                tried.stream().mapToDouble(r -> r.people() * r.difference()).sum() / people;
        String brought = Math.round(mean) == 0
                ? texts.of("practice-blocks.no-difference")
                : texts.of(
                        mean > 0 ? "practice-blocks.so-much-more" : "practice-blocks.so-much-less",
                        texts.figure(Numbers.amount(Math.abs(mean)) + "\u00A0" + currency));
        return texts.of("practice-blocks.on-average", lever.wording(), brought);
    }

    private Row row(PracticeResult result) {
        String level = menu.levels(result.lever()).stream()
                .filter(l -> l.key().equals(result.level()))
                .map(l -> l.name(texts))
                .findFirst()
                .orElse(result.level());
        String more = Math.round(result.difference()) > 0 ? "+" : "";
        return Row.of(
                texts.of("words.about", result.lever().wording(), level),
                Integer.toString(result.people()),
                Math.round(result.difference()) == 0
                        ? texts.of("practice-blocks.no-difference")
                        : more + texts.figure(Numbers.amount(result.difference())));
    }
}
