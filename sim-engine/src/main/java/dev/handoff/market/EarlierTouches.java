package dev.handoff.market;

import dev.handoff.random.DrawPurpose;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which other channels have touched a lead before it came: channel d with probability {@code min(1, assists × share of its reference
 * spend)}, a draw for each lead and channel. Their order is random and keyed too.
 *
 * <p>Draws are keyed by the channel's name, so that switching one channel off leaves what the others did untouched.
 */
final class EarlierTouches {

    /** Nobody was there before. */
    static final ChannelModel[] NONE = {};

    private static final int INDEX = (1 << 24) - 1;

    private EarlierTouches() {}

    /** The channels that touched the lead before, first to last; without any draw where no other channel assists. */
    static ChannelModel[] of(Lead lead, List<ChannelModel> channels) {
        ChannelModel[] touched = NONE;
        for (ChannelModel other : channels) {
            double chance = other.assistChance();
            if (chance > 0
                    && other != lead.channel()
                    && lead.uniform(DrawPurpose.TOUCHED_BEFORE, key(other)) < chance) {
                touched = Arrays.copyOf(touched, touched.length + 1);
                touched[touched.length - 1] = other;
            }
        }
        if (touched.length > 1) {
            Arrays.sort(touched, Comparator.comparingDouble(c -> lead.uniform(DrawPurpose.TOUCH_ORDER, key(c))));
        }
        return touched;
    }

    private static int key(ChannelModel channel) {
        return channel.family() & INDEX;
    }
}
