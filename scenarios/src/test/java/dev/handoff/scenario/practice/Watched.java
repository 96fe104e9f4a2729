package dev.handoff.scenario.practice;

import dev.handoff.company.Timeline;
import dev.handoff.experiment.Replication;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.SalesClause;
import dev.handoff.kernel.SimTime;
import dev.handoff.scenario.Loaded;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One replication of a company written down in a few lines, and what happened in it. */
final class Watched implements Journal {

    /** Something that happened to a lead: when, what, with whom (0 the first rep, −1 nobody). */
    record Event(long at, String what, Handover lead, int rep) {}

    /** A piece of a rep's work. */
    record Piece(long at, int rep, long millis) {}

    /** Somebody came or went. */
    record Move(long at, String what, int rep) {}

    final List<Event> events = new ArrayList<>();
    final List<Piece> pieces = new ArrayList<>();
    final List<Move> moves = new ArrayList<>();
    final List<Long> inquiries = new ArrayList<>();
    final Map<Handover, Long> heldSince = new IdentityHashMap<>();
    Replication.Outcome outcome;

    private Watched() {}

    /** Runs the first replication of the scenario that those lines describe. */
    static Watched run(String yaml, String... overrides) {
        return run(scenario(yaml, overrides).timeline(), 1);
    }

    static Watched run(Timeline timeline, long seed) {
        Watched watched = new Watched();
        watched.outcome = new Replication(timeline, seed, 0, Optional.of(watched)).run();
        return watched;
    }

    static Scenario scenario(String yaml, String... overrides) {
        return load(yaml, overrides).orThrow();
    }

    /** What is wrong with it, in words. */
    static List<String> problems(String yaml, String... overrides) {
        return load(yaml, overrides).problems().stream()
                .map(p -> p.toString().replaceFirst("^[^:]*/", ""))
                .toList();
    }

    private static Loaded load(String yaml, String... overrides) {
        try {
            Path file = Files.createTempDirectory("practice").resolve("s.yaml");
            Files.writeString(file, yaml);
            Loaded loaded = ScenarioLoader.load(file.toString(), List.of(overrides));
            Files.delete(file);
            Files.delete(file.getParent());
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Event> all(String what) {
        return events.stream().filter(e -> e.what().equals(what)).toList();
    }

    /** Attempts begun by the rep of that number between two instants. */
    long attempts(int rep, long from, long to) {
        return all("attempted").stream()
                .filter(e -> e.rep() == rep && e.at() >= from && e.at() < to)
                .count();
    }

    double metric(String name) {
        return outcome.responses().get(name);
    }

    private void note(long at, String what, Handover lead) {
        events.add(new Event(at, what, lead, lead.owner()));
    }

    @Override
    public void inquired(long at, dev.handoff.market.Lead lead) {
        inquiries.add(at);
    }

    @Override
    public void away(long at, int rep) {
        moves.add(new Move(at, "away", rep));
    }

    @Override
    public void back(long at, int rep) {
        moves.add(new Move(at, "back", rep));
    }

    @Override
    public void hired(long at, int rep, String team) {
        moves.add(new Move(at, "hired", rep));
    }

    @Override
    public void left(long at, int rep) {
        moves.add(new Move(at, "left", rep));
    }

    @Override
    public void returned(long at, int rep) {
        moves.add(new Move(at, "returned", rep));
    }

    @Override
    public void held(long at, Handover lead) {
        heldSince.put(lead, at);
        note(at, "held", lead);
    }

    @Override
    public void assigned(long at, Handover lead) {
        note(at, "assigned", lead);
    }

    @Override
    public void prospected(long at, Handover lead) {
        note(at, "prospected", lead);
    }

    @Override
    public void reassigned(long at, Handover lead) {
        note(at, "reassigned", lead);
    }

    @Override
    public void attempted(long at, Handover lead, boolean answered, boolean enforced) {
        note(at, "attempted", lead);
    }

    @Override
    public void settled(long at, Handover lead) {
        note(at, "settled", lead);
    }

    @Override
    public void measured(long at, Handover lead, SalesClause clause, boolean kept) {
        note(at, kept ? "kept" : "broken", lead);
    }

    @Override
    public void opened(long at, Handover lead) {
        note(at, "opened", lead);
    }

    @Override
    public void closed(long at, Handover lead, int rep, boolean won, double size, double expected) {
        events.add(new Event(at, "closed", lead, rep));
    }

    @Override
    public void works(long at, int rep, long millis) {
        pieces.add(new Piece(at, rep, millis));
    }

    static double hours(long millis) {
        return millis / (double) SimTime.HOUR;
    }
}
