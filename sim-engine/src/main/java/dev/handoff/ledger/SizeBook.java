package dev.handoff.ledger;

import dev.handoff.handoff.Handover;
import dev.handoff.market.ChannelModel;
import dev.handoff.pipeline.DealTerms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How lucky the window is in the sizes of the companies it sells to: see {@link SizeLuck}. */
final class SizeBook {

    private final Window window;
    private final double[] channels;
    private double closed;
    private double open;

    SizeBook(int channels, Window window) {
        this.channels = new double[channels];
        this.window = window;
    }

    /** A deal enters the pipeline at that value. */
    void opened(long at, Handover handover, DealTerms terms, double value) {
        if (window.contains(at)) {
            double luck = value - value * terms.ratioToAnySize(handover.lead());
            open += luck;
            ofChannel(handover, luck);
        }
    }

    /** A deal closes that is expected to bring that much, and leaves the pipeline at what it was worth there. */
    void closed(long at, Handover handover, DealTerms terms, double expected, double value) {
        if (window.contains(at)) {
            double ratio = terms.ratioToAnySize(handover.lead());
            double luck = expected - expected * ratio;
            double gone = value - value * ratio;
            closed += luck;
            open -= gone;
            ofChannel(handover, luck - gone);
        }
    }

    private void ofChannel(Handover handover, double luck) {
        if (!handover.own()) {
            channels[handover.lead().channel().number()] += luck;
        }
    }

    /** The luck of the window, with the channels' names. */
    SizeLuck luck(List<ChannelModel> models) {
        Map<String, Double> byChannel = new LinkedHashMap<>();
        models.forEach(channel -> byChannel.put(channel.name(), channels[channel.number()]));
        return new SizeLuck(closed, open, byChannel);
    }
}
