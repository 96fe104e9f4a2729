package dev.handoff.terminal;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A card in the writing. */
record CardPage(Flow flow, Role role, Page table) implements Page {
    /** What is written on it so far. */
    Terms terms() {
        return flow.card(role);
    }

    @Override
    public Screen screen() {
        Menu menu = flow.game().world().menu();
        Terms terms = terms();
        List<Choice> choices = new ArrayList<>();
        for (Clause clause : Clause.values()) {
            String key = Integer.toString(choices.size() + 1);
            boolean written = terms.option(clause).isPresent();
            choices.add(
                    new Choice(key, clause.title(), menu.chosen(terms, clause).name(), written));
        }
        choices.add(Choice.of("o", "Offer it: you have signed then, the other side has not"));
        return new Screen(
                "Your card",
                List.of(Say.of("Write what both shall promise.")),
                choices,
                Ask.pick("Clause, o to offer, or b"));
    }

    @Override
    public Page answer(String answer) {
        if (!answer.equals("o")) {
            return new ClausePage(flow, Answers.item(answer, List.of(Clause.values())), this);
        }
        flow.game().happen(new GameEvent.Offered(flow.game().state().round(), role, terms()));
        flow.game().answerOffers();
        return table;
    }

    /** The same card with one clause written otherwise. */
    Page with(Clause clause, String option) {
        flow.write(role, clause, option);
        return this;
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(table);
    }

    @Override
    public List<Block> help() {
        return table.help();
    }
}
