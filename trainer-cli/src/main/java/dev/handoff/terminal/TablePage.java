package dev.handoff.terminal;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.world.Desk;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Quote;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.terminal.Screen.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table between the departments: what holds, what is offered, and what to do about it. */
record TablePage(Flow flow, Role role, Page desk) implements Page {
    private Desk seen() {
        return flow.game().desk(role);
    }

    private boolean theirs() {
        return seen().offer().filter(offer -> offer.role() != role).isPresent();
    }

    @Override
    public Screen screen() {
        Desk seen = seen();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Say.of(
                        seen.agreement().isPresent()
                                ? "An agreement holds. What is signed replaces what a side decided for itself."
                                : "There is no agreement. Both must sign; either may refuse, and may leave it later, for all to see."));
        blocks.add(card(seen));
        if (seen.offer().isPresent() && !theirs()) {
            blocks.add(Say.of("Your card lies there, signed by you. Hand in when you are done; then "
                    + role.other().label() + " looks at it."));
        }
        seen.messages().stream()
                .filter(m -> m.round() == seen.round())
                .forEach(m -> blocks.add(new Quote(m.from().title(), m.text())));
        return new Screen("The table", blocks, choices(seen), Ask.pick("Your choice, or b"));
    }

    private Table card(Desk seen) {
        List<String> head = new ArrayList<>(List.of("Clause", "in force"));
        seen.offer().ifPresent(offer -> head.add("offered by " + offer.role().label()));
        Optional<GameEvent.Offered> answered = answered(seen);
        answered.ifPresent(card -> head.add("before, by " + card.role().label()));
        List<List<String>> rows = new ArrayList<>();
        for (Clause clause : Clause.values()) {
            List<String> row = new ArrayList<>(List.of(clause.title()));
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

    private static String option(Desk seen, Terms terms, Clause clause) {
        return terms.option(clause).isEmpty()
                ? "-"
                : seen.menu().chosen(terms, clause).name();
    }

    private List<Choice> choices(Desk seen) {
        List<Choice> choices = new ArrayList<>();
        if (theirs()) {
            choices.add(Choice.of("y", "Sign the card that is offered"));
            choices.add(Choice.of("n", "Refuse it"));
        }
        choices.add(Choice.of("w", "Write a card of your own and offer it"));
        if (seen.agreement().isPresent()) {
            choices.add(Choice.of("l", "Leave the agreement"));
        }
        return choices;
    }

    @Override
    public Page answer(String answer) {
        int round = flow.game().state().round();
        switch (answer) {
            case "y" -> flow.game().happen(new GameEvent.Signed(round, role));
            case "n" -> flow.game().happen(new GameEvent.Refused(round, role));
            case "l" -> {
                return new LeavePage(flow, role, this);
            }
            case "w" -> {
                return new CardPage(flow, role, this);
            }
            default -> throw new Misread(Misread.quoted(answer) + " is none of the letters above. Type ? for help.");
        }
        return this;
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(desk);
    }

    @Override
    public List<Block> help() {
        List<Block> help = new ArrayList<>();
        for (Clause clause : Clause.values()) {
            String who = clause.promisedBy()
                    .map(r -> " (" + r.label() + " promises)")
                    .orElse(" (both)");
            help.add(Say.of(clause.title() + who + ": " + clause.help()));
        }
        return help;
    }
}
