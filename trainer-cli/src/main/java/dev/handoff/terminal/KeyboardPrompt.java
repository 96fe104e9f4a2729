package dev.handoff.terminal;

import dev.handoff.terminal.Screen.Choice;
import dev.handoff.texts.Texts;
import java.util.List;

/** What a keyboard is asked: the line that stands before what is typed. */
record KeyboardPrompt(List<Choice> choices, Texts texts) implements Ask.Visitor<String> {
    @Override
    public String pick(Ask.Pick pick) {
        return pick.prompt().isEmpty() ? keys() : pick.prompt();
    }

    /** 1, 2 or 3. */
    private String keys() {
        return texts.or(choices.stream().map(Choice::key).toList());
    }

    @Override
    public String words(Ask.Words words) {
        return words.prompt();
    }

    @Override
    public String amount(Ask.Amount amount) {
        return texts.of("keyboard-prompt.an-amount-in-such-as", amount.unit());
    }

    @Override
    public String numbers(Ask.Numbers numbers) {
        return texts.of(
                "keyboard-prompt.numbers-with-blanks-between-or",
                numbers.labels().size());
    }

    @Override
    public String goOn(Ask.GoOn goOn) {
        return goOn.prompt();
    }

    @Override
    public String waiting(Ask.Wait wait) {
        return wait.until();
    }

    @Override
    public String nothing(Ask.Nothing nothing) {
        return "";
    }
}
