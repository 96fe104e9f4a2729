package dev.handoff.market;

import static dev.handoff.market.ReferencePlan.TOUCHES;

/**
 * One lead's way through the reference cadence: after each touch, the chance that it is still open and has been talked to so many times.
 *
 * <p>A touch is answered with the channel's chance, which is higher after an earlier conversation. A conversation that makes the touches
 * enough converts the lead; whoever does not convert may opt out.
 */
public final class TouchChain {

    /** More touches than there are: nothing converts. */
    public static final int NEVER = Integer.MAX_VALUE;

    private final ChannelModel channel;
    private final ReferencePlan plan;
    private final double[] pickUps;
    private final double[] open = new double[TOUCHES + 1];
    private int touches;

    /** A lead of that channel that nobody has touched. */
    public TouchChain(ChannelModel channel, ReferencePlan plan) {
        this.channel = channel;
        this.plan = plan;
        this.pickUps = channel.pickUp().chances(TOUCHES, ReferencePlan.FIRST_DELAY);
        open[0] = 1;
    }

    /**
     * The next touch.
     *
     * @param needed touches the lead needs before a conversation converts it; {@link #NEVER} while it is not willing
     * @return chance that it is converted at this very touch
     */
    public double touch(int needed) {
        touches++;
        double converted = 0;
        double stays = plan.stays(touches);
        for (int talks = touches; talks >= 1; talks--) {
            double answered = open[talks - 1] * answers(talks - 1);
            open[talks - 1] -= answered;
            boolean enough = needed != NEVER && channel.enough(touches, talks, needed);
            converted += enough ? answered : 0;
            open[talks] = (open[talks] + (enough ? 0 : answered)) * stays;
        }
        open[0] *= stays;
        return converted;
    }

    private double answers(int talksBefore) {
        return pickUps[2 * touches - (talksBefore == 0 ? 2 : 1)];
    }
}
