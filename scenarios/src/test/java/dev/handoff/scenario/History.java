package dev.handoff.scenario;

import dev.handoff.company.Timeline;
import dev.handoff.experiment.Replication;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.ledger.Responses;
import dev.handoff.market.Lead;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One run in three digests.
 *
 * @param events what happened to leads, deals and people's hours, and when
 * @param opinions what people came to believe, and what was measured and reported, as well
 * @param figures the metrics
 */
record History(long events, long opinions, long figures) {
    private static final long SEED = 20_261_128;
    private static final List<String> OPINIONS = List.of("believes", "trusts", "measured");

    /** How much of a history changes; each includes those before it. */
    enum Reach {
        /** Nothing at all. */
        NOTHING,
        /** What is reckoned from what happened: money. */
        FIGURES,
        /** What people believe, or what a report says, and nobody acts on it. */
        OPINIONS,
        /** What happens. */
        EVENTS
    }

    static History of(Timeline timeline) {
        Told told = new Told();
        Responses responses = new Replication(timeline, SEED, 0, Optional.of(told.journal()))
                .run()
                .responses();
        return new History(
                told.events,
                told.opinions,
                Arrays.hashCode(responses.values()) * 31L + responses.names().hashCode());
    }

    Reach reachOf(History other) {
        if (events != other.events) {
            return Reach.EVENTS;
        }
        if (opinions != other.opinions) {
            return Reach.OPINIONS;
        }
        return figures == other.figures ? Reach.NOTHING : Reach.FIGURES;
    }

    /** Hears whatever a journal is told, whichever methods it has: a new kind of event is heard without a word here. */
    private static final class Told {
        private static final long PRIME = 0x100000001b3L;

        private long events;
        private long opinions;

        private Journal journal() {
            return (Journal) Proxy.newProxyInstance(
                    Journal.class.getClassLoader(),
                    new Class<?>[] {Journal.class},
                    (p, method, args) -> hear(method, args));
        }

        private Object hear(Method method, Object[] args) {
            long digest = method.getName().hashCode();
            for (Object arg : args) {
                digest = digest * PRIME + digest(arg);
            }
            opinions = opinions * PRIME + digest;
            if (!OPINIONS.contains(method.getName())) {
                events = events * PRIME + digest;
            }
            return null;
        }

        private static long digest(Object arg) {
            if (arg instanceof Handover handover) {
                return digest(handover.lead()) * PRIME + handover.attempts();
            }
            if (arg instanceof Lead lead) {
                return lead.name().hashCode();
            }
            return arg instanceof Enum<?> word ? word.name().hashCode() : arg.hashCode();
        }
    }
}
