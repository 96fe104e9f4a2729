package dev.handoff.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.TestGames;
import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.Round;
import dev.handoff.game.score.Cause;
import dev.handoff.game.score.RoundFigure;
import dev.handoff.game.score.Why;
import dev.handoff.report.document.Say;
import dev.handoff.scenario.Shock;
import dev.handoff.texts.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of why a round was another than usual. */
class WhyWordsTest {
    private static final Menu MENU = TestGames.small().menu();
    private static final Round ROUND = Round.of(
            1,
            Act.SILOS,
            Map.of(Role.MARKETING, Decision.NOTHING.with(Lever.THRESHOLD, "strict")),
            Optional.empty(),
            List.of(Shock.DOWNTURN));

    private static WhyWords words(Map<Cause, Double> leads, double usual, double here) {
        Why.Split split = new Why.Split(usual, here, leads, 6);
        return new WhyWords(
                Texts.english(),
                MENU,
                List.of(ROUND),
                new Why(1, Map.of(RoundFigure.QUALIFIED_LEADS, split, RoundFigure.CONTRIBUTION, split)),
                "EUR");
    }

    private static String text(Say say) {
        return say.text().replace('\u00A0', ' ');
    }

    @Test
    void each_cause_is_named_with_what_it_did_and_luck_with_its_uncertainty() {
        Map<Cause, Double> leads = Map.of(Cause.MARKETING, -14.0, Cause.NEWS, -9.0, Cause.LUCK, 3.0);
        assertThat(text(words(leads, 160, 140).own(Role.MARKETING, true)))
                .startsWith("Why 140 qualified leads, 20 fewer than usual. Your change (MQL threshold ")
                .contains("): −14. News (", "): −9. Luck: +3 ± 6.");
    }

    @Test
    void a_small_effect_is_no_clear_effect() {
        Map<Cause, Double> leads = Map.of(Cause.MARKETING, -2.0, Cause.LUCK, 3.0);
        assertThat(text(words(leads, 160, 161).own(Role.MARKETING, true)))
                .contains("no clear effect (−2). Luck: +3 ± 6.");
    }

    @Test
    void at_a_desk_without_a_report_the_other_side_is_what_cannot_be_seen() {
        Map<Cause, Double> leads = Map.of(Cause.SALES, -5.0, Cause.LUCK, 3.0);
        String own = text(words(leads, 160, 158).own(Role.MARKETING, true));
        assertThat(own).contains("What you cannot see from this desk: −5.").doesNotContain("Sales");
    }

    @Test
    void with_a_report_both_sides_changes_are_told_and_at_the_debrief_their_levers() {
        Map<Cause, Double> money = Map.of(Cause.MARKETING, -900.0, Cause.SALES, 500.0, Cause.LUCK, 3.0);
        WhyWords words = words(money, 1_397, 1_000);
        assertThat(text(words.company()))
                .startsWith("Why the company contributed 1,000 EUR, 397 EUR less than usual. Marketing's change: −900.")
                .contains("Sales' change: +500.");
        assertThat(text(words.companyInFull())).contains("Marketing's change (MQL threshold ");
    }

    private static String helped(Map<Cause, Double> leads) {
        return words(leads, 100, 100)
                .helped(RoundFigure.QUALIFIED_LEADS, List.of(Role.MARKETING), List.of(Role.MARKETING));
    }

    @Test
    void the_choice_that_helped_most_is_named_with_its_lever_and_its_effect() {
        assertThat(helped(Map.of(Cause.MARKETING, 14.0, Cause.AGREEMENT, 9.0, Cause.LUCK, 30.0)))
                .startsWith("What helped your own count most in this round: MQL threshold ")
                .endsWith(", about +14 qualified leads.");
        assertThat(helped(Map.of(Cause.MARKETING, 7.0, Cause.AGREEMENT, 9.0, Cause.LUCK, 30.0)))
                .contains("no agreement holds any more, about +9");
    }

    @Test
    void what_does_not_stand_out_from_luck_did_not_help_and_what_cost_most_is_named_instead() {
        assertThat(helped(Map.of(Cause.MARKETING, 5.0, Cause.LUCK, 30.0)))
                .isEqualTo("What helped your own count most in this round: nothing clear.");
        assertThat(helped(Map.of(Cause.MARKETING, -14.0, Cause.LUCK, 30.0)))
                .startsWith(
                        "What helped your own count most in this round: nothing clear. What cost most: MQL threshold ")
                .endsWith(", about −14 qualified leads.");
        assertThat(helped(Map.of(Cause.LUCK, 30.0)))
                .isEqualTo("What helped your own count most in this round: you changed nothing in it.");
    }

    @Test
    void a_lever_that_rests_under_the_agreement_is_not_named() {
        Terms terms = Terms.BLANK.with(Clause.ATTEMPTS, "attempts-4");
        List<Round> rounds = List.of(
                Round.of(
                        1,
                        Act.TOGETHER,
                        Map.of(Role.SALES, Decision.NOTHING.with(Lever.ATTEMPTS, "attempts-8")),
                        Optional.of(terms),
                        List.of()),
                Round.of(
                        2,
                        Act.TOGETHER,
                        Map.of(Role.SALES, Decision.NOTHING.with(Lever.PROSPECTING, "share-30")),
                        Optional.of(terms),
                        List.of()));
        Why.Split split = new Why.Split(0, 10, Map.of(Cause.SALES, 9.0, Cause.LUCK, 1.0), 2);
        Why why = new Why(2, Map.of(RoundFigure.CREDITED_REVENUE, split));
        assertThat(text(new WhyWords(Texts.english(), MENU, rounds, why, "EUR").own(Role.SALES, true)))
                .contains("Your change (Own prospecting ")
                .doesNotContain("attempts");
    }
}
