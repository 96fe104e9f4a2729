package dev.handoff.workshop.log;

import dev.handoff.game.rules.Length;
import dev.handoff.game.rules.Preset;
import dev.handoff.texts.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a workshop is planned to do, and how long each part may take.
 *
 * @param slots in order, without the lobby
 */
public record Agenda(List<Slot> slots) {
    /** Of a round's time so much is for looking at what came of it. */
    private static final int PART_FOR_RESULTS = 4;

    private static final Duration BEHIND = Duration.ofMinutes(3);

    public Agenda {
        slots = List.copyOf(slots);
    }

    /**
     * A part of the plan.
     *
     * @param phase what the room does
     * @param time how long; zero for the end
     */
    public record Slot(RoomPhase phase, Duration time) {}

    /** The plan of a preset. */
    public static Agenda of(Preset preset) {
        Preset.Plan plan = preset.plan();
        Length length = preset.length();
        List<Slot> slots = new ArrayList<>();
        add(slots, RoomPhase.of(RoomPhase.Kind.BRIEF), plan.brief());
        add(slots, RoomPhase.of(RoomPhase.Kind.PRACTICE), plan.practice());
        for (int round = 1; round <= length.rounds(); round++) {
            if (round == length.silos() + 1) {
                add(slots, RoomPhase.of(RoomPhase.Kind.TALK), plan.talk());
                add(slots, RoomPhase.of(RoomPhase.Kind.BREAK), plan.other());
                add(slots, RoomPhase.of(RoomPhase.Kind.AGREEMENT), plan.agreement());
            }
            Duration all = Duration.ofMinutes(plan.round());
            Duration results = all.dividedBy(PART_FOR_RESULTS);
            slots.add(new Slot(RoomPhase.of(RoomPhase.Kind.ROUND, round), all.minus(results)));
            slots.add(new Slot(RoomPhase.of(RoomPhase.Kind.RESULTS, round), results));
        }
        add(slots, RoomPhase.of(RoomPhase.Kind.DEBRIEF), plan.debrief());
        slots.add(new Slot(RoomPhase.of(RoomPhase.Kind.ENDED), Duration.ZERO));
        return new Agenda(slots);
    }

    private static void add(List<Slot> slots, RoomPhase phase, int minutes) {
        if (minutes > 0) {
            slots.add(new Slot(phase, Duration.ofMinutes(minutes)));
        }
    }

    /** What is planned to come next; empty at the end. */
    public Optional<RoomPhase> after(RoomPhase phase) {
        if (phase.is(RoomPhase.Kind.CLOSING)) {
            return Optional.of(RoomPhase.of(RoomPhase.Kind.RESULTS, phase.round()));
        }
        int next = place(phase) + 1;
        return next < slots.size() ? Optional.of(slots.get(next).phase()) : Optional.empty();
    }

    /** How long a phase may take; zero for one that is not planned. */
    public Duration time(RoomPhase phase) {
        int place = place(phase);
        return place < 0 ? Duration.ZERO : slots.get(place).time();
    }

    private int place(RoomPhase phase) {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).phase().equals(phase)) {
                return i;
            }
        }
        return -1;
    }

    /** By how much a workshop is later than planned; below zero when it is earlier, zero in the lobby and at the end. */
    public Duration behind(Workshop workshop, Instant now) {
        RoomPhase phase = workshop.phase();
        if (phase.is(RoomPhase.Kind.LOBBY) || phase.is(RoomPhase.Kind.ENDED)) {
            return Duration.ZERO;
        }
        Duration here = Duration.between(workshop.since(), now);
        Duration planned = before(phase).plus(here.compareTo(time(phase)) < 0 ? here : time(phase));
        return Duration.between(workshop.spans().get(1).since(), now).minus(planned);
    }

    /** Time of all that is planned before a phase; a round that is closing is planned as its results. */
    private Duration before(RoomPhase phase) {
        RoomPhase planned =
                phase.is(RoomPhase.Kind.CLOSING) ? RoomPhase.of(RoomPhase.Kind.RESULTS, phase.round()) : phase;
        return slots.stream().limit(Math.max(0, place(planned))).map(Slot::time).reduce(Duration.ZERO, Duration::plus);
    }

    /** What could be done about the time, in a sentence each; empty as long as the plan holds. */
    public List<Phrase> advice(Workshop workshop, Instant now) {
        Duration behind = behind(workshop, now);
        List<Phrase> advice = new ArrayList<>();
        if (behind.compareTo(BEHIND) >= 0) {
            dropRound(workshop).ifPresent(advice::add);
            advice.add(Phrase.of(
                    "agenda.or-shorten-the-debrief-to",
                    Math.max(
                            5,
                            time(RoomPhase.of(RoomPhase.Kind.DEBRIEF))
                                    .minus(behind)
                                    .toMinutes())));
        } else if (behind.negated().compareTo(BEHIND) >= 0) {
            advice.add(Phrase.of(spare(workshop), behind.negated().toMinutes()));
        }
        return advice;
    }

    /** What time is good for, in a phase. Desks of a team do not talk before they may. */
    private static String spare(Workshop workshop) {
        return switch (workshop.phase().kind()) {
            case TALK, AGREEMENT -> "agenda.let-both-sides-talk";
            case DEBRIEF -> "agenda.ask-what-people-make-of";
            default -> "agenda.nobody-needs-to-be-hurried";
        };
    }

    /** The last round can be dropped as long as one of the second act is played. */
    private Optional<Phrase> dropRound(Workshop workshop) {
        int last = workshop.length().rounds();
        boolean canGo = workshop.round() < last && workshop.length().together() > 1;
        long minutes = time(RoomPhase.of(RoomPhase.Kind.ROUND, last))
                .plus(time(RoomPhase.of(RoomPhase.Kind.RESULTS, last)))
                .toMinutes();
        return canGo
                ? Optional.of(Phrase.of("agenda.maybe-drop-round-and-go", last, last - 1, minutes))
                : Optional.empty();
    }
}
