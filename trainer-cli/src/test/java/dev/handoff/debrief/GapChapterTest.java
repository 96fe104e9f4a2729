package dev.handoff.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.GameEvent.Verdict;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Irregularities;
import dev.handoff.game.rules.Retrospective;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.texts.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What may be said about a gap to par. */
class GapChapterTest {
    private static final Map<Role, Verdict> VOTES = Map.of(Role.MARKETING, Verdict.SALES, Role.SALES, Verdict.LUCK);

    /** Worlds in which marketing's levers bring 10,000 alone, sales' 20,000, the agreement 5,000, and all of them so much together. */
    private static Gap gap(double marketing, double sales, double agreement, double together) {
        double here = 100_000;
        return new Gap(List.of(
                here,
                here + marketing,
                here + sales,
                here + marketing + sales,
                here + agreement,
                here + marketing + agreement,
                here + sales + agreement,
                here + marketing + sales + agreement + together));
    }

    private static Chapter chapter(Gap gap) {
        return chapter(gap, VOTES);
    }

    private static Chapter chapter(Gap gap, Map<Role, Verdict> votes) {
        Retrospective said = new Retrospective(Map.of(), votes, Map.of(), Optional.empty());
        GameState state =
                new GameState(null, Map.of(), List.of(), null, said, List.of(), Irregularities.NONE, Optional.empty());
        return GapChapter.of(Texts.english(), gap, Optional.empty(), state, "EUR");
    }

    private static String told(Gap gap) {
        return text(chapter(gap).blocks());
    }

    private static String told(Gap gap, Map<Role, Verdict> votes) {
        return text(chapter(gap, votes).blocks());
    }

    private static String text(List<Block> parts) {
        return parts.stream()
                .filter(Say.class::isInstance)
                .map(part -> ((Say) part).text().replace('\u00A0', ' '))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void what_comes_only_together_is_shared_by_those_it_needs() {
        Gap gap = gap(10_000, 20_000, 5_000, 3_000);
        assertThat(gap.parts())
                .containsEntry(GapPart.MARKETING, 11_000.0)
                .containsEntry(GapPart.SALES, 21_000.0)
                .containsEntry(GapPart.AGREEMENT, 6_000.0);
        assertThat(told(gap))
                .contains("Par is 38,000 EUR ahead of you: you reached 72 % of it.")
                .contains("11,000 EUR is the part of marketing's levers")
                .contains(
                        "marketing's levers +10,000, sales' levers +20,000, the agreement +5,000; what comes only when"
                                + " several change together is +3,000.");
    }

    @Test
    void a_vote_is_told_what_it_is_of_the_same_gap() {
        assertThat(told(gap(10_000, 20_000, 10_000, 0)))
                .contains("Marketing voted: sales. Sales' levers make up 20,000 EUR (50 %) of this gap.")
                .contains("Sales voted: nobody, it was luck. Luck makes up nothing: par met the same luck");
    }

    @Test
    void a_vote_for_the_agreement_is_told_the_agreements_share() {
        assertThat(told(gap(10_000, 20_000, 10_000, 0), Map.of(Role.SALES, Verdict.AGREEMENT)))
                .contains(
                        "Sales voted: the agreement, or that there was none. The agreement makes up 10,000 EUR (25 %) of"
                                + " this gap.");
    }

    @Test
    void no_percentages_where_an_amount_is_a_loss() {
        Gap gap = gap(-10_000, 20_000, 50_000, 0);
        assertThat(told(gap)).contains("so there are no percentages").doesNotContain("(33 %)");
        assertThat(table(gap).head()).doesNotContain("share");
    }

    @Test
    void above_par_the_question_is_what_else_could_be_had_and_nobody_is_at_fault() {
        Gap gap = gap(-40_000, 15_000, -5_000, 0);
        assertThat(chapter(gap).title()).isEqualTo("What else could be had?");
        assertThat(told(gap))
                .contains("You ended 30,000 EUR ahead of par: you reached 143 % of it.")
                .contains(
                        "with sales' levers as par has them and all else as you played, your luck brings 15,000 EUR more")
                .doesNotContainIgnoringCase("fault")
                .doesNotContain("voted");
    }

    @Test
    void at_par_nothing_is_split() {
        assertThat(told(gap(0, 0, 0, 0)))
                .contains("You ended at par.", "nothing of par's would have added anything")
                .contains("Marketing's levers are as par has them, and so no part of this lead.");
    }

    @Test
    void the_parts_shown_add_up_to_the_gap_shown_in_whole_units() {
        Gap gap = gap(1_000.4, 2_000.4, 3_000.4, 0);
        assertThat(gap.rounded()).isEqualTo(6_001);
        assertThat(gap.roundedParts().values()).containsExactly(1_001L, 2_000L, 3_000L);
    }

    @Test
    void every_answer_says_what_it_is_a_share_of_and_blames_nobody() {
        assertThat(told(gap(10_000, 20_000, 50_000, 0)))
                .contains("shares of this gap under this reference", "no number here is about a person");
        assertThat(told(gap(-10_000, -20_000, -50_000, 0)))
                .contains("shares of this lead under this reference", "no number here is about a person");
    }

    @Test
    void the_own_card_is_a_second_line_that_speaks_of_the_same_gap() {
        GapWords words = new GapWords(Texts.english(), gap(10_000, 20_000, 5_000, 0), Optional.empty(), "EUR");
        assertThat(words.own(new OwnCard(Terms.BLANK, 3, 12_000)).replace('\u00A0', ' '))
                .contains("Signed when par's is, in round 3, and kept")
                .contains("12,000 EUR more on your luck, which closes 12,000 EUR of the gap of 35,000 EUR");
    }

    private static Table table(Gap gap) {
        return chapter(gap).blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
