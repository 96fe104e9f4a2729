package dev.handoff.terminal;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Level;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One clause and what can be written on it. */
record ClausePage(SeatFlow flow, Clause clause) implements Page {
    private List<Level> options() {
        return flow.menu().options(clause);
    }

    @Override
    public String path() {
        return TablePage.PATH + "/" + CardPage.NAME + "/" + PathName.of(clause);
    }

    @Override
    public int round() {
        return flow.round();
    }

    @Override
    public Screen screen() {
        String now = flow.menu().chosen(flow.card(), clause).key();
        List<Choice> choices = new ArrayList<>();
        for (Level option : options()) {
            String key = Integer.toString(choices.size() + 1);
            choices.add(
                    new Choice(key, option.name(flow.texts()), "", option.key().equals(now)));
        }
        List<Block> blocks = new ArrayList<>(List.of(Say.of(clause.help(flow.texts()))));
        if (clause == Clause.FIRST_TOUCH) {
            blocks.addAll(LeverSettings.urgent(flow));
        }
        return new Screen(
                clause.title(flow.texts()), blocks, choices, Ask.pick(flow.text("clause.what-shall-it-say-or")));
    }

    @Override
    public Page answer(String answer) {
        flow.write(clause, Answers.item(answer, options()).key());
        return new CardPage(flow);
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(new CardPage(flow));
    }
}
