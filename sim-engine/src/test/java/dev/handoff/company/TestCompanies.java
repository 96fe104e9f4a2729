package dev.handoff.company;

import dev.handoff.calendar.Shift;
import dev.handoff.random.Capped;
import dev.handoff.random.Constant;
import dev.handoff.random.LogNormal;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Companies for tests: a neutral one in which every mechanism is off, and copies of it with some parameters changed. */
public final class TestCompanies {

    private TestCompanies() {}

    /** One channel of a lead an hour, one rep, always at work, nothing takes time, everything succeeds. */
    public static Company neutral() {
        return new Company(
                new Period(Duration.ZERO, Duration.ofDays(7 * 10), Duration.ofDays(28)),
                new WorkingTime(
                        List.of(Shift.parse("Mon-Sun 00:00-24:00")),
                        List.of(),
                        LocalDate.of(2026, 1, 5),
                        Optional.empty()),
                Map.of("web", channel(168)),
                new Arrivals(
                        Collections.nCopies(7, 1.0),
                        Collections.nCopies(24, 1.0),
                        Optional.empty(),
                        0,
                        Duration.ofDays(91),
                        new Arrivals.Level(0, 0)),
                new PickUp(0, 0, 0, List.of()),
                new Conversion(1, 0, 0, 1, 0, Optional.empty(), Optional.empty(), 1, 1),
                new Scoring(0.5, Optional.empty(), 0),
                new LeadDefinition(Optional.empty(), Optional.empty(), 0, 0, 0, 1),
                new Nurture(Duration.ofDays(42), 0, 0, 0, 0),
                new Routing(
                        Routing.Rule.ROUND_ROBIN,
                        RandomDuration.ZERO,
                        List.of(),
                        Map.of(),
                        0,
                        Optional.empty(),
                        0,
                        1,
                        RandomDuration.ZERO,
                        YesNo.NO),
                Map.of(
                        "sales",
                        new Team(
                                1,
                                List.of(Team.Duty.DEALS, Team.Duty.FOLLOW_UP),
                                Team.Order.OLDEST,
                                0,
                                0,
                                Duration.ZERO,
                                1,
                                0,
                                List.of(),
                                Team.WhileAway.WAIT,
                                Duration.ofDays(28),
                                1,
                                List.of(),
                                Optional.empty())),
                new Prospecting(0, 0, 3, Optional.empty()),
                new Inbox(Optional.empty(), Optional.empty(), Optional.empty()),
                new Acceptance(Acceptance.Rule.EVERYTHING, 0, 0, RandomDuration.ZERO, 0, RandomDuration.ZERO, 0, 0),
                new Recycling(0, 2),
                new Cadence(RandomDuration.ZERO, 1, 0, 0, 5),
                new Work(
                        RandomDuration.ZERO,
                        RandomDuration.ZERO,
                        RandomDuration.ZERO,
                        RandomDuration.ZERO,
                        0,
                        Duration.ofMinutes(30)),
                new Persistence(Persistence.Rule.ALWAYS, 0, 0, 0, 0, 0.3, 0, 0, 0, 0, 0, 0, 0, 0, 60, 0, 0),
                new Belief(3, 7, Belief.Rule.FIXED, 0.99, 0, 0, 0, Duration.ZERO, Duration.ZERO),
                new Trust(0.5, 0.5, 0, 0.5, 0, Duration.ofDays(28), 0.25, 0, 0, 0, 0, 0, 0, 0),
                new Sla(
                        new MarketingPromise(
                                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0.4),
                        new Sla.SalesPromise(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0),
                        new Legitimacy(1, Legitimacy.Written.JOINTLY, 0.5, 0.25, 0, 0, 0, 0),
                        Duration.ofDays(28),
                        YesNo.NO),
                new Training(Optional.empty(), Duration.ofHours(4), 0.6, Duration.ofDays(182), 0),
                new ClosedLoop(YesNo.NO, Duration.ofDays(7), YesNo.NO, 0),
                new Spending(Spending.Rule.FIXED, Duration.ofDays(28), 0.1, 0.85, 4, 0.2),
                new Incentives(Incentives.Goal.MQLS, 0, 1, 0, 0, 0),
                new Alignment(Optional.empty(), YesNo.NO, Optional.empty()),
                new Journey(List.of(Journey.Step.values()), 0.05),
                new Deals(
                        0,
                        RandomDuration.ZERO,
                        RandomDuration.ZERO,
                        RandomDuration.ZERO,
                        1,
                        0,
                        0,
                        0,
                        0,
                        0,
                        1,
                        0,
                        0,
                        YesNo.NO,
                        Optional.empty()),
                new Money("EUR", 1, 0, 0, 0),
                new Trial(Optional.empty()));
    }

