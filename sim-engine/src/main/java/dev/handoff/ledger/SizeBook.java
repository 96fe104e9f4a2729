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
    private final double[] closedOf;
    private final double[] openOf;
    private double closed;
    private double closedOfOwn;
    private double open;

    SizeBook(int channels, Window window) {
        this.closedOf = new double[channels];
        this.openOf = new double[channels];
        this.window = window;
    }

    /** A deal enters the pipeline at that value. */
    void opened(long at, Handover handover, DealTerms terms, double value) {
        if (window.contains(at)) {
            double luck = value - value * terms.ratioToAnySize(handover.lead());
            open += luck;
            if (!handover.own()) {
                openOf[channel(handover)] += luck;
            }
        }
    }

    /**
     * A deal closes that is expected to bring that much, and leaves the pipeline at what it was worth there.
     *
     * @return what the size of its company does to what it is expected to bring
     */
    double closed(long at, Handover handover, DealTerms terms, double expected, double value) {
        double ratio = terms.ratioToAnySize(handover.lead());
        double luck = expected - expected * ratio;
        if (window.contains(at)) {
            double gone = value - value * ratio;
            closed += luck;
            open -= gone;
            if (handover.own()) {
                closedOfOwn += luck;
            } else {
                closedOf[channel(handover)] += luck;
                openOf[channel(handover)] -= gone;
            }
        }
        return luck;
    }

    private static int channel(Handover handover) {
        return handover.lead().channel().number();
    }

    /** The luck of the window, with the channels' names and what it does to their credit. */
    SizeLuck luck(List<ChannelModel> models, AttributionBook attribution) {
        Map<String, SizeLuck.OfChannel> byChannel = new LinkedHashMap<>();
        models.forEach(channel -> byChannel.put(
                channel.name(),
                new SizeLuck.OfChannel(
                        closedOf[channel.number()], openOf[channel.number()], attribution.sizeLuck(channel))));
        return new SizeLuck(closed, open, closedOfOwn, byChannel);
    }
}
