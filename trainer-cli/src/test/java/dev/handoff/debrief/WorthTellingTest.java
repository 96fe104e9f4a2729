package dev.handoff.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Timeline;
import dev.handoff.experiment.Replication;
import dev.handoff.game.TestGames;
import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.Round;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.Journals;
import dev.handoff.market.Lead;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which lead's life is told. */
class WorthTellingTest {
    /** When sales first had each lead. */
    private static final class Arrivals implements Journal {
        private final Map<Lead, Long> at = new IdentityHashMap<>();

        @Override
        public void assigned(long now, Handover handover) {
            at.putIfAbsent(handover.lead(), now);
        }
    }

    @Test
    void nobody_is_told_to_have_lost_what_was_lost_before() {
        Round round = new Round(1, Act.SILOS, Map.of(), Map.of(), Optional.empty(), List.of(), List.of());
        Timeline timeline = TestGames.of("cold-war").timeline(List.of(round), 4);
        for (int seed = 1; seed <= 12; seed++) {
            WorthTelling worth = new WorthTelling(timeline.start());
            Arrivals arrivals = new Arrivals();
            new Replication(timeline, seed, 0, Optional.of(new Journals(worth, arrivals))).run();
            worth.lead().ifPresent(lead -> {
                Long reached = arrivals.at.get(lead);
                assertThat(worth.worth()).isPositive();
                assertThat(reached == null || lead.willingAt(reached) && lead.boughtElsewhereAt() > reached)
                        .isTrue();
            });
        }
    }
}
