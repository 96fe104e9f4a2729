package dev.handoff.terminal;

import dev.handoff.game.levers.Role;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.texts.Texts;
import java.util.List;
import java.util.Optional;

/** Tells who answers the five questions next, where two sit at one keyboard. */
record QuizTurnPage(QuizPage first) implements Page {
    private Texts texts() {
        return first.flow().texts();
    }

    private Role role() {
        return first.flow().role();
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public Screen screen() {
        String text = texts().of(
                        "quiz-turn.the-five-questions-are-for",
                        role().titled(),
                        role().other().titled(),
                        isFirst()
                                ? texts().of("quiz-turn.yours-come-next")
                                : texts().of("quiz-turn.you-have-had-yours"));
        return new Screen(
                texts().of("quiz-turn.five-questions-for", role().wording()),
                List.of(Say.of(text)),
                List.of(),
                HandoverPage.onlyFor(texts(), role()));
    }

    private boolean isFirst() {
        return role() == first.flow().viewers().get(0);
    }

    @Override
    public Page answer(String answer) {
        return first;
    }

    @Override
    public Optional<Page> back() {
        return first.back();
    }

    @Override
    public List<Block> help() {
        return first.help();
    }
}
