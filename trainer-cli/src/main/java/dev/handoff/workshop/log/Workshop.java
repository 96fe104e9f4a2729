package dev.handoff.workshop.log;

import dev.handoff.game.levers.IllegalMove;
import dev.handoff.game.rules.Copies;
import dev.handoff.game.rules.Length;
import dev.handoff.game.rules.Proposal;
import dev.handoff.scenario.Shock;
import dev.handoff.texts.Phrase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A workshop at a moment: what its log adds up to, and nothing else. It reads no clock; every event comes with its instant.
 *
 * @param setup what was fixed at the beginning
 * @param teams in the order of their numbers
 * @param people who came
 * @param door whether and how people come in
 * @param spans every phase that was opened, in order; the last one is open
 * @param clock the time of the open phase
 * @param stage what the trainer shows
 * @param injected what was announced for rounds that are not open yet, or happened in those that are
 * @param proposal what the room would do from the first round on
 * @param changes how many events everybody could notice
 */
public record Workshop(
        WorkshopSetup setup,
        List<TeamEntry> teams,
        People people,
        Door door,
        List<Span> spans,
        PhaseClock clock,
        Stage stage,
        List<Injection> injected,
        Optional<Proposal> proposal,
        int changes) {
    /**
     * How people come in.
     *
     * @param open whether they are let in at once
     * @param code the short code
     */
    public record Door(boolean open, String code) {}

    /**
     * Something that happens to every company in a round.
     *
     * @param round which round
     * @param what happens
     */
    public record Injection(int round, Shock what) {}

    /** An event and when it happened. */
    public record Entry(Instant at, WorkshopEvent event) {}

    /**
     * Adds up a log.
     *
     * @throws IllegalMove when the log breaks the rules
     */
    public static Workshop of(List<Entry> log) {
        if (log.isEmpty() || !(log.get(0).event() instanceof WorkshopEvent.Opened opened)) {
            throw new IllegalMove(Phrase.of("workshop.a-workshop-begins-with-its"));
        }
        Workshop workshop = new Workshop(
                opened.setup(),
                List.of(),
                People.NONE,
                new Door(true, opened.setup().code()),
                List.of(new Span(RoomPhase.LOBBY, log.get(0).at())),
                PhaseClock.NONE,
                Stage.EMPTY,
                List.of(),
                Optional.empty(),
                0);
        for (Entry entry : log.subList(1, log.size())) {
            workshop = workshop.after(entry);
        }
        return workshop;
    }

    /**
     * The workshop after one more event.
     *
     * @throws IllegalMove when it is against the rules
     */
    public Workshop after(Entry entry) {
        Workshop next = entry.event().happen(this, entry.at());
        return entry.event().isForAll() ? next.changed() : next;
    }

    /** What the room does now. */
    public RoomPhase phase() {
        return spans.get(spans.size() - 1).phase();
    }

    /** When it began to. */
    public Instant since() {
        return spans.get(spans.size() - 1).since();
    }

    /** The rounds of every game. */
    public Length length() {
        return setup.game().length();
    }

    /** The round that is open or comes next, 1 …; one more than there are after the last. */
    public int round() {
        return switch (phase().kind()) {
            case LOBBY, BRIEF, PRACTICE -> 1;
            case ROUND, CLOSING -> phase().round();
            default -> lastRound() + 1;
        };
    }

    /** The last round that was closed and stands; 0 before. */
    public int lastRound() {
        for (int i = spans.size() - 1; i >= 0; i--) {
            RoomPhase past = spans.get(i).phase();
            if (past.is(RoomPhase.Kind.RESULTS)) {
                return past.round();
            }
            if (past.round() > 0) {
                return past.is(RoomPhase.Kind.ROUND) ? past.round() - 1 : past.round();
            }
        }
        return 0;
    }

    /** Whether seats decide. */
    public boolean isRoundOpen() {
        return phase().is(RoomPhase.Kind.ROUND);
    }

    /** A team by number. */
    public Optional<TeamEntry> team(int number) {
        return teams.stream().filter(team -> team.number() == number).findFirst();
    }

    /** What was announced for a round. */
    public List<Shock> injected(int round) {
        return injected.stream()
                .filter(injection -> injection.round() == round)
                .map(Injection::what)
                .toList();
    }

    Workshop changed() {
        return new Workshop(setup, teams, people, door, spans, clock, stage, injected, proposal, changes + 1);
    }

    Workshop with(People others) {
        return new Workshop(setup, teams, others, door, spans, clock, stage, injected, proposal, changes);
    }

    Workshop with(Door other) {
        return new Workshop(setup, teams, people, other, spans, clock, stage, injected, proposal, changes);
    }

    Workshop with(PhaseClock other) {
        return new Workshop(setup, teams, people, door, spans, other, stage, injected, proposal, changes);
    }

    Workshop with(Stage other) {
        return new Workshop(setup, teams, people, door, spans, clock, other, injected, proposal, changes);
    }

    Workshop with(Proposal other) {
        return new Workshop(setup, teams, people, door, spans, clock, stage, injected, Optional.of(other), changes);
    }

    Workshop opening(RoomPhase phase, Instant at, PhaseClock time) {
        return new Workshop(
                setup,
                teams,
                people,
                door,
                Copies.add(spans, new Span(phase, at)),
                time,
                stage,
                injected,
                proposal,
                changes);
    }

    Workshop injecting(Injection injection) {
        return withInjected(Copies.add(injected, injection));
    }

    Workshop withInjected(List<Injection> all) {
        return new Workshop(setup, teams, people, door, spans, clock, stage, all, proposal, changes);
    }

    Workshop with(TeamEntry team) {
        if (team.number() != teams.size() + 1) {
            throw new IllegalMove(Phrase.of("workshop.the-next-team-is-number", teams.size() + 1));
        }
        return withTeams(Copies.add(teams, team));
    }

    Workshop changeTeam(int number, UnaryOperator<TeamEntry> how) {
        if (team(number).isEmpty()) {
            throw new IllegalMove(Phrase.of("workshop.there-is-no-team", number));
        }
        List<TeamEntry> changed = new ArrayList<>(teams);
        changed.replaceAll(team -> team.number() == number ? how.apply(team) : team);
        return withTeams(Collections.unmodifiableList(changed));
    }

    private Workshop withTeams(List<TeamEntry> all) {
        return new Workshop(setup, all, people, door, spans, clock, stage, injected, proposal, changes);
    }
}
