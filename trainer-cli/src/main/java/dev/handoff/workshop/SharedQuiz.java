package dev.handoff.workshop;

import dev.handoff.game.rules.Quiz;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Ask;
import dev.handoff.terminal.Misread;
import dev.handoff.terminal.Screen;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.texts.Phrase;
import dev.handoff.texts.Texts;
import dev.handoff.workshop.log.Person;
import dev.handoff.workshop.log.WorkshopEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The five questions once more, on the phones, while the room looks at them before and after. They are asked those who answered some
 * before the game, as in a game that nobody leads, so that both can be compared.
 */
final class SharedQuiz {
    /** The answer that leaves the questions for the page that is shown. */
    static final String SKIP = "skip";

    private static final String NAME = "question-";

    private SharedQuiz() {}

    /** How the address of the first question ends that somebody has yet to answer; empty for whoever is through or is not asked. */
    static Optional<String> next(Person.Said said) {
        return said.answered(Quiz.Moment.BEFORE) == 0
                ? Optional.empty()
                : said.open(Quiz.Moment.AFTER).stream().findFirst().map(question -> NAME + (question + 1));
    }

    /** The page of a question; empty where it is not the one to be answered. */
    static Optional<Screen> page(String name, Person.Said said) {
        return next(said).filter(name::equals).map(there -> screen(number(there)));
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(NAME.length())) - 1;
    }

    private static Screen screen(int question) {
        Quiz.Question asked = Quiz.questions().get(question);
        List<Choice> choices = new ArrayList<>();
        asked.choices(Texts.english())
                .forEach(text -> choices.add(Choice.of(Integer.toString(choices.size() + 1), text)));
        choices.add(Choice.of(SKIP, "Skip: to the page on the projector"));
        return new Screen(
                "Once more: question " + (question + 1) + " of "
                        + Quiz.questions().size(),
                List.of(Say.of(asked.text(Texts.english()))),
                choices,
                Ask.pick("Your answer"));
    }

    /**
     * What an answer to a question adds to the log.
     *
     * @throws Misread when it is none of the choices
     */
    static WorkshopEvent answered(String name, Person me, String answer) {
        int question = number(name);
        int all = Quiz.questions().get(question).choices(Texts.english()).size();
        if (!answer.matches("[1-9]") || Integer.parseInt(answer) > all) {
            throw new Misread(Phrase.of("shared-quiz.please-choose-one-of-the", all));
        }
        return new WorkshopEvent.Answered(me.number(), Quiz.Moment.AFTER, question, Integer.parseInt(answer) - 1);
    }
}