    /** Watching as it was once described: felt evenly until the limit, and over then; nobody works a list. */
    public static final Watch EVEN = new Watch(
            1,
            1,
            0,
            new Limit(20, TimeBasis.WORKING_DAYS),
            YesNo.NO,
            YesNo.NO,
            Duration.ZERO,
            YesNo.NO,
            Duration.ofMinutes(3));

    /** A small lively company: three reps on office hours, every mechanism on, values in the spirit of the baseline. */
    public static Company busy() {
        Company company = with(neutral(), "run", new Period(weeks(4), weeks(10), weeks(4)));
        company = with(
                company,
                "workingTime",
                new WorkingTime(
                        List.of(Shift.parse("Mon-Fri 09:00-17:00")),
                        List.of(Holiday.on(LocalDate.of(2026, 1, 14))),
                        LocalDate.of(2026, 1, 5),
                        Optional.empty()));
        company = with(company, "arrivals.dispersion", Optional.of(25.0));
        company = with(company, "arrivals.campaignEffect", 0.3);
        company = with(company, "arrivals.dayWeights", List.of(1.0, 1.0, 1.0, 1.0, 1.0, 0.37, 0.37));
        company = withBusyMarket(company);
        company = withBusySales(company);
        return withBusyDeals(company);
    }

    private static Company withBusyMarket(Company from) {
        Map<String, Channel> channels = new LinkedHashMap<>();
        channels.put("demo", channel(20, 60, Optional.empty(), 0.78, 0.78, 0.95, 0.41, 1, 0.7, 1.1));
        channels.put("search", channel(60, 45, Optional.empty(), 0.63, 0.54, 0.85, 0.28, 3, 1, 1));
        channels.put(
                "show",
                channel(
                        20,
                        70,
                        Optional.of(new Batch(weeks(2), Duration.ofHours(9))),
                        0.63,
                        0.38,
                        0.85,
                        0.25,
                        7,
                        1.1,
                        1.1));
        Company company = with(from, "channels", channels);
        company = with(company, "pickUp", new PickUp(0.51, 0.1, 2, List.of()));
        company = with(
                company,
                "conversion",
                new Conversion(1.5, 0.4, 2, 1, 0, Optional.of(Duration.ofDays(90)), Optional.empty(), 1, 1));
        company = with(company, "scoring.auc", 0.85);
        company = with(company, "leadDefinition.threshold", Optional.of(0.0));
        return with(company, "nurture", new Nurture(weeks(2), 3, 0.1, 0, 0));
    }

    private static Channel channel(
            double perWeek,
            double cost,
            Optional<Batch> batch,
            double fit,
            double intent,
            double reachable,
            double pickUp,
            int fadesInDays,
            double touchesFactor,
            double dealFactor) {
        return new Channel(
                perWeek,
                cost,
                Optional.empty(),
                Optional.of(0.8),
                batch,
                fit,
                intent,
                new Constant(reachable),
                pickUp,
                Optional.of(Duration.ofDays(fadesInDays)),
                touchesFactor,
                dealFactor,
                1,
                Optional.empty(),
                0,
                0,
                YesNo.YES,
                Optional.empty(),
                Optional.empty(),
                0);
    }

