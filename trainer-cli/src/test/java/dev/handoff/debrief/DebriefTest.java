package dev.handoff.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.experiment.Progress;
import dev.handoff.game.Game;
import dev.handoff.game.TestGames;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.IllegalMove;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.Length;
import dev.handoff.game.rules.Proposal;
import dev.handoff.game.world.World;
import dev.handoff.ledger.Metric;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Say;
import dev.handoff.report.text.TextStyle;
import dev.handoff.statistics.GapSplit;
import dev.handoff.statistics.Interval;
import dev.handoff.terminal.ChapterScreen;
import dev.handoff.terminal.PlainRenderer;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** The debrief of given games. */
class DebriefTest {
    private static final World WORLD = TestGames.small();
    private static final Game GAME = TestGames.between(WORLD, Card.JOURNEY_STEWARD, Card.PARTNER, new Length(1, 2), 4);
    private static final Debrief DEBRIEF = Debrief.of(WORLD, GAME.state());
    private static final Lucks FEW = new Lucks(Lucks.LEAST, 2);

    private static Debrief of(Card marketing, Card sales, long seed) {
        return Debrief.of(
                WORLD,
                TestGames.between(WORLD, marketing, sales, new Length(1, 1), seed)
                        .state());
    }

    @Test
    void an_unfinished_game_is_not_debriefed() {
        Game game = Game.begin(WORLD, TestGames.setup(WORLD, 1, 1, 4), event -> {});
        game.closeRound();
        assertThatThrownBy(() -> Debrief.of(WORLD, game.state()))
                .isInstanceOf(IllegalMove.class)
                .hasMessage("The debrief comes after the last round.");
    }

    @Test
    void shares_over_other_lucks_add_up_to_the_gap_over_them() {
        for (Card marketing : Card.of(Role.MARKETING)) {
            GapSplit money = of(marketing, Card.ONE_CALL_CYNIC, 3)
                    .whoseFault(FEW, Progress.SILENT)
                    .split()
                    .money();
            double fair = money.shapleyFirst().estimate()
                    + money.shapleySecond().estimate()
                    + money.third().map(t -> t.shapley().estimate()).orElse(0.0);
            assertThat(fair).isCloseTo(money.gap().estimate(), within(1e-6));
        }
    }

    @Test
    void the_played_luck_is_the_score_and_none_of_the_other_lucks() {
        WhoseFault fault = DEBRIEF.whoseFault(FEW, Progress.SILENT);
        assertThat(fault.gap().here()).isEqualTo(DEBRIEF.score().expected());
        assertThat(fault.gap().par()).isEqualTo(DEBRIEF.score().par());
        assertThat(fault.split().seed()).isNotEqualTo(GAME.state().setup().seed());
    }

    @Test
    void the_same_log_is_the_same_debrief_on_any_number_of_threads() {
        String one = DebriefJson.of(DEBRIEF, replays(DEBRIEF, new Lucks(Lucks.LEAST, 1)));
        Debrief again = Debrief.of(TestGames.small(), GAME.state());
        assertThat(DebriefJson.of(again, replays(again, FEW))).isEqualTo(one);
    }

    @Test
    void replays_made_in_a_world_apart_are_the_same_bit_by_bit() {
        Debrief apart = Debrief.of(WORLD.apart(), GAME.state());
        assertThat(apart.whoseFault(FEW, Progress.SILENT)).isEqualTo(DEBRIEF.whoseFault(FEW, Progress.SILENT));
    }

    @Test
    void what_was_played_is_replayed_once_for_both_questions() {
        Proposal proposal = DEBRIEF.proposal();
        Optional<WhoseFault> fault = Optional.of(DEBRIEF.whoseFault(FEW, Progress.SILENT));
        Optional<WhoseFault> part = Optional.of(DEBRIEF.whoseFault(new Lucks(2, 1), Progress.SILENT));
        WhatIf.Tried alone = DEBRIEF.tried(proposal, FEW, Optional.empty(), Progress.SILENT);
        assertThat(fault.get().played()).hasSize(Lucks.LEAST);
        assertThat(DEBRIEF.tried(proposal, FEW, fault, Progress.SILENT)).isEqualTo(alone);
        assertThat(DEBRIEF.tried(proposal, FEW, part, Progress.SILENT)).isEqualTo(alone);
    }

