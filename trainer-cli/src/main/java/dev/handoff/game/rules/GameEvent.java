package dev.handoff.game.rules;

import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.IllegalMove;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.scenario.Shock;
import java.util.Map;

/** What can happen in a game. The log of these is the game; nothing else is kept. */
public sealed interface GameEvent {
    /** Has the visitor do what it does with events of this kind. */
    <R> R visit(Visitor<R> visitor);

    /**
     * Refuses what cannot be chosen in the company at hand.
     *
     * @throws IllegalMove when a level or an option is none of the menu's, or not open yet, or too dear
     */
    default void check(Menu menu) {}

    /** The game begins. Always first, and only once. */
    record Opened(GameSetup setup) implements GameEvent {
        @Override
        public <R> R visit(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** Somebody takes a seat, or takes it over. */
    record SeatTaken(Role role, Player player) implements GameEvent {
        @Override
        public <R> R visit(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** A seat moves a lever without handing in yet; nobody else sees it, and it changes nothing in the world. */
    record Drafted(int round, Role role, Decision decision) implements GameEvent {
        @Override
        public <R> R visit(Visitor<R> visitor) {
            return visitor.on(this);
        }

        @Override
        public void check(Menu menu) {
            menu.check(role, round, decision);
        }
    }

    /** A seat writes on a card without offering it yet; nobody else sees it. */
    record Written(int round, Role role, Terms terms) implements GameEvent {
        @Override
        public <R> R visit(Visitor<R> visitor) {
            return visitor.on(this);
        }

        @Override
        public void check(Menu menu) {
            menu.checkOptions(terms);
        }
    }

    /** A seat hands in its decision for the round; a later one replaces it until the round is closed. */
    record Submitted(int round, Role role, Decision decision) implements GameEvent {
        @Override
        public <R> R visit(Visitor<R> visitor) {
            return visitor.on(this);
        }

        @Override
        public void check(Menu menu) {
            menu.check(role, round, decision);
        }
    }

    /** A seat says what it expects the company to contribute in the round. */
    record Forecast(int round, Role role, double contribution) implements GameEvent {
        @Override
        public <R> R visit(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** A seat puts a card on the table; whoever offers has signed. */
    record Offered(int round, Role role, Terms terms) implements GameEvent {
        @Override
        public <R> R visit(Visitor<R> visitor) {
            return visitor.on(this);
        }

        @Override
        public void check(Menu menu) {
            menu.check(terms);
        }
    }

    /** The other seat signs what lies on the table; it holds from this round on. */
    record Signed(int round, Role role) implements GameEvent {
        @Override
        public <R> R visit(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** The other seat pushes it back. */
    record Refused(int round, Role role) implements GameEvent {
        @Override
        public <R> R visit(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** A seat leaves the agreement, for everybody to see; from this round on there is none. */
    record Broken(int round, Role role) implements GameEvent {
        @Override
        public <R> R visit(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** A seat says something to the other. */
    record Said(int round, Role role, String text) implements GameEvent {
        @Override
        public <R> R visit(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** Something happens to the company in the round. */
    record Injected(int round, Shock what) implements GameEvent {
        @Override
        public <R> R visit(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** Both decisions are in, or time is up: the four weeks pass. */
    record RoundClosed(int round) implements GameEvent {
        @Override
        public <R> R visit(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** All that happened from the start of that round on is taken back. */
    record RoundUndone(int round) implements GameEvent {
        @Override
        public <R> R visit(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** The game ends before its last round: what was played of it counts. */
    record Ended(int round) implements GameEvent {
        @Override
        public <R> R visit(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** After the last round: how it was, in a word; empty when a seat keeps it to itself. */
    record Felt(Role role, String word) implements GameEvent {
        @Override
        public <R> R visit(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** After the last round: whose fault it was, in secret. */
    record Voted(Role role, Verdict verdict) implements GameEvent {
        @Override
        public <R> R visit(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** After the last round: how good the leads of each channel are, as a seat sees it; shares of good leads by channel. */
    record Sketched(Role role, Map<String, Double> goodShares) implements GameEvent {
        @Override
        public <R> R visit(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** After the last round: what the players would do from the first round on, if they could begin again. */
    record Proposed(Proposal proposal) implements GameEvent {
        @Override
        public <R> R visit(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** An answer to the quiz, before or after the game. */
    record Answered(Role role, Quiz.Moment moment, int question, int choice) implements GameEvent {
        @Override
        public <R> R visit(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * What is done with each kind of event; none can be forgotten.
     *
     * @param <R> what comes of it
     */
    interface Visitor<R> {
        R on(Opened event);

        R on(SeatTaken event);

        R on(Drafted event);

        R on(Written event);

        R on(Submitted event);

        R on(Forecast event);

        R on(Offered event);

        R on(Signed event);

        R on(Refused event);

        R on(Broken event);

        R on(Said event);

        R on(Injected event);

        R on(RoundClosed event);

        R on(RoundUndone event);

        R on(Ended event);

        R on(Felt event);

        R on(Voted event);

        R on(Sketched event);

        R on(Proposed event);

        R on(Answered event);
    }

    /** Whose fault it was. Kept by name, so that logs of earlier versions are read. */
    enum Verdict {
        /** The sales department's. */
        SALES,
        /** The marketing department's. */
        MARKETING,
        /** Nobody's alone: what both had signed, or had not. */
        AGREEMENT,
        /** Nobody's. */
        LUCK
    }
}
