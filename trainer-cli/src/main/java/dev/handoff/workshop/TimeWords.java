package dev.handoff.workshop;

import dev.handoff.texts.Phrase;
import dev.handoff.texts.Texts;
import dev.handoff.workshop.log.Stage;
import dev.handoff.workshop.log.TimerMode;
import dev.handoff.workshop.log.Workshop;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What is said about the time: once each at 60, 30 and 10 seconds and at the end; and what the trainer said. */
final class TimeWords {
    private static final List<Integer> MARKS = List.of(10, 30, 60);

    private TimeWords() {}

    /** Whole seconds left, never below zero; empty where no clock runs or is held. */
    static OptionalLong secondsLeft(Workshop workshop, Instant now) {
        return workshop.clock()
                .left(now)
                .map(left -> OptionalLong.of(Math.max(0, left.plusMillis(999).toSeconds())))
                .orElse(OptionalLong.empty());
    }

    /** The line for everybody; empty when there is none. */
    static Optional<String> notice(Texts texts, Workshop workshop, Instant now) {
        Optional<String> time = time(workshop, now).map(phrase -> phrase.in(texts));
        Optional<String> said = workshop.stage()
                .announcement()
                .filter(announcement -> announcement.phase().equals(workshop.phase()))
                .map(Stage.Announcement::text);
        return time.isPresent() && said.isPresent() ? Optional.of(said.get() + " " + time.get()) : time.or(() -> said);
    }

    private static Optional<Phrase> time(Workshop workshop, Instant now) {
        if (workshop.clock().isHeld()) {
            return Optional.of(Phrase.of("time-words.the-clock-is-held"));
        }
        return workshop.clock().left(now).flatMap(left -> mark(workshop, left));
    }

    private static Optional<Phrase> mark(Workshop workshop, Duration left) {
        if (left.isNegative() || left.isZero()) {
            boolean closes = workshop.isRoundOpen() && workshop.setup().timer() == TimerMode.HARD;
            return Optional.of(Phrase.of(closes ? "time-words.time-is-up-the-round" : "time-words.time-is-up"));
        }
        return MARKS.stream()
                .filter(mark -> left.compareTo(Duration.ofSeconds(mark)) <= 0)
                .findFirst()
                .map(mark -> Phrase.of("time-words.seconds-left", mark));
    }
}
