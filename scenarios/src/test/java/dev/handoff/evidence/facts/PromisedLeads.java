package dev.handoff.evidence.facts;

import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import dev.handoff.experiment.Replication;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.kernel.SimTime;
import dev.handoff.ledger.Responses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What becomes of the leads assigned in the measured time, its last weeks left out, in each replication of a company. */
final class PromisedLeads implements Journal {

    private static final long LEFT_OUT = 6 * SimTime.WEEK;

    /** One replication of a company and its leads. */
    record World(Responses responses, PromisedLeads leads) {}

    private final long from;
    private final long to;
    private final Map<Handover, List<Long>> attempts = new LinkedHashMap<>();
    private final List<Long> events = new ArrayList<>();

    private PromisedLeads(Company company) {
        from = company.run().warmUp().toMillis();
        to = from + company.run().horizon().toMillis() - LEFT_OUT;
    }

    static List<World> of(Company company, int replications) {
        return IntStream.range(0, replications)
                .parallel()
                .mapToObj(r -> world(company, r))
                .toList();
    }

    private static World world(Company company, int number) {
        PromisedLeads leads = new PromisedLeads(company);
        Replication replication = new Replication(Timeline.steady(company), Runs.SEED, number, Optional.of(leads));
        return new World(replication.run().responses(), leads);
    }

    /** That figure of each replication. */
    static double[] each(List<World> worlds, ToDoubleFunction<World> figure) {
        return worlds.stream().mapToDouble(figure).toArray();
    }

    @Override
    public void assigned(long at, Handover handover) {
        if (at >= from && at < to) {
            attempts.put(handover, new ArrayList<>());
        }
    }

    @Override
    public void attempted(long at, Handover handover, boolean answered, boolean enforced) {
        attempts.getOrDefault(handover, new ArrayList<>()).add(at);
        events.add(at);
    }

    @Override
    public void settled(long at, Handover handover) {
        events.add(-at);
    }

    /** All attempts and endings in their order. */
    List<Long> history() {
        return events;
    }

    /** Delays of the first attempt, infinite for those nobody tried, in order of size. */
    double[] delays(Optional<String> channel) {
        return attempts.entrySet().stream()
                .filter(e ->
                        channel.map(e.getKey().lead().channel().name()::equals).orElse(true))
                .mapToDouble(e -> e.getValue().isEmpty()
                        ? Double.POSITIVE_INFINITY
                        : SimTime.hours(e.getValue().get(0) - e.getKey().assignedAt()))
                .sorted()
                .toArray();
    }

    static double within(double[] delays, double hours) {
        return Arrays.stream(delays).filter(d -> d <= hours).count() / (double) delays.length;
    }

    static double median(double[] delays) {
        return delays[delays.length / 2];
    }

    /** Share of the leads that were settled otherwise, or had so many attempts within so many days. */
    double attemptsWithin(int howMany, int days) {
        return attempts.entrySet().stream()
                        .filter(e -> e.getValue().size() >= howMany
                                && e.getValue().get(howMany - 1) <= e.getKey().assignedAt() + days * SimTime.DAY)
                        .count()
                / (double) attempts.size();
    }
}
