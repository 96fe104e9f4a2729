package dev.handoff.terminal;

import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Player;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.terminal.Screen.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What can be done about the game itself, where nobody leads: give a seat to a computer player, take one back, end it. */
record GamePage(SeatFlow flow) implements Page {
    static final String PATH = "game";

    private static final String GIVE = "give-";

    /** Something that can be done, and where it leads. */
    private record Item(String label, Weight weight, Supplier<Page> leadsTo) {}

    private Play play() {
        return flow.play().orElseThrow();
    }

    @Override
    public String path() {
        return PATH;
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (Role role : play().people()) {
            items.add(new Item(flow.text("game.give-the-seat-to-a", role.wording()), Weight.OTHER, () -> cards(role)));
        }
        for (Role role : play().givenAway()) {
            items.add(new Item(
                    flow.text("game.take-the-seat-back", role.wording()), Weight.OTHER, () -> play().take(role)));
        }
        if (!flow.state().played().isEmpty()) {
            items.add(new Item(flow.text("game.end-the-game-here-and"), Weight.GRAVE, () -> new EndPage(flow)));
        }
        return items;
    }

    @Override
    public Screen screen() {
        List<Block> blocks = new ArrayList<>();
        for (Role role : Role.values()) {
            Player player = flow.state().seats().get(role);
            if (player != null) {
                String who = player.isPerson() ? person() : flow.text("game.a-computer-player", player.name());
                blocks.add(Say.of(flow.text("game.seat", role.titled(), who)));
            }
        }
        List<Choice> choices = new ArrayList<>();
        for (Item item : items()) {
            choices.add(Choice.of(Integer.toString(choices.size() + 1), item.label())
                    .weighing(item.weight()));
        }
        return new Screen(flow.text("game.the-game"), blocks, choices, Ask.pick(flow.text("game.a-number-or-b")));
    }

    private String person() {
        return flow.manner() == Manner.PAGES ? flow.text("game.you") : flow.text("game.somebody-at-this-keyboard");
    }

    @Override
    public Page answer(String answer) {
        return Answers.item(answer, items()).leadsTo().get();
    }

    /** The page of an address below this one; empty when there is none now. */
    Optional<Page> below(String name) {
        return name.equals(EndPage.NAME) && !flow.state().played().isEmpty()
                ? Optional.of(new EndPage(flow))
                : play().people().stream()
                        .filter(role -> name.equals(GIVE + PathName.of(role)))
                        .map(this::cards)
                        .findFirst();
    }

    /** Which computer player takes a seat; the lot is drawn by the game's own luck. */
    private Page cards(Role role) {
        GameState state = flow.state();
        List<Card> cards = Card.of(role);
        Card drawn = cards.get((int) Math.floorMod(state.setup().seed() + state.round(), (long) cards.size()));
        List<PickPage.Item> items = new ArrayList<>();
        items.add(new PickPage.Item(
                flow.text("game.whoever-is-drawn"), flow.text("game.told-at-the-end"), () -> play().give(role, drawn)));
        for (Card card : cards) {
            items.add(new PickPage.Item(card.title(flow.texts()), "", () -> play().give(role, card)));
        }
        String text = flow.text("game.it-decides-from-the-desk", role.wording());
        return new PickPage(
                PATH + "/" + GIVE + PathName.of(role),
                flow.text("game.who-takes-the-seat", role.wording()),
                text,
                items,
                flow.text("pick.a-number-or-b"),
                this);
    }

    /** A desk, or the results where nobody has one. */
    @Override
    public Optional<Page> back() {
        return Optional.of(play().people().isEmpty() ? new ResultPage(flow) : DeskPage.again(flow));
    }
}
