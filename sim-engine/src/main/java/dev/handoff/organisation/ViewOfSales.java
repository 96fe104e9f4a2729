package dev.handoff.organisation;

import dev.handoff.company.Trust;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.SalesClause;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How marketing sees sales at a review: the share of its clauses that sales kept since the last one, less the outcomes nobody explained;
 * without a clause to judge, the share of leads that were followed up at all.
 *
 * <p>{@code target = mean over clauses (kept/measured) − e·outcomes without a reason/outcomes}, or {@code tried/(tried + settled untried) −
 * e·…}; a clause that nobody watches is judged by nobody. Each plus {@code r·(rejections with a reason − rejections without)/outcomes}. With
 * nothing to judge there is no target. A faked attempt counts as kept until it is exposed; the share {@code transparency} of the fakes is,
 * and counts as a broken clause.
 */
final class ViewOfSales implements Journal {

    private static final int CLAUSES = SalesClause.values().length;

    private double[] kept = new double[CLAUSES];
    private double[] measured = new double[CLAUSES];
    private double transparency;
    private long outcomes;
    private long unexplained;
    private long explainedRejections;
    private long bareRejections;
    private long tried;
    private long untried;

    /** The next review judges what comes from then on. */
    void beginAnew() {
        kept = new double[CLAUSES];
        measured = new double[CLAUSES];
        outcomes = 0;
        unexplained = 0;
        explainedRejections = 0;
        bareRejections = 0;
        tried = 0;
        untried = 0;
    }

    /** From now on that share of faked attempts is exposed. */
    void exposes(double share) {
        transparency = share;
    }

    /** Where marketing's trust in sales is drawn to; empty when nothing has happened that could move it. */
    OptionalDouble target(Trust rule) {
        OptionalDouble clauses = keptClauses();
        OptionalDouble asPromised = clauses.isPresent() ? clauses : followedUp();
        return asPromised.stream()
                .map(share ->
                        share - rule.unexplained() * unexplainedShare() + rule.rejections() * rejectionsExplained())
                .findFirst();
    }

    /** Share of its clauses that sales has kept since the last review; empty when none came due. */
    OptionalDouble keptClauses() {
        return IntStream.range(0, CLAUSES)
                .filter(clause -> measured[clause] > 0)
                .mapToDouble(clause -> kept[clause] / measured[clause])
                .average();
    }

    private OptionalDouble followedUp() {
        long all = tried + untried;
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(tried / (double) all);
    }

    private double unexplainedShare() {
        return outcomes == 0 ? 0 : unexplained / (double) outcomes;
    }

    private double rejectionsExplained() {
        return outcomes == 0 ? 0 : (explainedRejections - bareRejections) / (double) outcomes;
    }

    @Override
    public void measured(long at, Handover handover, SalesClause clause, boolean wasKept) {
        if (handover.promise().watched()) {
            measured[clause.ordinal()]++;
            kept[clause.ordinal()] += wasKept ? 1 : 0;
        }
    }

    @Override
    public void faked(long at, Handover handover) {
        for (SalesClause clause : SalesClause.values()) {
            measured[clause.ordinal()] += seemsToKeep(handover, clause) ? transparency : 0;
        }
    }

    private static boolean seemsToKeep(Handover handover, SalesClause clause) {
        return switch (clause) {
            case FIRST_TOUCH ->
                handover.log().logged() == 1 && handover.promise().firstTouch().isPresent();
            case MINIMUM_ATTEMPTS -> handover.promise().minimumAttempts().isPresent();
            case ACCEPTANCE, DISPOSITION -> false;
        };
    }

    @Override
    public void recorded(long at, Handover handover, boolean reason) {
        if (!handover.own()) {
            outcomes++;
            unexplained += reason ? 0 : 1;
            noteRejection(handover.ending() == Ending.REJECTED, reason);
        }
    }

    private void noteRejection(boolean rejected, boolean reason) {
        explainedRejections += rejected && reason ? 1 : 0;
        bareRejections += rejected && !reason ? 1 : 0;
    }

    @Override
    public void attempted(long at, Handover handover, boolean answered, boolean enforced) {
        tried += !handover.own() && handover.attempts() == 1 ? 1 : 0;
    }

    @Override
    public void settled(long at, Handover handover) {
        untried += !handover.own() && handover.attempts() == 0 ? 1 : 0;
    }
}
