package dev.handoff.marketing;

import dev.handoff.company.Company;
import dev.handoff.company.Trust;
import dev.handoff.handoff.Handover;
import dev.handoff.organisation.TrustLevels;

/** What marketing looks at: it shows the results of the goal in force and forgets them when the goal changes. */
final class Dashboard implements ChannelPerformance {

    private final int channels;
    private final TrustLevels trust;
    private Trust rule;
    private ResultGoal goal;
    private ChannelPerformance results;

    /** An empty one for so many channels. */
    Dashboard(int channels, Company company, TrustLevels trust) {
        this.channels = channels;
        this.trust = trust;
        adopt(company);
    }

    /** Follows the company; true when another goal counts from now on. */
    boolean adopt(Company company) {
        rule = company.trust();
        ResultGoal now = ResultGoal.of(company);
        boolean changed = now != goal;
        if (changed) {
            goal = now;
            results = now.results(channels, company, () -> rule.believed(trust.marketing()));
        } else if (results instanceof WonRevenue revenue) {
            revenue.reportsAfter(company.closedLoop().delay().toMillis());
        }
        return changed;
    }

    @Override
    public Seen knownBy(long now) {
        return results.knownBy(now);
    }

    @Override
    public void qualified(long at, Handover handover) {
        results.qualified(at, handover);
    }

    @Override
    public void settled(long at, Handover handover) {
        results.settled(at, handover);
    }

    @Override
    public void closed(long at, Handover handover, int rep, boolean won, double size, double expected) {
        results.closed(at, handover, rep, won, size, expected);
    }
}
