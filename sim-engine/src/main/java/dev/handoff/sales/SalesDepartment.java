package dev.handoff.sales;

import dev.handoff.company.Belief;
import dev.handoff.company.Company;
import dev.handoff.company.Persistence;
import dev.handoff.company.Team;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.ReturnedLeads;
import dev.handoff.handoff.Setting;
import dev.handoff.market.ChannelModel;
import dev.handoff.market.CompanyObserver;
import dev.handoff.market.Lead;
import dev.handoff.market.Quarters;
import dev.handoff.organisation.PerceivedQuality;
import dev.handoff.organisation.ResultsFeedback;
import dev.handoff.organisation.TrustLevels;
import java.util.List;
import java.util.function.Consumer;

/** Sales as a whole: puts its parts together and keeps them up to date with the company. */
public final class SalesDepartment implements CompanyObserver {

    private final SalesFloor floor;
    private final FollowUp followUp;
    private final ProspectingDuty prospecting;
    private final Beliefs beliefs;
    private final TrainingSessions training;
    private final TrustLevels trust;
    private final Quarters quarters;
    private Belief report;

    /**
     * Sales with nothing to do yet.
     *
     * @param floor the reps
     * @param channels channels of the company, for leads that reps find themselves
     * @param marketing takes leads back
     * @param scoring scores a lead that a rep has found
     * @param pipeline where sales-qualified leads go
     */
    public SalesDepartment(
            Company company,
            Setting setting,
            SalesFloor floor,
            TrustLevels trust,
            List<ChannelModel> channels,
            ReturnedLeads marketing,
            Consumer<Lead> scoring,
            QualifiedLeads pipeline) {
        this.floor = floor;
        this.trust = trust;
        this.quarters = setting.quarters();
        this.beliefs = new Beliefs(company, setting.simulation(), setting.journal(), channels);
        this.training = new TrainingSessions(setting, floor, beliefs);
        this.followUp = new FollowUp(setting, floor, marketing, trust, beliefs, pipeline);
        this.prospecting = new ProspectingDuty(setting, floor, channels, followUp, scoring);
        floor.assignDuty(Team.Duty.FOLLOW_UP, followUp.duty());
        floor.assignDuty(Team.Duty.PROSPECTING, prospecting);
        floor.whenAway(followUp::clearDesk);
        floor.attendance().whenCalled(followUp::handOutHeld);
        adoptRules(company);
        beliefs.welcome(floor.all().size());
    }

    private void adoptRules(Company company) {
        report = company.belief();
        followUp.adopt(company);
        followUp.duty().decideBy(persistence(company));
        prospecting.adopt(company);
        beliefs.adopt(company);
        training.adopt(company);
    }

    private PersistenceRule persistence(Company company) {
        return company.persistence().rule() == Persistence.Rule.ALWAYS
                ? new AlwaysPersistent()
                : new PersistenceChoice(company, beliefs, trust, quarters);
    }

    @Override
    public void adopt(Company company) {
        adoptRules(company);
        floor.adopt(company);
        beliefs.welcome(floor.all().size());
        floor.all().forEach(this::closeDesk);
        followUp.handOutHeld();
    }

    private void closeDesk(Rep rep) {
        if (rep.gone()) {
            beliefs.leaves(rep.number());
        } else {
            beliefs.returns(rep.number());
        }
        followUp.clearDesk(rep);
    }

    /** Both departments look back: reps read the report on true results by channel, where there is one, and take it to heart in part. */
    public void review() {
        beliefs.review();
        if (report.transparency() > 0) {
            floor.obligations().everybodyOwes(report.reading().toMillis());
        }
    }

    /** Everybody looks for work: needed once at the start for duties that do not wait for a lead. */
    public void open() {
        floor.working().forEach(floor::lookForWork);
    }

    /** What the reps believe, as the two departments talk about it. */
    public PerceivedQuality perceivedQuality() {
        return beliefs;
    }

    /** Shows reps how leads really turn out. */
    public ResultsFeedback results() {
        return beliefs;
    }

    /** A qualified lead is delivered. */
    public void receive(Handover handover) {
        followUp.receive(handover);
    }
}
