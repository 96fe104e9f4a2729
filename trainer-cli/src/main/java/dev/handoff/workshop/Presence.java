package dev.handoff.workshop;

import dev.handoff.workshop.screen.Whereabouts;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who is there, as their pages tell: an open page asks every two seconds. A phone that sleeps is away; nobody is thrown out by time. */
final class Presence {
    private static final Duration AWAY = Duration.ofSeconds(30);
    private static final Duration GONE = Duration.ofMinutes(3);

    private final Map<Integer, Instant> asked = new ConcurrentHashMap<>();

    /** Somebody's page has asked. */
    void asked(int person, Instant now) {
        asked.put(person, now);
    }

    /** How somebody is there. */
    Whereabouts of(int person, Instant now) {
        Duration silent = Optional.ofNullable(asked.get(person))
                .map(at -> Duration.between(at, now))
                .orElse(GONE);
        return silent.compareTo(GONE) >= 0
                ? Whereabouts.GONE
                : silent.compareTo(AWAY) >= 0 ? Whereabouts.AWAY : Whereabouts.HERE;
    }
}
