package dev.handoff.game.rules;

import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.scenario.Shock;
import java.util.Map;

/** What can happen in a game. The log of these is the game; nothing else is kept. */
public sealed interface GameEvent {
    /** The game begins. Always first, and only once. */
    record Opened(GameSetup setup) implements GameEvent {}

    /** Somebody takes a seat, or takes it over. */
    record SeatTaken(Role role, Player player) implements GameEvent {}

    /** A seat moves a lever without handing in yet; nobody else sees it, and it changes nothing in the world. */
    record Drafted(int round, Role role, Decision decision) implements GameEvent {}

    /** A seat writes on a card without offering it yet; nobody else sees it. */
    record Written(int round, Role role, Terms terms) implements GameEvent {}

    /** A seat hands in its decision for the round; a later one replaces it until the round is closed. */
    record Submitted(int round, Role role, Decision decision) implements GameEvent {}

    /** A seat says what it expects the company to contribute in the round. */
    record Forecast(int round, Role role, double contribution) implements GameEvent {}

    /** A seat puts a card on the table; whoever offers has signed. */
    record Offered(int round, Role role, Terms terms) implements GameEvent {}

    /** The other seat signs what lies on the table; it holds from this round on. */
    record Signed(int round, Role role) implements GameEvent {}

    /** The other seat pushes it back. */
    record Refused(int round, Role role) implements GameEvent {}

    /** A seat leaves the agreement, for everybody to see; from this round on there is none. */
    record Broken(int round, Role role) implements GameEvent {}

    /** A seat says something to the other. */
    record Said(int round, Role role, String text) implements GameEvent {}

    /** Something happens to the company in the round. */
    record Injected(int round, Shock what) implements GameEvent {}

    /** Both decisions are in, or time is up: the four weeks pass. */
    record RoundClosed(int round) implements GameEvent {}

    /** All that happened from the start of that round on is taken back. */
    record RoundUndone(int round) implements GameEvent {}

    /** After the last round: how it was, in a word; empty when a seat keeps it to itself. */
    record Felt(Role role, String word) implements GameEvent {}

    /** After the last round: whose fault it was, in secret. */
    record Voted(Role role, Verdict verdict) implements GameEvent {}

    /** After the last round: how good the leads of each channel are, as a seat sees it; shares of good leads by channel. */
    record Sketched(Role role, Map<String, Double> goodShares) implements GameEvent {}

    /** After the last round: what the players would do from the first round on, if they could begin again. */
    record Proposed(Proposal proposal) implements GameEvent {}

    /** An answer to the quiz, before or after the game. */
    record Answered(Role role, Quiz.Moment moment, int question, int choice) implements GameEvent {}

    /** Whose fault it was. */
    enum Verdict {
        /** The sales department's. */
        SALES,
        /** The marketing department's. */
        MARKETING,
        /** Nobody's. */
        LUCK
    }
}
