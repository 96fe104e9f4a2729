package dev.handoff.experiment;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Belief;
import dev.handoff.company.Company;
import dev.handoff.company.Spending;
import dev.handoff.company.Timeline;
import dev.handoff.handoff.Calendars;
import dev.handoff.handoff.CompanyPart;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.Journals;
import dev.handoff.handoff.Setting;
import dev.handoff.kernel.Action;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.SimTime;
import dev.handoff.kernel.Simulation;
import dev.handoff.ledger.Credit;
import dev.handoff.ledger.Ledger;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.Responses;
import dev.handoff.ledger.WeeklyResponse;
import dev.handoff.ledger.Window;
import dev.handoff.market.ChannelModel;
import dev.handoff.market.CompanyObserver;
import dev.handoff.market.Lead;
import dev.handoff.market.LeadSource;
import dev.handoff.market.Quarters;
import dev.handoff.marketing.Qualification;
import dev.handoff.marketing.SpendLearning;
import dev.handoff.organisation.JointWork;
import dev.handoff.organisation.MarketingPromises;
import dev.handoff.organisation.Meetings;
import dev.handoff.organisation.RepObligations;
import dev.handoff.organisation.Reviews;
import dev.handoff.organisation.TrustLevels;
import dev.handoff.organisation.TrustReview;
import dev.handoff.pipeline.Pipeline;
import dev.handoff.random.Draws;
import dev.handoff.random.Samplers;
import dev.handoff.sales.SalesDepartment;
import dev.handoff.sales.SalesFloor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One independent run of a company: warm-up, measured horizon, drain. */
public final class Replication {

    private final Company company;
    private final Window window;
    private final Simulation simulation = new Simulation();
    private final Ledger ledger;
    private final List<CompanyObserver> parts = new ArrayList<>();
    private final TrustLevels trust;
    private final Optional<TrustReview> trustReview;

    /**
     * Prepares a run; nothing has happened yet.
     *
     * @param timeline the company under its policy, and what changes in it
     * @param seed seed of all draws
     * @param number number of the replication, 0 …
     * @param listener is told everything, beside the books
     */
    public Replication(Timeline timeline, long seed, int number, Optional<Journal> listener) {
        this(timeline, CompanyPart.WHOLE, seed, number, listener);
    }

    /**
     * Prepares a run of a part of the company: of the leads that the whole market brings, and of the reps, those of that part.
     *
     * @param part which leads and reps
     */
    public Replication(Timeline timeline, CompanyPart part, long seed, int number, Optional<Journal> listener) {
        this.company = timeline.start();
        long from = company.run().warmUp().toMillis();
        this.window = new Window(from, from + company.run().horizon().toMillis());
        Draws draws = new Draws(seed, number);
        WorkingCalendar calendar = Calendars.ofCompany(company);
        List<ChannelModel> channels = channels(company, draws);
        this.ledger = new Ledger(company, window, calendar, simulation, channels);
        this.trust = new TrustLevels(company);
        this.trustReview = Optional.of(new TrustReview(company, simulation, trust))
                .filter(review -> TrustReview.matters(timeline));
        parts.addAll(channels);
        parts.add(ledger);
        parts.add(trust);
        Optional<SpendLearning> learning = learns(timeline) ? Optional.of(learning(channels, draws)) : Optional.empty();
        List<Journal> listeners = new ArrayList<>(List.of(ledger.keeper()));
        trustReview.map(TrustReview::observer).ifPresent(listeners::add);
        learning.map(SpendLearning::observer).ifPresent(listeners::add);
        listener.ifPresent(listeners::add);
        Journal journal = Journals.of(listeners);
        Quarters quarters = new Quarters(simulation, from);
        wire(timeline, new Setting(simulation, draws, calendar, quarters, journal, part), channels);
        learning.ifPresent(l -> l.start(journal));
        timeline.changes().forEach(this::scheduleChange);
    }

    /** Prepares a run of a company in which nothing changes and that nobody watches. */
    public Replication(Company company, long seed, int number) {
        this(Timeline.steady(company), seed, number, Optional.empty());
    }

    /** Whether marketing moves its budget at any time. */
    private static boolean learns(Timeline timeline) {
        return Stream.concat(
                        Stream.of(timeline.start()), timeline.changes().stream().map(Timeline.Change::company))
                .anyMatch(company -> company.spending().rule() != Spending.Rule.FIXED);
    }

