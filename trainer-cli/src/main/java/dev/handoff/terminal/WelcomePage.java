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
        blocks.add(Say.of(flow.world().scenario().story()));
        blocks.add(new Say(
                Tone.LOUD,
                "You play " + seats() + ". Each of the " + length.rounds()
                        + " rounds is four weeks. What counts in the end is what the whole company contributes: margin on expected"
                        + " revenue, less what everything cost."));
        blocks.add(Say.of(
                "It is compared with par: what two willing partners would make of the same weeks, apart at first like you and"
                        + " with the best agreement from round " + (length.silos() + 1)
                        + " on. Your own bonus is shown, too. It does not count."));
        blocks.add(new Say(
                Tone.QUIET,
                "Luck of this game: seed " + state.setup().seed()
                        + ". Whoever plays with the same seed meets the same people."));
        if (!asksQuestions() && !flow.viewers().isEmpty()) {
            blocks.add(Say.of("The five questions are answered; the same come at the end."));
        }
        return new Screen(
                flow.world().scenario().title(),
                blocks,
                choices(),
                flow.isLed() ? new Ask.Wait(flow.seating().waitingFor()) : Ask.pick());
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("1", "Practise one round first (two minutes, counts for nothing)"));
        if (!flow.isLed()) {
            choices.add(Choice.of("2", "Begin with round 1").weighing(Weight.MAIN));
        }
        if (asksQuestions()) {
            choices.add(Choice.of("3", questionsLabel()));
        }
        return choices;
    }

    private String questionsLabel() {
        return QuizPage.isBegun(flow, Quiz.Moment.BEFORE)
                ? "Answer the rest of the five questions"
                : "Answer five questions first; the same come at the end";
    }

    private boolean asksQuestions() {
        return QuizPage.isLeft(flow, Quiz.Moment.BEFORE);
    }

    private String seats() {
        List<Role> people = flow.viewers();
        return people.size() > 1
                ? "marketing and sales at one keyboard"
                : people.isEmpty()
                        ? "nobody: two computer players meet"
                        : people.get(0).label();
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
            throw Misread.key("The five questions are answered. Type 1 or 2.");
        }
        return QuizPage.next(flow, Quiz.Moment.BEFORE, Optional.empty());
    }

    @Override
    public List<Block> help() {
        return help("practises first");
    }

    @Override
    public List<Block> helpAtKeyboard() {
        return help("takes 1");
    }

    private static List<Block> help(String newcomer) {
        return List.of(Say.of("A newcomer " + newcomer + ": it shows a desk, one lever and what became of it. The five"
                + " questions show at the end what you have seen."));
    }
}
