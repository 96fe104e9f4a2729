package dev.handoff.marketing;

import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import java.util.function.DoubleSupplier;

/**
 * Paid by revenue but blind to it, marketing counts the qualified leads that sales does not write off as bad. It believes what sales
 * writes as far as it trusts sales: a lead that was rejected, let go, or dropped without a call counts as bad, although nobody knows. What
 * it does not believe stays a result, and stays one of those counted. A lead worked to the end of its cadence, returned, or lost to a
 * rival was not bad.
 */
final class UsableLeadsCount implements ChannelPerformance {

    private final ResultSums sums;
    private final DoubleSupplier belief;

    /**
     * No result yet.
     *
     * @param channels number of channels
     * @param belief weight that a disposition by sales has with marketing at present, 0 … 1
     */
    UsableLeadsCount(int channels, DoubleSupplier belief) {
        this.sums = new ResultSums(channels);
        this.belief = belief;
    }

    @Override
    public void qualified(long at, Handover handover) {
        add(handover, 1);
    }

    @Override
    public void settled(long at, Handover handover) {
        if (!handover.own() && writtenOff(handover.ending())) {
            add(handover, -belief.getAsDouble());
        }
    }

    private void add(Handover handover, double usable) {
        sums.add(handover.lead().channel().number(), usable, usable);
    }

    private static boolean writtenOff(Ending ending) {
        return switch (ending) {
            case REJECTED, NOT_A_FIT, LET_GO, DROPPED, EXPIRED_UNREAD -> true;
            case QUALIFIED, BOUGHT_ELSEWHERE, OPTED_OUT, CADENCE_DONE, RETURNED -> false;
        };
    }

    @Override
    public Seen knownBy(long now) {
        return sums.take();
    }
}