    private SpendLearning learning(List<ChannelModel> channels, Draws draws) {
        SpendLearning learning = new SpendLearning(company, simulation, channels, draws, trust);
        parts.add(learning);
        return learning;
    }

    private void scheduleChange(Timeline.Change change) {
        long at = window.from() + change.at().toMillis();
        simulation.schedule(at, Layer.CHANGE, this::adopt, change.company());
    }

    private void adopt(Company present) {
        parts.forEach(part -> part.adopt(present));
    }

    private static List<ChannelModel> channels(Company company, Draws draws) {
        List<ChannelModel> models = new ArrayList<>();
        for (String name : company.channels().keySet()) {
            models.add(new ChannelModel(name, models.size(), company, draws));
        }
        ChannelModel.acquaint(models);
        return models;
    }

    private void wire(Timeline timeline, Setting setting, List<ChannelModel> channels) {
        SalesFloor floor = new SalesFloor(company, setting);
        Pipeline pipeline = new Pipeline(company, setting, floor);
        Qualification qualification = new Qualification(company, setting, trust);
        SalesDepartment sales = new SalesDepartment(
                company, setting, floor, trust, channels, qualification, qualification::score, pipeline);
        qualification.handTo(sales::receive);
        parts.addAll(List.of(qualification, sales, pipeline));
        Samplers samplers = new Samplers();
        for (ChannelModel channel : channels) {
            LeadSource source = new LeadSource(
                    channel, company, simulation, setting.draws(), samplers, intake(setting.part(), qualification));
            parts.add(source);
            source.start();
        }
        bringTogether(timeline, setting, sales, floor.obligations(), channels, qualification.promises());
        sales.open();
    }

    /** Marketing takes in the inquiries of the part; the others are in the market all the same. */
    private static Action<Lead> intake(CompanyPart part, Qualification marketing) {
        return part == CompanyPart.WHOLE
                ? marketing::inquiry
                : lead -> {
                    if (part.has(lead)) {
                        marketing.inquiry(lead);
                    }
                };
    }

    private void bringTogether(
            Timeline timeline,
            Setting setting,
            SalesDepartment sales,
            RepObligations reps,
            List<ChannelModel> channels,
            MarketingPromises marketing) {
        Reviews reviews = new Reviews(company, simulation);
        parts.add(reviews);
        if (atAnyTime(timeline, present -> present.belief().rule() == Belief.Rule.EXPERIENCE)) {
            reviews.include(sales::review);
        }
        trustReview.ifPresent(review -> {
            trust.tell(simulation, setting.journal());
            review.begin(reviews, sales.perceivedQuality(), marketing);
            parts.add(review);
        });
        parts.add(new Meetings(company, simulation, trust, reps, sales.results(), channels));
        parts.add(new JointWork(company, simulation, reps));
    }

    private static boolean atAnyTime(Timeline timeline, Predicate<Company> condition) {
        return condition.test(timeline.start())
                || timeline.changes().stream().anyMatch(change -> condition.test(change.company()));
    }

    /** Runs through warm-up, horizon and drain, and closes the books. */
    public Outcome run() {
        simulation.runUntil(window.from());
        simulation.runUntil(window.to());
        ledger.windowCloses();
        drain();
        return new Outcome(
                ledger.responses(), ledger.weekly(), ledger.credits(), ledger.openDeals(), simulation.executed());
    }

    /** The books, for what is no figure of the outcome; the replication must have been run. */
    Ledger books() {
        return ledger;
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
     * @param weekly figures by week
     * @param credits credit for revenue by channel, campaign and rule
     * @param openDeals by how much the open deals of each channel's leads have gained in value over the window
     * @param events events executed
     */
    public record Outcome(
            Responses responses,
            List<WeeklyResponse> weekly,
            List<Credit> credits,
            Map<String, Double> openDeals,
            long events) {

        /**
         * The weekly series of that metric.
         *
         * @throws IllegalArgumentException when there is none
         */
        public WeeklyResponse week(Metric metric) {
            return week(metric.name());
        }

        /**
         * The figures of one response by week.
         *
         * @throws IllegalArgumentException when there is none of that name
         */
        public WeeklyResponse week(String name) {
            return weekly.stream()
                    .filter(series -> series.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no weekly figures named " + name + " here"));
        }
    }
}
