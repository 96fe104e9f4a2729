package dev.handoff.terminal;

import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Length;
import dev.handoff.game.rules.Quiz;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Tone;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.terminal.Screen.Weight;
import dev.handoff.texts.Named;
import dev.handoff.texts.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the game is about, and how to begin. */
record WelcomePage(SeatFlow flow) implements Page {
    static final String PATH = "welcome";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Screen screen() {
        GameState state = flow.state();
        Length length = state.setup().length();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Say.of(Named.story(flow.texts(), flow.world().scenario())));
        blocks.add(new Say(Tone.LOUD, flow.text("welcome.you-play-each-of-the", seats(), length.rounds())));
        blocks.add(Say.of(flow.text("welcome.it-is-compared-with-par", length.silos() + 1)));
        blocks.add(new Say(
                Tone.QUIET,
                flow.text("welcome.luck-of-this-game-seed", state.setup().seed())));
        if (!asksQuestions() && !flow.viewers().isEmpty()) {
            blocks.add(Say.of(flow.text("welcome.the-five-questions-are-answered")));
        }
        return new Screen(
                Named.title(flow.texts(), flow.world().scenario()),
                blocks,
                choices(),
                flow.isLed() ? new Ask.Wait(flow.seating().waitingFor()) : Ask.pick());
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("1", flow.text("welcome.practise-one-round-first-two")));
        if (!flow.isLed()) {
            choices.add(Choice.of("2", flow.text("welcome.begin-with-round-1")).weighing(Weight.MAIN));
        }
        if (asksQuestions()) {
            choices.add(Choice.of("3", questionsLabel()));
        }
        return choices;
    }

    private String questionsLabel() {
        return QuizPage.isBegun(flow, Quiz.Moment.BEFORE)
                ? flow.text("welcome.answer-the-rest-of-the")
                : flow.text("welcome.answer-five-questions-first-the");
    }

    private boolean asksQuestions() {
        return QuizPage.isLeft(flow, Quiz.Moment.BEFORE);
    }

    private String seats() {
        List<Role> people = flow.viewers();
        return people.size() > 1
                ? flow.text("welcome.marketing-and-sales-at-one")
                : people.isEmpty()
                        ? flow.text("welcome.nobody-two-computer-players-meet")
                        : people.get(0).label(flow.texts());
    }

    @Override
    public Page answer(String answer) {
        return switch (answer) {
            case "1" -> flow.viewers().isEmpty() ? flow.next() : new PracticePage(flow);
            case "2", "" -> flow.next();
            case "3" -> questions();
            default -> throw Misread.number(answer, asksQuestions() ? 3 : 2);
        };
    }

    private Page questions() {
        if (!asksQuestions()) {
            throw Misread.key(Phrase.of("welcome.the-five-questions-are-answered-2"));
        }
        return QuizPage.next(flow, Quiz.Moment.BEFORE, Optional.empty());
    }

    @Override
    public List<Block> help() {
        return help(flow.text("welcome.practises-first"));
    }

    @Override
    public List<Block> helpAtKeyboard() {
        return help(flow.text("welcome.takes-1"));
    }

    private List<Block> help(String newcomer) {
        return List.of(Say.of(flow.text("welcome.a-newcomer-it-shows-a", newcomer)));
    }
}
