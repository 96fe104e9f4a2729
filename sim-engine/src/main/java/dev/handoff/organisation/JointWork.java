package dev.handoff.organisation;

import dev.handoff.company.Alignment;
import dev.handoff.company.Company;
import dev.handoff.company.Legitimacy;
import dev.handoff.company.Sla;
import dev.handoff.kernel.SimTime;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.CompanyObserver;

/**
 * Reps' hours for what both departments write together: in every period of an agreement that was written jointly, for writing it and
 * keeping it up; every week, for campaigns that sales helps to write.
 */
public final class JointWork implements CompanyObserver {

    private final RepObligations reps;
    private final Recurring agreement;
    private final Recurring campaigns;
    private double agreementHours;
    private double campaignHours;

    /** Joint work by the company's record; whatever there is of it begins at once. */
    public JointWork(Company company, Simulation simulation, RepObligations reps) {
        this.reps = reps;
        this.agreement = new Recurring(simulation, () -> owe(agreementHours));
        this.campaigns = new Recurring(simulation, () -> owe(campaignHours));
        adopt(company);
    }

    @Override
    public void adopt(Company company) {
        agreementHours =
                writtenTogether(company.sla()) ? company.sla().legitimacy().jointHours() : 0;
        campaignHours = company.alignment()
                .coCreation()
                .map(Alignment.CoCreation::hoursPerWeek)
                .orElse(0.0);
        agreement.every(agreementHours > 0 ? company.sla().period().toMillis() : 0);
        campaigns.every(campaignHours > 0 ? SimTime.WEEK : 0);
    }

    private static boolean writtenTogether(Sla sla) {
        return sla.legitimacy().written() == Legitimacy.Written.JOINTLY && sla.promisesAnything();
    }

    private void owe(double hours) {
        reps.everybodyOwes(Math.round(hours * SimTime.HOUR));
    }
}
