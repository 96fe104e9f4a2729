package dev.handoff.scenario.oracle;

import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import dev.handoff.experiment.Replication;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.kernel.SimTime;
import dev.handoff.ledger.Window;
import java.util.Optional;

/** What one replication showed: the ledger's figures, and beside them every single wait. Times are in hours. */
public final class Observation implements Journal {

    private final Window window;
    private final Values waits = new Values();
    private final Values sojourns = new Values();
    private Replication.Outcome outcome;

    private Observation(Company company) {
        long from = company.run().warmUp().toMillis();
        this.window = new Window(from, from + company.run().horizon().toMillis());
    }

    /** Runs one replication and watches it. */
    static Observation of(Company company, long seed, int number) {
        Observation observation = new Observation(company);
        observation.outcome = new Replication(Timeline.steady(company), seed, number, Optional.of(observation)).run();
        return observation;
    }

    @Override
    public void attempted(long at, Handover lead, boolean answered, boolean enforced) {
        if (lead.attempts() == 1 && counts(lead)) {
            waits.add(hours(at - lead.assignedAt()));
        }
    }

    @Override
    public void settled(long at, Handover lead) {
        if (counts(lead)) {
            sojourns.add(hours(at - lead.assignedAt()));
        }
    }

    private boolean counts(Handover lead) {
        return window.contains(lead.assignedAt());
    }

    private static double hours(long millis) {
        return millis / (double) SimTime.HOUR;
    }

    /** A figure of the ledger. */
    public double metric(String name) {
        return outcome.responses().get(name);
    }

    /** Waits from assignment to the first attempt, of leads assigned inside the window, in the order of those attempts. */
    public Values waits() {
        return waits;
    }

    /** Times from assignment to the end of the follow-up, of the same leads. */
    public Values sojourns() {
        return sojourns;
    }
}
