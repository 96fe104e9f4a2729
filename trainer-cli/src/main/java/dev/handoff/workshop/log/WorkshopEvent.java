package dev.handoff.workshop.log;

import dev.handoff.game.levers.IllegalMove;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameEvent.Verdict;
import dev.handoff.game.rules.Proposal;
import dev.handoff.game.rules.Quiz;
import dev.handoff.scenario.Shock;
import dev.handoff.texts.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What can happen in a workshop beside its games. Each event says what it does; the log of these is the workshop. */
public sealed interface WorkshopEvent {
    /**
     * The workshop after it.
     *
     * @param at when it happened
     * @throws IllegalMove when it cannot happen now
     */
    Workshop happen(Workshop before, Instant at);

    /** Whether everybody can notice it. */
    default boolean isForAll() {
        return false;
    }

    /** The workshop begins. Always first, and only once. */
    record Opened(WorkshopSetup setup) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            throw new IllegalMove(Phrase.of("workshop-event.a-workshop-has-only-one"));
        }
    }

    /** A team begins its game. */
    record TeamMade(int team, String name, long game) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            return before.with(new TeamEntry(team, name, game, Map.of()));
        }
    }

    /** A team is called otherwise. */
    record TeamRenamed(int team, String name) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            return before.changeTeam(team, entry -> entry.called(name));
        }

        @Override
        public boolean isForAll() {
            return true;
        }
    }

    /** Somebody comes, or stands at the closed door. */
    record Joined(int person, String name, Optional<Role> side, String key, String digits) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            if (person != before.people().next()) {
                throw new IllegalMove(Phrase.of(
                        "workshop-event.the-next-person-is-number",
                        before.people().next()));
            }
            Person.Standing standing = before.door().open() ? Person.Standing.IN : Person.Standing.AT_THE_DOOR;
            Person.Proofs proofs = new Person.Proofs(key, digits);
            return before.with(before.people()
                    .with(new Person(
                            person,
                            name,
                            side,
                            proofs,
                            standing,
                            Optional.empty(),
                            before.round(),
                            false,
                            Person.Said.NOTHING,
                            0)));
        }
    }

    /** Somebody comes back with another device; the old one is worth nothing any more. */
    record Returned(int person, String key, String digits) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            return before.with(before.people().change(person, p -> p.knownBy(new Person.Proofs(key, digits))));
        }
    }

    /** Somebody is let in who stood at the door. */
    record Admitted(int person) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            return before.with(before.people().change(person, p -> p.standing(Person.Standing.IN)));
        }
    }

    /** Somebody is called otherwise. */
    record Renamed(int person, String name) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            return before.with(before.people().change(person, p -> p.called(name)));
        }
    }

    /** Somebody is sent away, or leaves for good. */
    record Removed(int person) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            return before.with(before.people().change(person, p -> p.standing(Person.Standing.REMOVED)));
        }
    }

    /** Somebody sits down at a desk. */
    record Seated(int person, int team, Role role) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            if (before.team(team).isEmpty()) {
                throw new IllegalMove(Phrase.of("workshop-event.there-is-no-team", team));
            }
            Optional<TeamSeat> seat = Optional.of(new TeamSeat(team, role));
            return before.with(before.people().change(person, p -> p.seated(seat, before.round())));
        }
    }

    /** Somebody takes the pen of the desk they sit at. */
    record PenTaken(int person) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            TeamSeat seat = before.people()
                    .find(person)
                    .flatMap(Person::seat)
                    .orElseThrow(() -> new IllegalMove(Phrase.of("workshop-event.nobody-without-a-desk-has")));
            return before.with(before.people().withPen(seat, person));
        }
    }

    /** A computer player takes a seat. */
    record Filled(int team, Role role, Card card) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            return before.changeTeam(team, entry -> entry.filled(role, card));
        }
    }

    /** A computer player leaves a seat. */
    record Freed(int team, Role role) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            return before.changeTeam(team, entry -> entry.freed(role));
        }
    }

    /** Everybody takes the other desk of their team. */
    record Swapped() implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            People swapped = before.people()
                    .changeAll(person -> person.seated(
                            person.seat()
                                    .map(seat -> new TeamSeat(
                                            seat.team(), seat.role().other())),
                            person.since()));
            return before.with(new People(swapped.all(), Map.of()));
        }

        @Override
        public boolean isForAll() {
            return true;
        }
    }

    /** The door is opened or closed; an opened one lets in whoever stood there. */
    record DoorMoved(boolean open) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            return before.with(new Workshop.Door(open, before.door().code()));
        }
    }

    /** There is another short code. */
    record CodeChanged(String code) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            return before.with(new Workshop.Door(before.door().open(), code));
        }
    }

    /** The room does something else from now on. */
    record PhaseOpened(RoomPhase phase, Optional<Instant> until) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            return before.opening(phase, at, until.map(PhaseClock::until).orElse(PhaseClock.NONE));
        }

        @Override
        public boolean isForAll() {
            return true;
        }
    }

    /** The time of the phase ends at another moment. */
    record Extended(Instant until) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            return before.with(PhaseClock.until(until));
        }

        @Override
        public boolean isForAll() {
            return true;
        }
    }

    /** Every clock is held. */
    record Held(Duration left) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            return before.with(before.clock().heldWith(left));
        }

        @Override
        public boolean isForAll() {
            return true;
        }
    }

    /** Something is said to everybody; an empty text takes it away. */
    record Announced(String text) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            return before.with(before.stage().saying(text, before.phase()));
        }
    }

    /** Something happens to every company in a round. */
    record Injected(int round, Shock what) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            if (round < before.round() || round > before.length().rounds()) {
                throw new IllegalMove(Phrase.of("workshop-event.nothing-can-happen-in-round", round));
            }
            return before.injecting(new Workshop.Injection(round, what));
        }

        @Override
        public boolean isForAll() {
            return true;
        }
    }

    /** The round is closed for every team. */
    record Closed(int round) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            if (!before.phase().equals(RoomPhase.of(RoomPhase.Kind.ROUND, round))) {
                throw new IllegalMove(Phrase.of("workshop-event.round-is-not-open", round));
            }
            return before.opening(RoomPhase.of(RoomPhase.Kind.CLOSING, round), at, PhaseClock.NONE);
        }

        @Override
        public boolean isForAll() {
            return true;
        }
    }

    /** All that happened from the start of that round on is taken back, in every team. */
    record Rewound(int round, Optional<Instant> until) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            if (round < 1 || round > before.round()) {
                throw new IllegalMove(Phrase.of("workshop-event.round-has-not-been-played", round));
            }
            return before.withInjected(before.injected().stream()
                            .filter(injection -> injection.round() < round)
                            .toList())
                    .with(before.stage().beforeDebrief())
                    .opening(
                            RoomPhase.of(RoomPhase.Kind.ROUND, round),
                            at,
                            until.map(PhaseClock::until).orElse(PhaseClock.NONE));
        }

        @Override
        public boolean isForAll() {
            return true;
        }
    }

    /** Somebody says in a word how it was; empty when they keep it to themselves. */
    record WordSaid(int person, String word) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            return before.with(
                    before.people().change(person, p -> p.with(p.said().withWord(word))));
        }
    }

    /** The trainer keeps a word from the projector, or gives it back. */
    record Struck(int person, boolean struck) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            return before.with(
                    before.people().change(person, p -> p.with(p.said().withStruck(struck))));
        }
    }

    /** Somebody says whose fault it was, in secret. */
    record Voted(int person, Verdict verdict) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            return before.with(
                    before.people().change(person, p -> p.with(p.said().withVote(verdict))));
        }
    }

    /** Somebody says how good the leads of each channel are. */
    record Sketched(int person, Map<String, Double> goodShares) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            return before.with(
                    before.people().change(person, p -> p.with(p.said().withSketch(goodShares))));
        }
    }

    /** Somebody answers a question. */
    record Answered(int person, Quiz.Moment moment, int question, int choice) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            return before.with(before.people()
                    .change(person, p -> p.with(p.said().withAnswer(moment, question, choice))));
        }
    }

    /** A page of the debrief is shown to all, from 0. */
    record Revealed(int page) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            return before.with(before.stage().showing(page));
        }

        @Override
        public boolean isForAll() {
            return true;
        }
    }

    /** Teams are called by name on the projector, or not. */
    record NamesShown(boolean shown) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            return before.with(before.stage().naming(shown));
        }
    }

    /** The lobby names people on the projector, or only counts them. */
    record PeopleShown(boolean shown) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            return before.with(before.stage().withPeople(shown));
        }
    }

    /** The projector goes dark, or comes back. */
    record Blanked(boolean blank) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            return before.with(before.stage().blank(blank));
        }
    }

    /** What somebody would do from the first round on, if the game could begin again. */
    record Proposed(int person, Proposal proposal) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            return before.with(
                    before.people().change(person, p -> p.with(p.said().withProposal(proposal))));
        }
    }

    /** Somebody says, clause by clause, which agreement the room should sign. */
    record ClausesVoted(int person, Terms terms) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            return before.with(
                    before.people().change(person, p -> p.with(p.said().withTerms(terms))));
        }
    }

    /** What the room would do from the first round on, as the trainer has taken it down. */
    record RoomProposed(Proposal proposal) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            return before.with(proposal);
        }

        @Override
        public boolean isForAll() {
            return true;
        }
    }

    /** Somebody needs help, or needs it no more. */
    record HandRaised(int person, boolean up) implements WorkshopEvent {
        @Override
        public Workshop happen(Workshop before, Instant at) {
            return before.with(before.people().change(person, p -> p.withHand(up)));
        }
    }
}
