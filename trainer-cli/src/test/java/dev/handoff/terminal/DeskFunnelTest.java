package dev.handoff.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.Desks;
import dev.handoff.game.TestGames;
import dev.handoff.game.levers.Role;
import dev.handoff.game.world.Desk;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.WeeklyResponse;
import dev.handoff.texts.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How many leads got how far in four weeks. */
class DeskFunnelTest {
    private static WeeklyResponse weeks(Metric metric, double each) {
        return new WeeklyResponse(metric.name(), "leads", new double[] {each, each, each, each});
    }

    private static String sentence(double handed, double accepted) {
        Desk desk = Desks.bare(Role.SALES, 2, TestGames.small().menu(), Optional.empty(), 1);
        return DeskFunnel.of(
                        Texts.english(),
                        Desks.withBooks(desk, List.of(weeks(Metric.MQLS, handed), weeks(Metric.SALS, accepted))))
                .orElseThrow()
                .sentence();
    }

    @Test
    void more_accepted_than_handed_over_is_explained() {
        assertThat(sentence(100, 105)).endsWith("Some of them were handed over in the month before.");
        assertThat(sentence(100, 95)).doesNotContain("month before");
    }
}
