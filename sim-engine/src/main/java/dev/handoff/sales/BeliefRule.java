package dev.handoff.sales;

import dev.handoff.handoff.Ending;
import dev.handoff.market.ConversionCurve;

/**
 * Judges, in the rep's eyes, how good the lead was that has just left the desk. A qualified one was good; one rejected on reading, or shown
 * not to fit in a conversation, was bad. Any other lead was given up: a naive rep calls it bad however little was tried, a trained one allows
 * for the touches it did not get.
 */
final class BeliefRule {

    private BeliefRule() {}

    /**
     * Share s of the lead that counts as good: {@code α += s, β += 1 − s}. Given up after k touches, {@code s = m·w(p̂, k)} with m the
     * training and w from {@link ConversionCurve#goodIfGivenUp}.
     *
     * @param touches k, attempts made under this handover
     * @param believed p̂, the share of good leads in the channel as the rep sees it
     * @param understanding m, 0 naive … 1 fully trained
     */
    static double goodness(Ending ending, int touches, double believed, double understanding, ConversionCurve curve) {
        return switch (ending) {
            case QUALIFIED -> 1;
            case REJECTED, NOT_A_FIT -> 0;
            case LET_GO, DROPPED, EXPIRED_UNREAD, CADENCE_DONE, OPTED_OUT, BOUGHT_ELSEWHERE, RETURNED ->
                understanding == 0 ? 0 : understanding * curve.goodIfGivenUp(believed, touches);
        };
    }
}
