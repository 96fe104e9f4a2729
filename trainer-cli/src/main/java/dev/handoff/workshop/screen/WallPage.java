package dev.handoff.workshop.screen;

import dev.handoff.report.document.Bars;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Lines;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.report.document.Tone;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A page of the room's debrief as the wall has room for it: nobody can scroll there. What is left out stands whole on the phones, and
 * the last line of the page says so.
 */
final class WallPage {
    private static final int LONGEST_NOTE = 120;
    private static final int CAUSES = 5;
    private static final int CHANNELS = 6;
    private static final int HANDED_OVER = 0;
    private static final int WORDS = 24;
    private static final int ENDS = 2;

    private WallPage() {}

    /** The page as it is shown on the wall. */
    static Chapter of(Texts texts, Chapter chapter) {
        List<Block> shown = switch (chapter.id()) {
            case "words" -> words(texts, chapter.blocks());
            case "channels" -> channels(texts, chapter.blocks());
            case "leaks" -> leaks(texts, chapter.blocks());
            case "trust" -> trust(texts, chapter.blocks());
            case "life" -> life(texts, chapter.blocks());
            case RoomAgreement.VOTE ->
                chapter.blocks().stream()
                        .filter(block -> !is(block, Tone.QUIET))
                        .toList();
            case RoomAgreement.PLAYED -> played(texts, chapter.blocks());
            default -> withoutLongNotes(chapter.blocks());
        };
        return new Chapter(chapter.id(), chapter.title(), chapter.place(), shown);
    }

    private static boolean is(Block block, Tone tone) {
        return block instanceof Say say && say.tone() == tone;
    }

    /** What must be read up close stands on the phones. */
    private static List<Block> withoutLongNotes(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !(is(block, Tone.QUIET) && ((Say) block).text().length() > LONGEST_NOTE))
                .toList();
    }

    /** With the short notes of the page, such as whose game it is, and where the rest stands. */
    private static List<Block> withMore(Texts texts, List<Block> shown, List<Block> blocks) {
        withoutLongNotes(blocks).stream().filter(block -> is(block, Tone.QUIET)).forEach(shown::add);
        shown.add(Say.quiet(texts.of("wall.more-on-your-phone")));
        return shown;
    }

    /** The words in one paragraph, the most frequent first; a line for each would be as long as the room is large. */
    private static List<Block> words(Texts texts, List<Block> blocks) {
        List<String> words = blocks.stream()
                .filter(block -> is(block, Tone.LOUD))
                .map(block -> ((Say) block).text())
                .toList();
        List<Block> shown = new ArrayList<>();
        if (!words.isEmpty()) {
            shown.add(Say.loud(String.join(" \u00B7 ", words.subList(0, Math.min(WORDS, words.size())))
                    + (words.size() > WORDS ? texts.of("wall.and-more", words.size() - WORDS) : "")));
        }
        blocks.stream().filter(block -> !is(block, Tone.LOUD)).forEach(shown::add);
        return shown;
    }

    /** The finding and the channels that handed over most. */
    private static List<Block> channels(Texts texts, List<Block> blocks) {
        List<Block> shown = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Table table) {
                shown.add(largest(table));
            } else if (is(block, Tone.LOUD)) {
                shown.add(block);
            }
        }
        return withMore(texts, shown, blocks);
    }

    private static Table largest(Table table) {
        List<Row> largest = table.rows().stream()
                .sorted(Comparator.comparingLong(WallPage::handedOver).reversed())
                .limit(CHANNELS)
                .toList();
        List<Row> inOrder = table.rows().stream().filter(largest::contains).toList();
        return new Table("", table.head(), inOrder);
    }

    /** Leads that a channel has handed over: the first figure of its row, a count. */
    private static long handedOver(Row row) {
        String digits = row.cells().get(HANDED_OVER).replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    /** The finding and the causes that cost most. */
    private static List<Block> leaks(Texts texts, List<Block> blocks) {
        List<Block> shown = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Bars bars) {
                List<Bars.Bar> most =
                        bars.bars().subList(0, Math.min(CAUSES, bars.bars().size()));
                shown.add(new Bars(bars.id(), bars.title(), bars.subtitle(), most));
            } else if (is(block, Tone.LOUD)) {
                shown.add(block);
            }
        }
        return withMore(texts, shown, blocks);
    }

    /** What the winner brings; of many teams only those that it brings most and least. */
    private static List<Block> played(Texts texts, List<Block> blocks) {
        return withoutLongNotes(blocks).stream()
                .map(block -> block instanceof Bars bars && bars.bars().size() > 2 * ENDS ? ends(texts, bars) : block)
                .toList();
    }

    private static Block ends(Texts texts, Bars bars) {
        int teams = bars.bars().size();
        List<Bars.Bar> shown = new ArrayList<>(bars.bars().subList(0, ENDS));
        shown.addAll(bars.bars().subList(teams - ENDS, teams));
        return new Bars(
                bars.id(), texts.of("wall.the-highest-and-the-lowest", bars.title(), ENDS), bars.subtitle(), shown);
    }

    /** Trust in words, and a chart of what reps believed. */
    private static List<Block> trust(Texts texts, List<Block> blocks) {
        List<Block> shown = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Lines lines) {
                shown.add(lines.id().equals("trust-by-round") ? Say.of(lines.sentence()) : lines);
            }
        }
        return withMore(texts, shown, blocks);
    }

    /** The life in one line, its first step, and the last two, which have its end. */
    private static List<Block> life(Texts texts, List<Block> blocks) {
        List<Block> steps =
                blocks.stream().filter(block -> is(block, Tone.NORMAL)).toList();
        List<Block> shown = new ArrayList<>();
        blocks.stream().filter(block -> is(block, Tone.LOUD)).forEach(shown::add);
        if (steps.size() <= 3) {
            shown.addAll(steps);
        } else {
            shown.add(steps.get(0));
            shown.add(Say.of("\u2026"));
            shown.addAll(steps.subList(steps.size() - 2, steps.size()));
        }
        return withMore(texts, shown, blocks);
    }
}
