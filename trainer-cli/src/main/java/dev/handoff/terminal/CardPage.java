package dev.handoff.terminal;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.terminal.Screen.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A card in the writing. */
record CardPage(SeatFlow flow) implements Page {
    static final String NAME = "card";

    @Override
    public String path() {
        return TablePage.PATH + "/" + NAME;
    }

    @Override
    public int round() {
        return flow.round();
    }

    @Override
    public Screen screen() {
        Terms terms = flow.card();
        List<Choice> choices = new ArrayList<>();
        for (Clause clause : Clause.values()) {
            String key = Integer.toString(choices.size() + 1);
            boolean written = terms.option(clause).isPresent();
            String urgent = clause == Clause.FIRST_TOUCH ? LeverSettings.urgentInLine(flow) : "";
            choices.add(new Choice(
                            key,
                            clause.title(flow.texts()),
                            flow.menu().chosen(terms, clause).name(flow.texts()),
                            written)
                    .set(LeverSettings.of(
                            flow.texts(), clause, flow.menu(), terms, clause.help(flow.texts()) + urgent)));
        }
        choices.add(Choice.of("o", flow.text("card.offer-it-you-have-signed")).weighing(Weight.MAIN));
        return new Screen(
                flow.text("card.your-card"),
                List.of(Say.of(flow.text("card.write-what-both-shall-promise"))),
                choices,
                Ask.pick(flow.text("card.clause-o-to-offer-or")));
    }

    @Override
    public void keep(Map<String, String> fields) {
        flow.write(LeverSettings.filled(flow.card(), fields));
    }

    @Override
    public Page answer(String answer) {
        if (!answer.equals("o")) {
            return new ClausePage(flow, Answers.item(answer, List.of(Clause.values())));
        }
        flow.happen(new GameEvent.Offered(flow.round(), flow.role(), flow.card()));
        return new TablePage(flow);
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(new TablePage(flow));
    }

    @Override
    public List<Block> help() {
        return new TablePage(flow).help();
    }
}
