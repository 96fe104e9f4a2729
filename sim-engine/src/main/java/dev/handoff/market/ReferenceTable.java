package dev.handoff.market;

import static dev.handoff.market.ReferencePlan.TOUCHES;

import org.jspecify.annotations.Nullable;

/**
 * One channel under the reference cadence, worked out once for all its leads: how much of a lead's intent is left at each touch, and the
 * chance of being converted, which hangs on nothing but the touches needed and how many of them come while the lead is open and willing.
 *
 * <p>{@link TouchChain} says how; here its figures are kept, to the last bit.
 */
public final class ReferenceTable {

    private final ChannelModel channel;
    private final ReferencePlan plan;
    private final PickUpCurve rules;
    private final double[] left = new double[TOUCHES + 1];
    private final double[] @Nullable [] converted = new double[TOUCHES + 1][];

    /** The table of a channel as it is now. */
    public ReferenceTable(ChannelModel channel, ReferencePlan plan) {
        this.channel = channel;
        this.plan = plan;
        this.rules = channel.pickUp();
        for (int touch = 1; touch <= TOUCHES; touch++) {
            left[touch] = channel.intentAfter(1, plan.delayOf(touch));
        }
    }

    /** Whether it is that channel's, and the channel has not changed since. */
    public boolean isOf(ChannelModel present) {
        return rules == present.pickUp();
    }

    /** Share of its intent at the inquiry that a lead has left at that touch, if nothing has revived its interest. */
    public double intentLeft(int touch) {
        return left[touch];
    }

    /** Chance that a reachable lead which needs so many touches is converted within the first {@code touches} of the cadence. */
    public double converted(int needed, int touches) {
        if (needed > TOUCHES) {
            return 0;
        }
        double[] chances = converted[needed];
        if (chances == null) {
            chances = chances(needed);
            converted[needed] = chances;
        }
        return chances[touches];
    }

    private double[] chances(int needed) {
        TouchChain chain = new TouchChain(channel, plan);
        double[] chances = new double[TOUCHES + 1];
        for (int touch = 1; touch <= TOUCHES; touch++) {
            chances[touch] = chances[touch - 1] + chain.touch(needed);
        }
        return chances;
    }
}
