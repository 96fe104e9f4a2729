package dev.handoff.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Progress;
import dev.handoff.game.world.World;
import dev.handoff.scenario.ScenarioLoader;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every arrow of the causal map points where the simulated company moves, beyond doubt. */
@Tag("long")
class CausalSignsTest {
    @ParameterizedTest
    @ValueSource(strings = {"cold-war", "hot-leads"})
    void every_arrow_is_what_the_model_does(String scenario) {
        World world = World.of(ScenarioLoader.load(scenario, List.of()).orThrow());
        Progress quiet = new Progress() {
            @Override
            public void finished(int done, int planned) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        assertThat(MapFigures.of(world, Plan.fixed(1, 10, 2), quiet).effects())
                .hasSameSizeAs(CausalLink.all())
                .allSatisfy(effect -> assertThat(effect.isClear() && effect.isAsOnTheMap())
                        .as("%s", effect)
                        .isTrue());
    }
}
