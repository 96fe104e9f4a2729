package dev.handoff.terminal;

import dev.handoff.game.colleagues.Spoken;
import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.world.Desk;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Quote;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.terminal.Screen.Weight;
import dev.handoff.texts.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table between the departments: what holds, what is offered, and what to do about it. */
record TablePage(SeatFlow flow) implements Page {
    static final String PATH = "table";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public int round() {
        return flow.round();
    }

    private boolean theirs(Desk seen) {
        return seen.offer().filter(offer -> offer.role() != flow.role()).isPresent();
    }

    @Override
    public Screen screen() {
        Desk seen = flow.desk();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Say.of(
                seen.agreement().isPresent()
                        ? flow.text("table.an-agreement-holds-what-is")
                        : flow.text("table.there-is-no-agreement-both")));
        blocks.add(card(seen));
        if (seen.offer().isPresent() && !theirs(seen)) {
            blocks.add(Say.of(flow.text("table.your-card-lies-there-signed", untilAnswered())));
        }
        seen.messages().stream()
                .filter(m -> m.round() == seen.round())
                .forEach(m -> blocks.add(
                        new Quote(m.from().title(flow.texts()), Spoken.in(flow.texts(), flow.menu(), m.text()))));
        return new Screen(
                flow.text("table.the-table"), blocks, choices(seen), Ask.pick(flow.text("table.your-choice-or-b")));
    }

    private String untilAnswered() {
        Phrase other = flow.role().other().wording();
        return flow.isLed()
                ? flow.text("table.now-can-sign-or-refuse", other)
                : flow.text("table.hand-in-when-you-are", other);
    }

    private Table card(Desk seen) {
        List<String> head = new ArrayList<>(List.of(flow.text("table.clause"), flow.text("table.in-force")));
        seen.offer()
                .ifPresent(offer ->
                        head.add(flow.text("table.offered-by", offer.role().wording())));
        Optional<GameEvent.Offered> answered = answered(seen);
        answered.ifPresent(
                card -> head.add(flow.text("table.before-by", card.role().wording())));
        List<List<String>> rows = new ArrayList<>();
        for (Clause clause : Clause.values()) {
            List<String> row = new ArrayList<>(List.of(clause.title(flow.texts())));
            row.add(option(seen, seen.agreement().orElse(Terms.BLANK), clause));
            seen.offer().ifPresent(offer -> row.add(option(seen, offer.terms(), clause)));
            answered.ifPresent(card -> row.add(option(seen, card.terms(), clause)));
            rows.add(row);
        }
        return Table.of(head, rows);
    }

    /** The other side's card of this round that the one on the table answers. */
    private static Optional<GameEvent.Offered> answered(Desk seen) {
        List<GameEvent.Offered> cards = seen.offered();
        return seen.offer()
                .flatMap(now -> cards.stream()
                        .filter(card -> card.round() == now.round() && card.role() != now.role())
                        .reduce((first, second) -> second));
    }

    private String option(Desk seen, Terms terms, Clause clause) {
        return terms.option(clause).isEmpty()
                ? "-"
                : seen.menu().chosen(terms, clause).name(flow.texts());
    }

    private List<Choice> choices(Desk seen) {
        List<Choice> choices = new ArrayList<>();
        if (theirs(seen)) {
            choices.add(Choice.of("y", flow.text("table.sign-the-card-that-is")).weighing(Weight.MAIN));
            choices.add(Choice.of("n", flow.text("table.refuse-it")));
        }
        choices.add(Choice.of("w", flow.text("table.write-a-card-of-your")));
        if (flow.isLed()) {
            choices.add(Choice.of(
                    "m", flow.text("table.say-something-to", flow.role().other().wording())));
        }
        if (seen.agreement().isPresent()) {
            choices.add(Choice.of("l", flow.text("table.leave-the-agreement")).weighing(Weight.GRAVE));
        }
        return choices;
    }

    @Override
    public Page answer(String answer) {
        switch (answer) {
            case "y" -> flow.happen(new GameEvent.Signed(flow.round(), flow.role()));
            case "n" -> flow.happen(new GameEvent.Refused(flow.round(), flow.role()));
            case "l" -> {
                return new LeavePage(flow);
            }
            case "w" -> {
                return new CardPage(flow);
            }
            default -> {
                return say(answer);
            }
        }
        return this;
    }

    private Page say(String answer) {
        if (!answer.equals("m") || !flow.isLed()) {
            throw Misread.letter(answer);
        }
        return new SayPage(flow);
    }

    @Override
    public Optional<Page> back() {
        return flow.seating().phase() == Phase.AGREEMENT ? Optional.empty() : Optional.of(DeskPage.again(flow));
    }

    @Override
    public List<Block> help() {
        List<Block> help = new ArrayList<>();
        for (Clause clause : Clause.values()) {
            Phrase title = clause.promisedBy()
                    .map(role -> Phrase.of("table.promises", clause.wording(), role.wording()))
                    .orElse(Phrase.of("table.both", clause.wording()));
            help.add(Say.of(flow.text("words.about", title, clause.help(flow.texts()))));
        }
        return help;
    }
}
