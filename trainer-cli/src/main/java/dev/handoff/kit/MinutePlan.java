package dev.handoff.kit;

import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.Length;
import dev.handoff.game.rules.Preset;
import dev.handoff.report.document.Table;
import dev.handoff.texts.Texts;
import dev.handoff.workshop.log.Agenda;
import dev.handoff.workshop.log.RoomPhase;
import dev.handoff.workshop.log.RoomPhase.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The plan of a workshop, minute by minute, as the console keeps it; the rounds of an act stand in one row. */
final class MinutePlan {
    private static final double SECONDS = 60;
    private static final char NO_BREAK = '\u00A0';

    private final Length length;
    private final Agenda agenda;
    private final Texts texts;

    private MinutePlan(Preset preset, Texts texts) {
        this.texts = texts;
        this.length = preset.length();
        this.agenda = Agenda.of(preset);
    }

    /** A part of the plan and when it begins. */
    record Part(String key, Duration begins, Duration takes, int first, int last, Duration results) {
        Part with(Agenda.Slot slot) {
            boolean shows = slot.phase().is(Kind.RESULTS);
            return new Part(
                    key, begins, takes.plus(slot.time()), first, slot.phase().round(), shows ? slot.time() : results);
        }
    }

    /** The parts of a preset in order. */
    static List<Part> parts(Preset preset) {
        return new MinutePlan(preset, Texts.english()).parts();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        Duration at = Duration.ZERO;
        for (Agenda.Slot slot : agenda.slots()) {
            String key = key(slot.phase());
            int previous = parts.size() - 1;
            if (previous >= 0
                    && slot.phase().round() > 0
                    && parts.get(previous).key().equals(key)) {
                parts.set(previous, parts.get(previous).with(slot));
            } else if (!slot.phase().is(Kind.ENDED)) {
                int round = slot.phase().round();
                parts.add(new Part(key, at, slot.time(), round, round, Duration.ZERO));
            }
            at = at.plus(slot.time());
        }
        return parts;
    }

    private String key(RoomPhase phase) {
        return phase.round() == 0
                ? phase.kind().name().toLowerCase(Locale.ROOT)
                : length.act(phase.round()) == Act.SILOS ? "silos" : "together";
    }

    /** The plan as a table. */
    static Table table(Preset preset, Texts texts) {
        return new MinutePlan(preset, texts).table();
    }

    private Table table() {
        List<String> head = Stream.of("clock", "minutes", "part", "do-and-say", "ask")
                .map(column -> texts.of("minute-plan." + column))
                .toList();
        return Table.of(head, parts().stream().map(this::row).toList());
    }

    private List<String> row(Part part) {
        Map<String, String> values = new HashMap<>();
        values.put("rounds", rounds(part));
        values.put("results", minutes(part.results()));
        KitText words = KitText.of(texts, "phases", values);
        return List.of(
                String.format(
                        Locale.ROOT,
                        "%d:%02d",
                        part.begins().toHours(),
                        part.begins().toMinutesPart()),
                takes(part),
                words.text(part.key(), "title"),
                words.text(part.key(), "do") + " " + words.text(part.key(), "say"),
                words.text(part.key(), "ask"));
    }

    private String rounds(Part part) {
        return part.first() == part.last()
                ? texts.of("minute-plan.round", part.first())
                : texts.of("minute-plan.rounds", part.first(), part.last());
    }

    private String takes(Part part) {
        int rounds = part.last() - part.first() + 1;
        String all = minutes(part.takes());
        return rounds > 1
                ? all + " (" + rounds + NO_BREAK + "×" + NO_BREAK
                        + minutes(part.takes().dividedBy(rounds)) + ")"
                : all;
    }

    /** Whole minutes, or with a half. */
    private String minutes(Duration time) {
        double minutes = time.toSeconds() / SECONDS;
        return minutes == Math.rint(minutes)
                ? Long.toString((long) minutes)
                : texts.figure(String.format(Locale.ROOT, "%.1f", minutes));
    }
}
