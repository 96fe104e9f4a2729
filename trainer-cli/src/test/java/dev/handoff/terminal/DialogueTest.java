package dev.handoff.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.debrief.Lucks;
import dev.handoff.experiment.Progress;
import dev.handoff.game.Game;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.report.document.Quote;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Table;
import dev.handoff.scenario.Shock;
import dev.handoff.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an answer does at the desk. */
class DialogueTest extends Dialogues {
    @Test
    void help_names_every_lever_of_the_seat_with_its_cost() {
        List<String> help = texts(at("2", "?").screen());
        for (Lever lever : Lever.of(Role.SALES)) {
            assertThat(help)
                    .anyMatch(line -> line.startsWith(lever.title()) && line.contains(lever.help(Texts.english())));
        }
    }

    @Test
    void nothing_is_handed_in_before_it_is_confirmed() {
        at("2", "1", "2", "s", "n");
        assertThat(kept).noneMatch(GameEvent.Submitted.class::isInstance);
    }

    @Test
    void a_confirmed_decision_is_kept_and_the_round_passes() {
        Dialogue dialogue = at("2", "1", "2", "s", "y");
        assertThat(game.state().played().get(0).decision(Role.SALES).level(Lever.SPEED))
                .contains("same-day");
        assertThat(dialogue.screen().title()).isEqualTo("After round 1 of 2");
    }

    @Test
    void an_undone_round_is_played_again() {
        Dialogue dialogue = at("2", "s", "y", "u", "y");
        assertThat(dialogue.screen().title()).startsWith("Round 1 of 2");
        assertThat(game.state().played()).isEmpty();
    }

    @Test
    void one_key_undoes_nothing() {
        Dialogue dialogue = at("2", "s", "y", "u");
        assertThat(dialogue.screen().title()).isEqualTo("Undo round 1?");
        dialogue.answer("n");
        assertThat(dialogue.screen().title()).isEqualTo("After round 1 of 2");
        assertThat(game.state().played()).hasSize(1);
    }

    @Test
    void too_many_hours_are_refused_and_the_lever_stays() {
        Dialogue dialogue = at("2", "3", "3", "1", "3", "2", "4");
        assertThat(texts(dialogue.screen()))
                .contains("That takes 21 h a week of each rep, and 16 h a week of each rep is the most.");
        assertThat(game.state().played()).isEmpty();
    }

    @Test
    void how_much_a_seat_may_do_is_told_from_the_first_round_on() {
        Dialogue dialogue = at("1");
        assertThat(texts(dialogue.screen())).anyMatch(text -> text.contains("At most 5 levers may be moved at once."));
        for (String answer : List.of("b", "2", "1", "2")) {
            dialogue.answer(answer);
        }
        assertThat(dialogue.screen().choices())
                .anyMatch(choice -> choice.detail().equals("1 of 5 levers moved, 9 of 16 h a week taken"));
    }

    @Test
    void what_lasts_is_news_once() {
        game.happen(new GameEvent.Injected(1, Shock.A_REP_QUITS));
        Dialogue dialogue = at("2");
        assertThat(texts(dialogue.screen())).contains("News: " + Shock.A_REP_QUITS.story() + ".");
        dialogue.answer("s");
        dialogue.answer("y");
        assertThat(texts(after(dialogue, "")))
                .contains("Still with us: one rep short.")
                .noneMatch(text -> text.startsWith("News"));
    }

    @Test
    void a_sales_desk_in_silos_shows_no_spending_and_no_inquiries() {
        Screen desk = at("2", "d").screen();
        List<String> rows = desk.blocks().stream()
                .filter(Table.class::isInstance)
                .flatMap(table -> ((Table) table).rows().stream())
                .map(Row::label)
                .toList();
        assertThat(rows).contains("Deals won", "Leads worth pursuing").doesNotContain("Inquiries", "Marketing spend");
    }

    @Test
    void as_text_that_only_grows_a_desk_begins_in_short_with_four_figures_last_and_shows_the_rest_when_asked() {
        Dialogue dialogue = at("2");
        List<String> texts = texts(dialogue.screen());
        assertThat(dialogue.screen().blocks()).noneMatch(Table.class::isInstance);
        assertThat(texts.get(texts.size() - 1))
                .matches(
                        "Month before: leads handed to sales .*, leads worth pursuing .*, deals won .*, contribution .*");
        Screen whole = after(dialogue, "d");
        assertThat(whole.blocks().get(whole.blocks().size() - 1)).isInstanceOf(Quote.class);
        assertThat(whole.choices()).noneMatch(choice -> choice.key().equals("d"));
    }

