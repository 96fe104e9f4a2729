package dev.handoff.experiment;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.company.WorkingTime;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.Journals;
import dev.handoff.kernel.Draws;
import dev.handoff.kernel.SimTime;
import dev.handoff.kernel.Simulation;
import dev.handoff.kernel.WeeklySeries;
import dev.handoff.ledger.Ledger;
import dev.handoff.ledger.Responses;
import dev.handoff.ledger.Window;
import dev.handoff.market.ChannelModel;
import dev.handoff.market.LeadSource;
import dev.handoff.market.Quarters;
import dev.handoff.marketing.Qualification;
import dev.handoff.organisation.TrustLevels;
import dev.handoff.pipeline.Pipeline;
import dev.handoff.sales.FollowUp;
import dev.handoff.sales.SalesFloor;
import dev.handoff.sales.SalesSetup;
import java.util.ArrayList;
import java.util.List;

/** One independent run of a company: warm-up, measured horizon, drain. */
public final class Replication {

    private final Company company;
    private final Window window;
    private final Simulation simulation = new Simulation();
    private final Ledger ledger;

    /**
     * Prepares a run; nothing has happened yet.
     *
     * @param company the company under its policy
     * @param seed seed of all draws
     * @param number number of the replication, 0 …
     * @param journal is told everything, beside the books
     */
    public Replication(Company company, long seed, int number, Journal journal) {
        this.company = company;
        long from = company.run().warmUp().toMillis();
        this.window = new Window(from, from + company.run().horizon().toMillis());
        Draws draws = new Draws(seed, number);
        WorkingCalendar calendar = calendar(company.workingTime(), from);
        List<ChannelModel> channels = channels(company, draws);
        int reps = company.teams().values().stream().mapToInt(t -> t.reps()).sum();
        this.ledger = new Ledger(
                company, window, calendar, reps, channels.stream().mapToDouble(ChannelModel::spendPerWeek).sum());
        wire(draws, calendar, channels, new Journals(ledger, journal));
    }

    /** Prepares a run that nobody watches. */
    public Replication(Company company, long seed, int number) {
        this(company, seed, number, new Journal() {});
    }

    private static WorkingCalendar calendar(WorkingTime time, long warmUp) {
        long start = time.start().toEpochDay() - SimTime.dayOf(warmUp);
        List<Integer> holidays = time.holidays().stream()
                .map(day -> (int) (day.toEpochDay() - start))
                .filter(day -> day >= 0)
                .toList();
        return WorkingCalendar.of(time.shifts(), holidays);
    }

    private static List<ChannelModel> channels(Company company, Draws draws) {
        List<ChannelModel> models = new ArrayList<>();
        for (String name : company.channels().keySet()) {
            models.add(new ChannelModel(name, models.size(), company, draws));
        }
        return models;
    }

    private void wire(Draws draws, WorkingCalendar calendar, List<ChannelModel> channels, Journal journal) {
        Quarters quarters = new Quarters(simulation, window.from());
        SalesFloor floor = new SalesFloor(company, simulation, draws, calendar, journal);
        Pipeline pipeline = new Pipeline(company, simulation, floor, calendar, journal, quarters);
        TrustLevels trust = new TrustLevels(company.trust());
        FollowUp followUp =
                SalesSetup.followUp(company, simulation, floor, calendar, journal, trust, quarters, pipeline);
        floor.assignDuties(SalesSetup.duties(company, followUp, pipeline));
        Qualification qualification = new Qualification(
                company, simulation, journal, (Handover lead) -> followUp.receive(lead, company.sla().sales()));
        for (ChannelModel channel : channels) {
            new LeadSource(channel, company.arrivals(), simulation, draws, qualification::inquiry).start();
        }
    }

    /** Runs through warm-up, horizon and drain, and closes the books. */
    public Outcome run() {
        simulation.runUntil(window.from());
        ledger.windowOpens();
        simulation.runUntil(window.to());
        ledger.windowCloses();
        drain();
        return new Outcome(ledger.responses(), ledger.weekly(), simulation.executed());
    }

    /** Lets the leads of the window get their first attempt, so that long waits are not cut off. */
    private void drain() {
        long end = window.to() + company.run().drain().toMillis();
        while (ledger.stillWaiting() > 0 && simulation.now() < end) {
            simulation.runUntil(Math.min(end, simulation.now() + SimTime.DAY));
        }
    }

    /**
     * What one replication gave.
     *
     * @param responses figures over the window
     * @param weekly figures by week, in the order of {@link dev.handoff.ledger.WeeklyMetric}
     * @param events events executed
     */
    public record Outcome(Responses responses, WeeklySeries[] weekly, long events) {}
}
