package dev.handoff.organisation;

import dev.handoff.company.Alignment;
import dev.handoff.company.Company;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.ChannelModel;
import dev.handoff.market.CompanyObserver;
import java.util.List;

/**
 * Regular meetings of both departments: every rep gives the time, each side gets back a share of the trust it is missing, {@code T ← T + m·(1 −
 * T)}, and everybody looks at what became of the leads of one channel, the next one each time.
 */
public final class Meetings implements CompanyObserver {

    private final TrustLevels trust;
    private final RepObligations reps;
    private final ResultsFeedback results;
    private final List<ChannelModel> channels;
    private final Recurring meeting;
    private Alignment.Meetings rule;
    private int held;

    /** Meetings by the company's record, the first one at once. */
    public Meetings(
            Company company,
            Simulation simulation,
            TrustLevels trust,
            RepObligations reps,
            ResultsFeedback results,
            List<ChannelModel> channels) {
        this.trust = trust;
        this.reps = reps;
        this.results = results;
        this.channels = channels;
        this.meeting = new Recurring(simulation, this::meet);
        adopt(company);
    }

    @Override
    public void adopt(Company company) {
        rule = company.alignment().meetings().orElse(null);
        meeting.every(rule == null ? 0 : rule.every().toMillis());
    }

    private void meet() {
        reps.everybodyOwes(rule.length().toMillis());
        trust.drawSales(rule.trust(), 1);
        trust.drawMarketing(rule.trust(), 1);
        trust.tell();
        lookAtNextChannel();
        held++;
    }

    /** Channels without inquiries are passed over: there is nothing to look at. */
    private void lookAtNextChannel() {
        List<ChannelModel> shown =
                channels.stream().filter(c -> c.channel().bringsInquiries()).toList();
        if (!shown.isEmpty()) {
            results.show(shown.get(held % shown.size()).number(), rule.shown());
        }
    }
}
