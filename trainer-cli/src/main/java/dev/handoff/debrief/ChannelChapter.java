package dev.handoff.debrief;

import dev.handoff.debrief.Facts.Quality;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameState;
import dev.handoff.report.book.Chapter;
import dev.handoff.report.book.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How good the leads of each channel truly were, beside what each side believed. */
final class ChannelChapter {
    private ChannelChapter() {}

    static Chapter of(GameState state, Facts facts) {
        List<Quality> channels = facts.channels();
        List<Part> parts = new ArrayList<>();
        channels.stream()
                .filter(c -> Double.isFinite(c.believed() - c.truth()))
                .max(Comparator.comparingDouble(c -> Math.abs(c.believed() - c.truth())))
                .ifPresent(widest -> parts.add(Part.loud(sentence(widest))));
        parts.add(table(state, channels));
        parts.add(Part.quiet(
                "Truly: share of the leads handed over that would have become real prospects, called within the"
                        + " hour and tried eight times. Believed: what the reps took it for, on average over the game. Seen: leads"
                        + " that met the definition for 100 inquiries, those that came back counted again; it tells marketing"
                        + " how a lead looks and not what it is."));
        state.sketches().forEach((role, sketch) -> sketched(role, sketch, channels, parts));
        return new Chapter("channels", "What happened: how good the leads were", parts);
    }

    private static String sentence(Quality widest) {
        return "Of 100 leads handed over from " + widest.channel() + ", " + Math.round(100 * widest.truth())
                + " were good; the reps believed in " + Math.round(100 * widest.believed())
                + ". Nobody lied: each side saw its own half.";
    }

    private static Part table(GameState state, List<Quality> channels) {
        List<String> head = new ArrayList<>(List.of("Channel", "handed", "truly", "believed", "seen"));
        List<Role> drawn = state.sketches().keySet().stream()
                .filter(role -> !state.sketches().get(role).isEmpty())
                .sorted()
                .toList();
        drawn.forEach(role -> head.add(role.label() + " drew"));
        List<List<String>> rows = new ArrayList<>();
        for (Quality channel : channels) {
            List<String> row = new ArrayList<>(List.of(
                    channel.channel(),
                    Words.count(channel.handed()),
                    Words.percent(channel.truth()),
                    Words.percent(channel.believed()),
                    Words.perHundred(channel.qualified())));
            drawn.forEach(role ->
                    row.add(Words.percent(state.sketches().get(role).getOrDefault(channel.channel(), Double.NaN))));
            rows.add(row);
        }
        return new Part.Figures("Lead quality by channel", head, rows);
    }

    private static void sketched(Role role, Map<String, Double> sketch, List<Quality> channels, List<Part> parts) {
        channels.stream()
                .filter(c -> sketch.containsKey(c.channel()) && Double.isFinite(c.truth()))
                .mapToDouble(c -> Math.abs(sketch.get(c.channel()) - c.truth()))
                .average()
                .ifPresent(off -> parts.add(Part.say(role.title() + "'" + (role == Role.SALES ? "" : "s")
                        + " sketch is " + Math.round(100 * off) + " points off on average.")));
    }
}
