package dev.handoff.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.Round;
import dev.handoff.scenario.Shock;
import dev.handoff.texts.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who does what in which world. */
class WorldsTest {
    private static final Terms MINE = Terms.BLANK.with(Clause.ATTEMPTS, "attempts-4");
    private static final Terms PARS = Terms.BLANK.with(Clause.GOAL, "half");
    private static final Map<Role, Decision> DECIDED = Map.of(
            Role.MARKETING, Decision.NOTHING.with(Lever.MIX, "reach"),
            Role.SALES, Decision.NOTHING.with(Lever.SPEED, "same-day"));
    private static final Map<Role, Decision> PAR_DECIDES = Map.of(
            Role.MARKETING, Decision.NOTHING.with(Lever.NURTURE, "nurture-15"),
            Role.SALES, Decision.NOTHING.with(Lever.ATTEMPTS, "attempts-6"));

    private static final List<Round> PLAYED = List.of(
            Round.of(1, Act.SILOS, DECIDED, Optional.empty(), List.of(Shock.DOWNTURN)),
            Round.of(2, Act.TOGETHER, DECIDED, Optional.of(MINE), List.of()));
    private static final Par PAR = new Par(List.of(
            Round.of(1, Act.SILOS, PAR_DECIDES, Optional.empty(), List.of(Shock.DOWNTURN)),
            Round.of(2, Act.TOGETHER, PAR_DECIDES, Optional.of(PARS), List.of())));
    private static final Worlds WORLDS = new Worlds(PLAYED, PAR);

    @Test
    void the_first_world_is_the_game_and_the_last_is_par() {
        assertThat(WORLDS.number(0)).isEqualTo(PLAYED);
        assertThat(WORLDS.number(7)).isEqualTo(PAR.rounds());
    }

    @Test
    void a_department_brings_its_own_levers_and_nothing_else() {
        Round round = WORLDS.number(GapPart.SALES.bit()).get(1);
        assertThat(round.decision(Role.SALES)).isEqualTo(PAR_DECIDES.get(Role.SALES));
        assertThat(round.decision(Role.MARKETING)).isEqualTo(DECIDED.get(Role.MARKETING));
        assertThat(round.agreement()).contains(MINE);
    }

    @Test
    void the_agreement_is_a_part_of_its_own_that_holds_when_it_held() {
        List<Round> rounds = WORLDS.number(GapPart.AGREEMENT.bit());
        assertThat(rounds).extracting(Round::agreement).containsExactly(Optional.empty(), Optional.of(PARS));
        assertThat(rounds).extracting(Round::decisions).containsOnly(DECIDED);
    }

    @Test
    void the_news_is_the_same_in_every_world() {
        for (int world = 0; world < 8; world++) {
            assertThat(WORLDS.number(world).get(0).injections()).containsExactly(Shock.DOWNTURN);
        }
    }

    @Test
    void par_says_from_when_on_its_agreement_holds() {
        assertThat(PAR.since(Texts.english())).isEqualTo("from round 2 on");
        assertThat(PAR.terms()).isEqualTo(PARS);
        assertThat(new Par(PAR.rounds().subList(1, 2)).since(Texts.english())).isEqualTo("from the first round on");
    }
}