    @Test
    void a_desk_says_what_takes_hours_before_anything_is_moved() {
        Dialogue dialogue = at("2");
        assertThat(texts(dialogue.screen()))
                .contains(
                        "Taken before you move anything, as you found it: Own prospecting (20 % of the week) 8 h a week of"
                                + " each rep.");
        assertThat(texts(after(dialogue, "?"))).anyMatch(text -> text.startsWith("Taken before you move anything"));
    }

    @Test
    void a_game_is_resumed_at_the_desk_that_is_waited_for() {
        at("2", "s", "y");
        Game again = Game.resume(WORLD, kept, event -> {});
        assertThat(Dialogue.of(again).screen().title()).isEqualTo("Round 2 of 2: the sales desk");
    }

    @Test
    void levers_that_were_moved_stand_as_they_were_left() {
        at("2", "1", "2");
        assertThat(kept).last().isInstanceOf(GameEvent.Drafted.class);
        Dialogue again = Dialogue.of(Game.resume(WORLD, kept, event -> {}));
        assertThat(again.screen().title()).isEqualTo("Round 1 of 2: the sales desk");
        assertThat(again.screen().choices().get(0).detail()).startsWith("within a working day");
    }

    @Test
    void capital_letters_do_as_well() {
        assertThat(at("2", "S", "Y").screen().title()).isEqualTo("After round 1 of 2");
    }

    @Test
    void a_forecast_stands_at_the_desk_and_beside_what_came() {
        Dialogue dialogue = at("2", "f", "20k EUR");
        assertThat(dialogue.screen().choices())
                .anyMatch(choice -> choice.key().equals("f") && choice.detail().equals("20\u00A0k EUR"));
        dialogue.answer("s");
        assertThat(texts(after(dialogue, "y")))
                .anyMatch(text -> text.startsWith("Sales expected 20\u00A0k EUR of round 1; it brought "));
    }

    @Test
    void why_a_round_fell_is_replayed_once_and_stands_under_the_headline() {
        at();
        int[] waited = {0};
        ReplayRunner counting = new ReplayRunner() {
            @Override
            public <R> Optional<R> during(Function<Progress, R> work) {
                waited[0]++;
                return ReplayRunner.SILENT.during(work);
            }
        };
        Dialogue dialogue = Dialogue.of(game, counting, new Lucks(2, 1));
        List.of("2", "s", "y").forEach(dialogue::answer);
        List<String> texts = texts(dialogue.screen());
        int headline = IntStream.range(0, texts.size())
                .filter(i -> texts.get(i).startsWith("The company "))
                .findFirst()
                .orElseThrow();
        assertThat(texts.get(headline - 1)).startsWith("What helped your own count most in this round: ");
        assertThat(texts.get(headline + 1)).startsWith("Why ").contains("of credited revenue", "Luck: ");
        List.of("?", "", "u", "n").forEach(dialogue::answer);
        assertThat(waited[0]).isEqualTo(1);
    }

    @Test
    void who_does_not_wait_for_the_reasons_plays_on() {
        at();
        ReplayRunner impatient = new ReplayRunner() {
            @Override
            public <R> Optional<R> during(Function<Progress, R> work) {
                return Optional.empty();
            }
        };
        Dialogue dialogue = Dialogue.of(game, impatient, new Lucks(2, 1));
        List.of("2", "s", "y").forEach(dialogue::answer);
        assertThat(texts(dialogue.screen())).contains("Why: not computed, because it was interrupted.");
        assertThat(after(dialogue, "").title()).startsWith("Round 2 of 2");
    }

    @Test
    void help_is_there_on_every_page_and_leads_back_to_it() {
        at();
        Dialogue dialogue = Dialogue.of(game, ReplayRunner.SILENT, new Lucks(2, 1));
        String[] toTheDebrief = {
            "1", "1", "b", "1", "", "1", "2", "f", "20k", "s", "y", "", "t", "w", "5", "4", "o", "b", "s", "y", ""
        };
        withHelp(dialogue, toTheDebrief);
        withHelp(dialogue, "Fine", "3", "", "r", "", "b", "b", "e", "b");
        while (!dialogue.screen().title().equals("What if?")) {
            withHelp(dialogue, "");
        }
        withHelp(dialogue, "1", "2", "b", "b", "3", "1", "1", "");
        assertThat(dialogue.screen().title()).isEqualTo("What next");
    }

    private static void withHelp(Dialogue dialogue, String... answers) {
        for (String answer : answers) {
            Screen before = dialogue.page();
            assertThat(after(dialogue, "?").title()).isEqualTo("Help");
            assertThat(after(dialogue, "")).isEqualTo(before);
            dialogue.answer(answer);
        }
    }
}