    @Test
    void replays_that_are_interrupted_at_once_give_nothing() {
        Progress impatient = new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> DEBRIEF.whoseFault(FEW, impatient)).isInstanceOf(CancellationException.class);
        assertThat(Chapters.of(DEBRIEF).whoseFault(Optional.empty()).blocks())
                .contains(Say.warning("The replays with other luck were interrupted before any was finished."));
    }

    @Test
    void a_proposal_to_do_what_was_done_changes_nothing() {
        Game idle = Game.begin(WORLD, TestGames.setup(WORLD, 1, 1, 4), event -> {});
        idle.closeRound();
        idle.closeRound();
        Debrief debrief = Debrief.of(WORLD, idle.state());
        Proposal same = new Proposal(Map.of(), Terms.BLANK);
        assertThat(debrief.whatIf(same).gain()).isZero();
        assertThat(debrief.tried(same, FEW, Optional.empty(), Progress.SILENT)
                        .gain()
                        .estimate())
                .isZero();
        assertThat(debrief.tried(same, FEW, Optional.empty(), Progress.SILENT).same())
                .isEqualTo(Lucks.LEAST);
        assertThat(text(Chapters.of(debrief)
                                .whatIf(
                                        debrief.whatIf(same),
                                        Optional.of(debrief.tried(same, FEW, Optional.empty(), Progress.SILENT))))
                        .replaceAll("\\s+", " "))
                .contains("In 10 replays with other luck it brings exactly as much as what you played, every time.");
    }

    @Test
    void what_a_few_lucks_say_is_told_as_a_count_of_so_many() {
        WhatIf whatIf = new WhatIf(DEBRIEF.proposal(), 100_000, 160_000, 180_000);
        WhatIf.Tried always = new WhatIf.Tried(Interval.around(60_000, 9_000, 0.95), 12, 0, 12, false);
        WhatIf.Tried seldom = new WhatIf.Tried(Interval.around(-60_000, 9_000, 0.95), 1, 2, 11, true);
        assertThat(text(Chapters.of(DEBRIEF).whatIf(whatIf, Optional.of(always)))
                        .replaceAll("\\s+", " "))
                .contains("In 12 replays with other luck: 60 k EUR ± 9 k more", "better in 12 of 12.")
                .doesNotContain("100 %");
        assertThat(text(Chapters.of(DEBRIEF).whatIf(whatIf, Optional.of(seldom)))
                        .replaceAll("\\s+", " "))
                .contains(
                        "Interrupted; in the first 11 replays with other luck: 60 k EUR ± 9 k less",
                        "better in 1 of 11.");
    }

    @Test
    void of_fewer_replays_than_an_interval_needs_none_is_told() {
        WhatIf whatIf = new WhatIf(DEBRIEF.proposal(), 100_000, 160_000, 180_000);
        WhatIf.Tried few = new WhatIf.Tried(Interval.around(60_000, 900_000, 0.95), 2, 0, 2, true);
        assertThat(text(Chapters.of(DEBRIEF).whatIf(whatIf, Optional.of(few))))
                .contains("too few to say")
                .doesNotContain("900");
        Optional<WhoseFault> fault = Optional.of(DEBRIEF.whoseFault(new Lucks(2, 1), Progress.SILENT));
        List<Block> blocks = Chapters.of(DEBRIEF).whoseFault(fault).blocks();
        assertThat(blocks)
                .contains(
                        Say.warning("The replays with other luck were interrupted after 2 replays: under 10 are too few"
                                + " to say what other luck would have brought."));
    }

    @Test
    void a_proposal_against_the_rules_is_refused() {
        Proposal greedy = new Proposal(Map.of(Role.SALES, Decision.NOTHING.with(Lever.MIX, "reach")), Terms.BLANK);
        assertThatThrownBy(() -> greedy.check(WORLD.menu())).isInstanceOf(IllegalMove.class);
    }

    @Test
    void the_lead_worth_telling_was_good_and_lost_by_a_decision() {
        Life life = of(Card.VOLUME_CHASER, Card.ONE_CALL_CYNIC, 4).life().orElseThrow();
        assertThat(life.headline().inEnglish()).startsWith(life.name() + ": ").contains("would have bought at touch");
        assertThat(life.story()).anyMatch(p -> p.startsWith("What nobody saw: it was good"));
        assertThat(life.story())
                .anyMatch(p -> p.matches(
                        "What became of it: (never worked|worked too late|given up too soon|never handed to sales).*"));
    }

    @Test
    void leaks_are_the_ledgers_the_dearest_first() {
        List<Facts.Leak> leaks = DEBRIEF.facts().leaks();
        assertThat(leaks).isSortedAccordingTo((a, b) -> Double.compare(b.value(), a.value()));
        double lost = leaks.stream().mapToDouble(Facts.Leak::leads).sum();
        double weekly = 0;
        for (int round = 1; round <= 3; round++) {
            weekly += DEBRIEF.facts().inRound(Metric.ALL_LOST, round);
        }
        assertThat(lost).isEqualTo(weekly);
    }

    @Test
    void every_computer_players_card_is_turned_over() {
        String cards = text(
                PeopleChapters.cards(Texts.english(), GAME.state(), GAME.world().menu())
                        .orElseThrow());
        assertThat(cards).contains(" in marketing was the journey steward.", " in sales was the partner.");
    }

    @Test
    void sketches_and_votes_stand_beside_the_truth() {
        Game game = TestGames.between(WORLD, Card.VOLUME_CHASER, Card.ONE_CALL_CYNIC, new Length(1, 1), 3);
        game.happen(new GameEvent.Felt(Role.SALES, "loud"));
        game.happen(new GameEvent.Voted(Role.SALES, GameEvent.Verdict.MARKETING));
        game.happen(new GameEvent.Sketched(Role.SALES, Map.of("demo-request", 0.9)));
        StringBuilder told = new StringBuilder();
        Chapters.of(Debrief.of(WORLD, game.state())).whatHappened().forEach(chapter -> told.append(text(chapter)));
        assertThat(told).contains("Sales voted: marketing.", "Sales: \"loud\"", "sales drew", "90 %", "points off");
    }

    @Test
    void the_draft_holds_what_the_players_said_last() {
        Game game = TestGames.between(WORLD, Card.VOLUME_CHASER, Card.ONE_CALL_CYNIC, new Length(1, 1), 3);
        Terms terms = Terms.BLANK.with(dev.handoff.game.levers.Clause.ATTEMPTS, "attempts-6");
        game.happen(new GameEvent.Proposed(new Proposal(Map.of(), terms)));
        String draft = Chapters.of(Debrief.of(WORLD, game.state())).draft();
        assertThat(draft)
                .contains("- **Minimum attempts: at least 6.** Nobody is given up sooner")
                .contains("- Nothing yet. What would the other side need from marketing?");
    }

    @Test
    void the_whole_text_is_the_golden_one() {
        Chapters chapters = Chapters.of(DEBRIEF);
        List<Chapter> all = new ArrayList<>(chapters.whatHappened());
        all.addAll(chapters.rounds(DEBRIEF.whys(2, Progress.SILENT)));
        all.add(chapters.whoseFault(Optional.of(DEBRIEF.whoseFault(FEW, Progress.SILENT))));
        all.addAll(chapters.relatesTo());
        all.add(chapters.whatIf(
                DEBRIEF.whatIf(DEBRIEF.proposal()),
                Optional.of(DEBRIEF.tried(DEBRIEF.proposal(), FEW, Optional.empty(), Progress.SILENT))));
        all.add(chapters.whatNext());
        StringBuilder told = new StringBuilder();
        all.forEach(chapter -> told.append(text(chapter)));
        GoldenText.check("debrief.txt", told.toString());
        assertThat(told.toString().lines()).allMatch(line -> line.length() <= 80);
    }

    private static Replays replays(Debrief debrief, Lucks lucks) {
        return new Replays(
                Optional.of(debrief.whoseFault(lucks, Progress.SILENT)),
                debrief.whys(2, Progress.SILENT),
                Optional.empty());
    }

    private static String text(Chapter chapter) {
        return new PlainRenderer(new TextStyle(80, false, true, true))
                .render(ChapterScreen.of(Texts.english(), chapter));
    }
}