    private static Company withBusySales(Company from) {
        Company company = with(from, "routing.systemDelay", lognormal(Duration.ofMinutes(10), 0.5));
        company = with(
                company,
                "teams.sales",
                new Team(
                        3,
                        List.of(Team.Duty.FOLLOW_UP, Team.Duty.DEALS),
                        Team.Order.NEWEST,
                        150_000,
                        0,
                        Duration.ZERO,
                        1,
                        0,
                        List.of(),
                        Team.WhileAway.WAIT,
                        Duration.ofDays(28),
                        1,
                        List.of(),
                        Optional.empty()));
        company = with(company, "inbox.cap", Optional.of(10));
        company = with(company, "cadence", new Cadence(lognormal(Duration.ofHours(47), 0.8), 12, 0.01, 0.02, 5));
        company = with(
                company,
                "work",
                new Work(
                        new RandomDuration(new Constant(60_000)),
                        new RandomDuration(new Capped(new LogNormal(1.9 * 60_000, 1.4), 3_600_000)),
                        new RandomDuration(new Constant(180_000)),
                        lognormal(Duration.ofMinutes(12), 0.6),
                        0.12,
                        Duration.ofMinutes(30)));
        company = with(
                company,
                "persistence",
                new Persistence(
                        Persistence.Rule.CHOICE, 0.76, 2.28, 0.7, 1, 0.3, 0.3, -1, 0, 1.5, 3, 1, 0.05, 1, 60, -0.2, 0));
        return with(company, "sla.sales", busyPromise());
    }

    private static Sla.SalesPromise busyPromise() {
        return new Sla.SalesPromise(
                Optional.empty(),
                Optional.of(new Sla.FirstTouch(
                        new Limit(4 * 3_600_000.0, TimeBasis.WORKING), Map.of(), List.of(), Sla.BreachAction.REASSIGN)),
                Optional.of(new Sla.MinimumAttempts(
                        4, new Limit(10, TimeBasis.WORKING_DAYS), List.of(), Sla.BreachAction.REPORT)),
                Optional.empty(),
                0.5);
    }

    private static Company withBusyDeals(Company from) {
        Company company = with(
                from,
                "deals",
                new Deals(
                        3,
                        lognormal(Duration.ofMinutes(90), 0.5),
                        lognormal(Duration.ofDays(5), 0.6),
                        new RandomDuration(new Constant(2 * 3_600_000)),
                        0.35,
                        0.15,
                        0.8,
                        0.15,
                        -1,
                        0.3,
                        10_000,
                        0.9,
                        0.4,
                        YesNo.NO,
                        Optional.empty()));
        return with(company, "money", new Money("EUR", 0.7, 5, 20, 0));
    }

    /** A lognormal duration by its median. */
    public static RandomDuration lognormal(Duration median, double sigma) {
        return new RandomDuration(new LogNormal(median.toMillis(), sigma));
    }

    /** So many weeks. */
    public static Duration weeks(int weeks) {
        return Duration.ofDays(7L * weeks);
    }

    /** A channel whose leads all fit, want, answer and stay. */
    public static Channel channel(double inquiriesPerWeek) {
        return new Channel(
                inquiriesPerWeek,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                1,
                new Constant(1),
                1,
                Optional.empty(),
                1,
                1,
                1,
                Optional.empty(),
                0,
                0,
                YesNo.YES,
                Optional.empty(),
                Optional.empty(),
                0);
    }

    /** A copy with the parameter at that path changed, such as {@code with(company, "sla.sales.enforcement", 0.8)}. */
    @SuppressWarnings("unchecked")
    public static <T> T with(T tree, String path, Object value) {
        int dot = path.indexOf('.');
        String head = dot < 0 ? path : path.substring(0, dot);
        if (tree instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>(map);
            copy.put(head, dot < 0 ? value : with(map.get(head), path.substring(dot + 1), value));
            return (T) copy;
        }
        if (tree instanceof Optional<?> present) {
            return (T) Optional.of(with(present.orElseThrow(), path, value));
        }
        return (T) copy((Record) tree, head, dot < 0 ? null : path.substring(dot + 1), value);
    }

    private static Record copy(Record record, String name, String rest, Object value) {
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            Class<?>[] types = new Class<?>[components.length];
            boolean found = false;
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = components[i].getAccessor().invoke(record);
                if (components[i].getName().equals(name)) {
                    found = true;
                    values[i] = rest == null ? value : with(values[i], rest, value);
                }
            }
            if (!found) {
                throw new IllegalArgumentException("no component " + name + " in " + record.getClass());
            }
            Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
            return (Record) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
