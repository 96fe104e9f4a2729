package dev.handoff.terminal;

import dev.handoff.game.rules.GameState;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.terminal.Screen.Weight;
import dev.handoff.texts.Phrase;
import java.util.ArrayList;
import java.util.List;

/** What became of the last round. Only what both sides may see. */
record ResultPage(SeatFlow flow) implements Page {
    static final String PATH = "results";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Screen screen() {
        GameState state = flow.state();
        String title = flow.text(
                "result.after-round-of",
                state.played().size(),
                state.setup().length().rounds());
        List<Block> blocks = new ArrayList<>();
        month().forEach(tick -> blocks.add(Say.of(tick)));
        blocks.addAll(WhyBlocks.helped(flow.texts(), flow.world(), state, flow.viewers(), flow.why()));
        List<Block> score = ScoreBlocks.of(flow.texts(), flow.world(), state, flow.viewers());
        blocks.add(score.get(0));
        blocks.addAll(WhyBlocks.of(flow.texts(), flow.world(), state, flow.viewers(), flow.why(), noReason()));
        blocks.addAll(score.subList(1, score.size()));
        return flow.isLed()
                ? new Screen(
                        title, blocks, List.of(), new Ask.Wait(flow.seating().waitingFor()))
                : new Screen(title, blocks, choices(state), Ask.pick());
    }

    /** How the round unfolded, where that was not told before. */
    private List<String> month() {
        return switch (flow.manner()) {
            case REDRAWN -> List.of();
            case GROWING, PAGES -> MonthPage.ticks(flow);
        };
    }

    /** Whoever sits at a terminal has waited for it, and has ended that; pages are looked at again. */
    private String noReason() {
        return flow.manner() == Manner.PAGES
                ? flow.text("result.why-it-was-another-round")
                : flow.text("result.why-not-computed-because-it");
    }

    private List<Choice> choices(GameState state) {
        String on = state.isOver()
                ? flow.text("result.on-to-the-end")
                : flow.text("result.on-to-round", state.played().size() + 1);
        List<Choice> choices = new ArrayList<>(List.of(
                Choice.of("Enter", on).weighing(Weight.MAIN),
                Choice.of("u", flow.text("result.undo-this-round-and-play")).weighing(Weight.GRAVE)));
        if (isWatched()) {
            choices.add(Choice.of("g", flow.text("result.take-a-seat-or-end")));
        }
        return choices;
    }

    /** Nobody has a desk to do it from. */
    private boolean isWatched() {
        return flow.viewers().isEmpty() && !flow.state().isOver();
    }

    @Override
    public Page answer(String answer) {
        if (flow.isLed()) {
            return flow.next();
        }
        return switch (answer) {
            case "" -> flow.next();
            case "u" -> new UndoPage(flow);
            case "g" -> game();
            default -> throw Misread.key(Phrase.of("result.enter-goes-on-u-undoes"));
        };
    }

    private Page game() {
        if (!isWatched()) {
            throw Misread.key(Phrase.of("result.enter-goes-on-u-undoes-2"));
        }
        return new GamePage(flow);
    }
}
