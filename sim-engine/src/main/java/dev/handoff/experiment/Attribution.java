package dev.handoff.experiment;

import dev.handoff.ledger.CreditRule;
import dev.handoff.statistics.Interval;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Credit for expected revenue by rule, channel by channel, beside the truth: what is lost when the channel is switched off, on the same
 * draws.
 *
 * <p>The two need not agree, and the losses need not add up: a channel that only helps others gets no credit by the last touch, and where
 * sales is short of time the leads of one channel crowd out those of another.
 *
 * @param seed seed of all draws
 * @param replications replications of the company with all its channels, and of each without one of them
 * @param confidence confidence level of every interval
 * @param warmUpWeeks weeks simulated before measuring; a channel is off from their beginning
 * @param horizonWeeks weeks measured
 * @param stop why no further replication was run
 * @param unsettled what of the state of the company with all its channels has not settled over the window
 * @param total expected revenue with all channels
 * @param correctedFor what luck that, credit and what is lost without a channel are corrected for, as in a run; none where they are plain
 * @param channels the channels that bring inquiries or touch others' leads, in the scenario's order
 * @param events events executed over all replications
 */
public record Attribution(
        long seed,
        int replications,
        double confidence,
        double warmUpWeeks,
        double horizonWeeks,
        RunResult.Stop stop,
        List<Unsettled> unsettled,
        Interval total,
        Set<LuckControl> correctedFor,
        List<ChannelCredit> channels,
        long events) {

    /** Whether expected revenue is corrected for luck. */
    public boolean corrected() {
        return !correctedFor.isEmpty();
    }

    /** Whether every rule gives each channel the same credit, as where no channel touches another's leads. */
    public boolean rulesAgree() {
        return channels.stream()
                .allMatch(c -> c.credit().values().stream()
                                .mapToDouble(Interval::estimate)
                                .distinct()
                                .count()
                        <= 1);
    }

    /**
     * One channel.
     *
     * @param channel its name
     * @param credit credit for expected revenue by each rule, in the order of the rules
     * @param lost expected revenue lost when it is switched off; below 0 when the company earns more without it
     * @param spend what it costs over the measured time
     */
    public record ChannelCredit(String channel, Map<CreditRule, Interval> credit, Interval lost, Interval spend) {}
}
