package dev.handoff.market;

import dev.handoff.company.Channel;
import dev.handoff.company.PickUp;
import dev.handoff.kernel.SimTime;
import dev.handoff.random.ElementaryFunctions;

/**
 * How likely a reachable lead of a channel answers: the later the first attempt, and the more attempts there were, the less; somebody who has
 * spoken with a rep before answers more readily.
 *
 * <p>{@code logit p = a − b·log10(1 + minutes) − c·(k − 1) + d·spoken}, where {@code a} makes the channel's own chance that of a first attempt
 * after an hour. Where the company states chances by attempt these hold instead.
 */
public final class PickUpCurve {

    private static final double LOG10_OF_61 = ElementaryFunctions.log10(61);

    private final PickUp rule;
    private final double intercept;
    /** The chances that the company states by attempt, none where it states none; an array, for every attempt asks. */
    private final double[] stated;

    private double[] chances = new double[0];
    private long chancesDelay;

    PickUpCurve(Channel channel, PickUp rule) {
        this.rule = rule;
        this.stated = rule.hazards().stream().mapToDouble(chance -> chance).toArray();
        this.intercept = Logit.of(channel.pickUp()) + rule.lossPerDecade() * LOG10_OF_61;
    }

    /**
     * Chance that a reachable lead answers.
     *
     * @param attempt number of the attempt, from 1
     * @param firstDelay delay of the first attempt since the inquiry, milliseconds
     * @param spokeBefore whether an earlier attempt led to a conversation
     */
    public double chance(int attempt, long firstDelay, boolean spokeBefore) {
        if (stated.length > 0) {
            return stated[Math.min(attempt, stated.length) - 1];
        }
        double minutes = firstDelay / (double) SimTime.MINUTE;
        double logit = intercept
                - rule.lossPerDecade() * ElementaryFunctions.log10(1 + minutes)
                - rule.lossPerAttempt() * (attempt - 1)
                + (spokeBefore ? rule.afterConversation() : 0);
        return Logit.inverse(logit);
    }

    /**
     * Chances that a reachable lead answers at the first attempts, when the very first comes after that delay: at [2(k − 1)] for attempt k
     * without an earlier conversation, at [2(k − 1) + 1] with one. Worked out once for each set of rules: the books ask it for every lost
     * lead.
     */
    public double[] chances(int attempts, long firstDelay) {
        if (chances.length != 2 * attempts || chancesDelay != firstDelay) {
            chances = new double[2 * attempts];
            chancesDelay = firstDelay;
            for (int i = 0; i < chances.length; i++) {
                chances[i] = chance(1 + i / 2, firstDelay, i % 2 == 1);
            }
        }
        return chances;
    }
}
