package dev.handoff.terminal;

import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Player;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What can be done about the game itself: give a seat to a computer player, take one back, end it. */
record GamePage(Flow flow, Page before) implements Page {
    /** Something that can be done, and where it leads. */
    private record Item(String label, Supplier<Page> leadsTo) {}

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (Role role : flow.people()) {
            items.add(new Item("Give the " + role.label() + " seat to a computer player", () -> cards(role)));
        }
        for (Role role : flow.givenAway()) {
            items.add(new Item("Take the " + role.label() + " seat back", () -> flow.take(role)));
        }
        if (!flow.game().state().played().isEmpty()) {
            items.add(new Item("End the game here, and go on to the debrief", () -> new EndPage(flow, this)));
        }
        return items;
    }

    @Override
    public Screen screen() {
        List<Block> blocks = new ArrayList<>();
        for (Role role : Role.values()) {
            Player player = flow.game().state().seats().get(role);
            if (player != null) {
                String who = player.isPerson() ? "somebody at this keyboard" : player.name() + ", a computer player";
                blocks.add(Say.of(role.title() + ": " + who + "."));
            }
        }
        List<Choice> choices = new ArrayList<>();
        items().forEach(item -> choices.add(Choice.of(Integer.toString(choices.size() + 1), item.label())));
        return new Screen("The game", blocks, choices, Ask.pick("A number, or b"));
    }

    @Override
    public Page answer(String answer) {
        return Answers.item(answer, items()).leadsTo().get();
    }

    /** Which computer player takes a seat; the lot is drawn by the game's own luck. */
    private Page cards(Role role) {
        GameState state = flow.game().state();
        List<Card> cards = Card.of(role);
        Card drawn = cards.get((int) Math.floorMod(state.setup().seed() + state.round(), (long) cards.size()));
        List<PickPage.Item> items = new ArrayList<>();
        items.add(new PickPage.Item("Whoever is drawn", "told at the end", () -> flow.give(role, drawn)));
        for (Card card : cards) {
            items.add(new PickPage.Item(card.title(), "", () -> flow.give(role, card)));
        }
        String text =
                "It decides from the " + role.label() + " desk from now on. You can take the seat back at any time.";
        return new PickPage("Who takes the " + role.label() + " seat?", text, items, this);
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(before);
    }
}
