package dev.handoff.debrief;

import dev.handoff.debrief.Facts.Quality;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameState;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.texts.Named;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How good the leads of each channel truly were, beside what each side believed. */
final class ChannelChapter {
    private ChannelChapter() {}

    static Chapter of(Texts texts, GameState state, Facts facts) {
        List<Quality> channels = facts.channels();
        List<Block> parts = new ArrayList<>();
        channels.stream()
                .filter(c -> Double.isFinite(c.believed() - c.truth()))
                .max(Comparator.comparingDouble(c -> Math.abs(c.believed() - c.truth())))
                .ifPresent(widest -> parts.add(Say.loud(sentence(texts, widest))));
        parts.add(table(texts, state, channels));
        parts.add(Say.quiet(texts.of("channel-chapter.truly-share-of-the-leads")));
        state.retrospective().sketches().forEach((role, sketch) -> sketched(texts, role, sketch, channels, parts));
        return Chapter.of("channels", texts.of("channel-chapter.what-happened-how-good-the"), parts);
    }

    private static String sentence(Texts texts, Quality widest) {
        return texts.of(
                "channel-chapter.of-100-leads-handed-over",
                Named.channel(texts, widest.channel()),
                Math.round(100 * widest.truth()),
                Math.round(100 * widest.believed()));
    }

    private static Block table(Texts texts, GameState state, List<Quality> channels) {
        List<String> head = new ArrayList<>(List.of(
                texts.of("channel-chapter.channel"),
                texts.of("channel-chapter.handed"),
                texts.of("channel-chapter.truly"),
                texts.of("channel-chapter.believed"),
                texts.of("channel-chapter.seen")));
        List<Role> drawn = state.retrospective().sketches().keySet().stream()
                .filter(role -> !state.retrospective().sketches().get(role).isEmpty())
                .sorted()
                .toList();
        drawn.forEach(role -> head.add(texts.of("channel-chapter.drew", role.wording())));
        List<List<String>> rows = new ArrayList<>();
        for (Quality channel : channels) {
            List<String> row = new ArrayList<>(List.of(
                    Named.channel(texts, channel.channel()),
                    ChapterWords.count(texts, channel.handed()),
                    ChapterWords.percent(texts, channel.truth()),
                    ChapterWords.percent(texts, channel.believed()),
                    ChapterWords.perHundred(texts, channel.qualified())));
            drawn.forEach(role -> row.add(ChapterWords.percent(
                    texts, state.retrospective().sketches().get(role).getOrDefault(channel.channel(), Double.NaN))));
            rows.add(row);
        }
        return Table.of(texts.of("channel-chapter.lead-quality-by-channel"), head, rows);
    }

    private static void sketched(
            Texts texts, Role role, Map<String, Double> sketch, List<Quality> channels, List<Block> parts) {
        channels.stream()
                .filter(c -> sketch.containsKey(c.channel()) && Double.isFinite(c.truth()))
                .mapToDouble(c -> Math.abs(sketch.get(c.channel()) - c.truth()))
                .average()
                .ifPresent(off -> parts.add(Say.of(texts.of(
                        role == Role.SALES
                                ? "channel-chapter.sales-sketch-is-off"
                                : "channel-chapter.marketings-sketch-is-off",
                        Math.round(100 * off)))));
    }
}
