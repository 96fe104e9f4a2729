package dev.handoff.terminal;

import dev.handoff.debrief.Debrief;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.texts.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    private List<String> labels() {
        return channels().stream()
                .map(name -> Named.channel(flow.texts(), name))
                .toList();
    }

    /** By the names that the company has for its channels. */
    private Map<String, Double> truth(Map<String, Double> read) {
        Map<String, Double> named = new LinkedHashMap<>();
        for (String channel : channels()) {
            Double share = read.get(Named.channel(flow.texts(), channel));
            if (share != null) {
                named.put(channel, share);
            }
        }
        return named;
    }

    private Ask.Numbers ask() {
        return new Ask.Numbers(labels(), flow.text("sketch.of-100"));
    }

    @Override
    public Screen screen() {
        List<Block> blocks = List.of(
                Say.of(flow.text(
                        "sketch.of-100-leads-that-marketing", flow.role().titled())),
                Say.of(String.join(", ", labels()) + "."));
        return new Screen(flow.text("sketch.debrief-your-sketch"), blocks, List.of(), ask());
    }

    @Override
    public Page answer(String answer) {
        flow.happen(new GameEvent.Sketched(flow.role(), truth(ask().read(answer))));
        return flow.next();
    }

    @Override
    public List<Block> help() {
        return List.of(Say.of(flow.text("sketch.nobody-knows-these-numbers-that")));
    }
}
