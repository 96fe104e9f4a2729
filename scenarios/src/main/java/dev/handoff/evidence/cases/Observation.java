package dev.handoff.evidence.cases;

import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import dev.handoff.experiment.Replication;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.kernel.SimTime;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.Window;
import dev.handoff.market.Lead;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one replication showed: the ledger's figures, and beside them every single wait, attempt and inquiry. Times are in hours. */
public final class Observation implements Journal {

    private final Window window;
    private final NotedNumbers waits = new NotedNumbers();
    private final List<NotedNumbers> waitsOfChannels = new ArrayList<>();
    private final List<NotedNumbers> waitsOfReps = new ArrayList<>();
    private final NotedNumbers sojourns = new NotedNumbers();
    private final NotedNumbers attempts = new NotedNumbers();
    private final NotedNumbers contacts = new NotedNumbers();
    private final NotedNumbers contactTimes = new NotedNumbers();
    private final NotedNumbers dealTimes = new NotedNumbers();
    private final Map<Handover, Long> openSince = new IdentityHashMap<>();
    private final NotedNumbers inquiries;
    private Replication.Outcome outcome;

    private Observation(Company company) {
        long from = company.run().warmUp().toMillis();
        this.window = new Window(from, from + company.run().horizon().toMillis());
        this.inquiries = NotedNumbers.zeros((int) hours(window.to() - window.from()));
        company.channels().keySet().forEach(name -> waitsOfChannels.add(new NotedNumbers()));
    }

    /** Runs one replication and watches it. */
    static Observation of(Timeline timeline, long seed, int number) {
        Observation observation = new Observation(timeline.start());
        observation.outcome = new Replication(timeline, seed, number, Optional.of(observation)).run();
        return observation;
    }

    @Override
    public void inquired(long at, Lead lead) {
        if (window.contains(at)) {
            inquiries.increase((int) hours(at - window.from()));
        }
    }

    @Override
    public void attempted(long at, Handover lead, boolean answered, boolean enforced) {
        if (lead.attempts() == 1 && window.contains(lead.assignedAt())) {
            double wait = hours(at - lead.assignedAt());
            waits.add(wait);
            waitsOfChannels.get(lead.lead().channel().number()).add(wait);
            waitsOf(lead.owner()).add(wait);
        }
    }

    @Override
    public void settled(long at, Handover lead) {
        if (window.contains(lead.assignedAt())) {
            sojourns.add(hours(at - lead.assignedAt()));
        }
        if (window.contains(at)) {
            attempts.add(lead.attempts());
            if (lead.ending() == Ending.QUALIFIED) {
                contacts.add(lead.attempts());
                contactTimes.add(hours(at - lead.assignedAt()));
            }
        }
    }

    @Override
    public void opened(long at, Handover lead) {
        openSince.put(lead, at);
    }

    @Override
    public void closed(long at, Handover lead, int rep, boolean won, double size, double expected) {
        long since = openSince.remove(lead);
        if (window.contains(at)) {
            dealTimes.add(hours(at - since));
        }
    }

    private static double hours(long millis) {
        return millis / (double) SimTime.HOUR;
    }

    /** A figure of the ledger. */
    public double metric(Metric metric) {
        return outcome.responses().get(metric);
    }

    /** A figure of the ledger, week by week. */
    public NotedNumbers weekly(Metric metric) {
        return NotedNumbers.of(outcome.week(metric).values());
    }

    /** Waits from assignment to the first attempt, of leads assigned inside the window, in the order of those attempts. */
    public NotedNumbers waits() {
        return waits;
    }

    /** The same of the leads of one channel, 0 the first in the scenario. */
    public NotedNumbers waits(int channel) {
        return waitsOfChannels.get(channel);
    }

    /** The same of the leads of one rep, 0 the first. */
    public NotedNumbers waitsOf(int rep) {
        while (waitsOfReps.size() <= rep) {
            waitsOfReps.add(new NotedNumbers());
        }
        return waitsOfReps.get(rep);
    }

    /** Times from assignment to the end of the follow-up, of the same leads. */
    public NotedNumbers sojourns() {
        return sojourns;
    }

    /** Attempts made, of leads whose follow-up ended inside the window, whenever it began. */
    public NotedNumbers attempts() {
        return attempts;
    }

    /** Attempts made, of those among them that ended in a conversation. */
    public NotedNumbers contacts() {
        return contacts;
    }

    /** Times from assignment to that conversation. */
    public NotedNumbers contactTimes() {
        return contactTimes;
    }

    /** Times from the opening of a deal to its close, of deals closed inside the window. */
    public NotedNumbers dealTimes() {
        return dealTimes;
    }

    /** Inquiries by hour of the window. */
    public NotedNumbers inquiries() {
        return inquiries;
    }

    /** Length of the window. */
    public double hours() {
        return hours(window.to() - window.from());
    }
}
