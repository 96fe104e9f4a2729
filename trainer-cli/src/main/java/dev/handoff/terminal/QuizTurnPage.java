package dev.handoff.terminal;

import dev.handoff.game.levers.Role;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import java.util.List;
import java.util.Optional;

/** Tells who answers the five questions next, where two sit at one keyboard. */
record QuizTurnPage(QuizPage first) implements Page {
    private Role role() {
        return first.flow().role();
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public Screen screen() {
        String text = role().title() + ", the five questions are for you now. "
                + role().other().title() + ", please look away; "
                + (isFirst() ? "yours come next." : "you have had yours.");
        return new Screen(
                "Five questions for " + role().label(), List.of(Say.of(text)), List.of(), HandoverPage.onlyFor(role()));
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
