package dev.handoff.terminal;

import dev.handoff.debrief.Debrief;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import java.util.List;

/** What a seat takes the channels' leads for, before the truth is shown. */
record SketchPage(SeatFlow flow) implements Page {
    static final String PATH = "sketch";

    @Override
    public String path() {
        return PATH;
    }

    private List<String> channels() {
        return Debrief.of(flow.world(), flow.state()).channels();
    }

    private Ask.Numbers ask() {
        return new Ask.Numbers(channels(), "of 100");
    }

    @Override
    public Screen screen() {
        List<Block> blocks = List.of(
                Say.of(flow.role().title()
                        + ", of 100 leads that marketing hands over, how many could become real"
                        + " prospects if somebody called at once and kept trying? Channel by channel:"),
                Say.of(String.join(", ", channels()) + "."));
        return new Screen("Debrief: your sketch", blocks, List.of(), ask());
    }

    @Override
    public Page answer(String answer) {
        flow.happen(new GameEvent.Sketched(flow.role(), ask().read(answer)));
        return flow.next();
    }

    @Override
    public List<Block> help() {
        return List.of(Say.of(
                "Nobody knows these numbers; that is the point. Draw from what you saw at your desk: the debrief sets your"
                        + " sketch beside the truth and beside what the other side drew."));
    }
}
