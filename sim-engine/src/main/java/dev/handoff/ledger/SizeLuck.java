package dev.handoff.ledger;

import java.util.Collections;
import java.util.Map;

/**
 * What the deals of a replication bring because the companies behind them happen to be large or small: what they are expected to bring less
 * what they would be expected to bring from companies of any size. Nobody looks at the size of a company before its deal closes, unless
 * a lead definition does, so the true mean of each of these figures is exactly 0.
 *
 * @param closed of deals closed in the window, in expected revenue
 * @param open of deals opened in the window less those closed in it, in what open deals are counted at
 * @param closedOfOwn of those closed in it, those with leads that reps found themselves
 * @param byChannel closed and open of each channel's leads
 */
public record SizeLuck(double closed, double open, double closedOfOwn, Map<String, OfChannel> byChannel) {

    /** Keeps the order. */
    public SizeLuck {
        byChannel = Collections.unmodifiableMap(byChannel);
    }

    /**
     * Of one channel.
     *
     * @param credit of deals closed in the window, in the channel's credit for expected revenue by each rule, in the order of {@link CreditRule}
     */
    public record OfChannel(double closed, double open, double[] credit) {}

    /** That of a channel; nought where it has none. */
    public OfChannel of(String channel) {
        return byChannel.getOrDefault(channel, new OfChannel(0, 0, new double[CreditRule.values().length]));
    }
}
