package dev.handoff.debrief;

import dev.handoff.debrief.Facts.Quality;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameState;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How good the leads of each channel truly were, beside what each side believed. */
final class ChannelChapter {
    private ChannelChapter() {}

    static Chapter of(GameState state, Facts facts) {
        List<Quality> channels = facts.channels();
        List<Block> parts = new ArrayList<>();
        channels.stream()
                .filter(c -> Double.isFinite(c.believed() - c.truth()))
                .max(Comparator.comparingDouble(c -> Math.abs(c.believed() - c.truth())))
                .ifPresent(widest -> parts.add(Say.loud(sentence(widest))));
        parts.add(table(state, channels));
        parts.add(Say.quiet(
                "Truly: share of the leads handed over that would have become real prospects, called within the"
                        + " hour and tried eight times. Believed: what the reps took it for, on average over the game. Seen: leads"
                        + " that met the definition for 100 inquiries, those that came back counted again; it tells marketing"
                        + " how a lead looks and not what it is."));
        state.retrospective().sketches().forEach((role, sketch) -> sketched(role, sketch, channels, parts));
        return Chapter.of("channels", "What happened: how good the leads were", parts);
    }

    private static String sentence(Quality widest) {
        return "Of 100 leads handed over from " + widest.channel() + ", " + Math.round(100 * widest.truth())
                + " were good; the reps believed in " + Math.round(100 * widest.believed())
                + ". Nobody lied: each side saw its own half.";
    }

    private static Block table(GameState state, List<Quality> channels) {
        List<String> head = new ArrayList<>(List.of("Channel", "handed", "truly", "believed", "seen"));
        List<Role> drawn = state.retrospective().sketches().keySet().stream()
                .filter(role -> !state.retrospective().sketches().get(role).isEmpty())
                .sorted()
                .toList();
        drawn.forEach(role -> head.add(role.label() + " drew"));
        List<List<String>> rows = new ArrayList<>();
        for (Quality channel : channels) {
            List<String> row = new ArrayList<>(List.of(
                    channel.channel(),
                    ChapterWords.count(channel.handed()),
                    ChapterWords.percent(channel.truth()),
                    ChapterWords.percent(channel.believed()),
                    ChapterWords.perHundred(channel.qualified())));
            drawn.forEach(role -> row.add(ChapterWords.percent(
                    state.retrospective().sketches().get(role).getOrDefault(channel.channel(), Double.NaN))));
            rows.add(row);
        }
        return Table.of("Lead quality by channel", head, rows);
    }

    private static void sketched(Role role, Map<String, Double> sketch, List<Quality> channels, List<Block> parts) {
        channels.stream()
                .filter(c -> sketch.containsKey(c.channel()) && Double.isFinite(c.truth()))
                .mapToDouble(c -> Math.abs(sketch.get(c.channel()) - c.truth()))
                .average()
                .ifPresent(off -> parts.add(Say.of(role.title() + "'" + (role == Role.SALES ? "" : "s") + " sketch is "
                        + Math.round(100 * off) + " points off on average.")));
    }
}
