package dev.handoff.company;

import dev.handoff.calendar.Shift;
import dev.handoff.kernel.Constant;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
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
                new WorkingTime(List.of(Shift.parse("Mon-Sun 00:00-24:00")), List.of(), LocalDate.of(2026, 1, 5)),
                Map.of("web", channel(168)),
                new Arrivals(
                        Collections.nCopies(7, 1.0),
                        Collections.nCopies(24, 1.0),
                        Optional.empty(),
                        0,
                        Duration.ofDays(91)),
                new PickUp(0, 0, 0, List.of()),
                new Conversion(1, 0, 0, Optional.empty()),
                new Scoring(0.5),
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
                        RandomDuration.ZERO),
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
                                0)),
                new Prospecting(0, 0, 3, Optional.empty()),
                new Inbox(Optional.empty(), Optional.empty()),
                new Acceptance(
                        Acceptance.Rule.EVERYTHING, 0, 0, RandomDuration.ZERO, 0, RandomDuration.ZERO),
                new Recycling(0, 2),
                new Cadence(RandomDuration.ZERO, 1, 0, 0, 5),
                new Work(
                        RandomDuration.ZERO,
                        RandomDuration.ZERO,
                        RandomDuration.ZERO,
                        RandomDuration.ZERO,
                        0,
                        Duration.ofMinutes(30)),
                new Persistence(Persistence.Rule.ALWAYS, 0, 0, 0, 0, 0.3, 0, 0, 0, 0, 0, 0, 0, 0, 60, 0),
                new Belief(3, 7),
                new Trust(0.5, 0.5),
                new Sla(
                        new Sla.MarketingPromise(
                                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                        new Sla.SalesPromise(
                                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0),
                        new Sla.Legitimacy(1, 0.35, 0.3),
                        Duration.ofDays(28)),
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
                        0),
                new Money("EUR", 1, 0, 0, 0),
                new Trial(Optional.empty()));
    }

    /** A channel whose leads all fit, want, answer and stay. */
    public static Channel channel(double inquiriesPerWeek) {
        return new Channel(
                inquiriesPerWeek, 0, Optional.empty(), Optional.empty(), Optional.empty(), 1, 1, new Constant(1), 1,
                Optional.empty(), 1, 1, 1, Optional.empty());
    }

    /** A copy with the parameter at that path changed, such as {@code with(company, "sla.sales.enforcement", 0.8)}. */
    @SuppressWarnings("unchecked")
    public static <T> T with(T tree, String path, Object value) {
        int dot = path.indexOf('.');
        String head = dot < 0 ? path : path.substring(0, dot);
        if (tree instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new java.util.LinkedHashMap<>(map);
            copy.put(head, dot < 0 ? value : with(map.get(head), path.substring(dot + 1), value));
            return (T) copy;
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
