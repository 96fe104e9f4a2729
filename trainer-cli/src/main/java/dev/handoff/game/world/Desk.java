package dev.handoff.game.world;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.Copies;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Round;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.WeeklyResponse;
import dev.handoff.random.Draws;
import dev.handoff.random.Purpose;
import dev.handoff.scenario.Shock;
import java.util.List;
import java.util.Optional;

/**
 * All that a seat sees when it decides about a round. Screens and computer players get this and nothing else.
 *
 * @param role whose desk
 * @param round the round to decide about, 1 …
 * @param over whether all rounds are played; then there is nothing left to decide
 * @param act its act
 * @param menu what can be chosen
 * @param decision what stands: handed in for this round, or carried over
 * @param ready whether it has been handed in
 * @param otherReady whether the other seat has; not what it decided
 * @param wonFor rounds since the other side has won over the computer player on this seat; 0 when it has not, and for people
 * @param wonBySignature whether a clause signed did it, and not a lever moved
 * @param agreement what is in force
 * @param agreedFor rounds for which that has been in force
 * @param offer the card on the table
 * @param offered every card that was put there in this game, by either side
 * @param broken who left an agreement, and when; visible to all
 * @param happening what is happening to the company in this round, as announced
 * @param news what of it begins in this round
 * @param messages what was said to both
 * @param month the four weeks before the first round, as this seat saw them; empty without a past
 * @param weeks the closed rounds week by week, as this seat saw them
 * @param seed luck of the game, for a computer player's whims
 */
public record Desk(
        Role role,
        int round,
        boolean over,
        Act act,
        Menu menu,
        Decision decision,
        boolean ready,
        boolean otherReady,
        int wonFor,
        boolean wonBySignature,
        Optional<Terms> agreement,
        int agreedFor,
        Optional<GameEvent.Offered> offer,
        List<GameEvent.Offered> offered,
        List<GameEvent.Broken> broken,
        List<Shock> happening,
        List<Shock> news,
        List<Round.Message> messages,
        List<WeeklyResponse> month,
        List<WeeklyResponse> weeks,
        long seed) {

    /** What the draws of computer players are for. Append only. */
    private enum Whim implements Purpose {
        PLAYER
    }

    /** The desk of a seat in a game. */
    public static Desk of(GameState state, World world, Role role) {
        long seed = state.setup().seed();
        List<WeeklyResponse> weeks =
                state.played().isEmpty() ? List.of() : world.seenAfter(state.played(), seed, role.seat());
        List<WeeklyResponse> month = world.seenBefore(seed, role.seat());
        return of(state, world.menu(), role, month, weeks);
    }

    /** The same without the figures of any round. */
    public static Desk withoutBooks(GameState state, Menu menu, Role role) {
        return of(state, menu, role, List.of(), List.of());
    }

    private static Desk of(
            GameState state, Menu menu, Role role, List<WeeklyResponse> month, List<WeeklyResponse> weeks) {
        Round open = state.open();
        List<Round> withOpen = Copies.add(state.played(), open);
        return new Desk(
                role,
                state.round(),
                state.isOver(),
                state.act(),
                menu,
                state.standing(role),
                state.isReady(role),
                state.isReady(role.other()),
                state.wonFor(role, menu),
                state.isWonBySignature(role, menu),
                open.agreement(),
                agreedFor(state),
                state.offer(),
                state.offered(),
                state.broken(),
                World.shocks(withOpen, open.number()),
                open.injections(),
                state.messages(),
                month,
                weeks,
                state.setup().seed());
    }

    private static int agreedFor(GameState state) {
        Optional<Terms> now = state.open().agreement();
        int rounds = 0;
        for (int i = state.played().size() - 1; i >= 0 && now.isPresent(); i--) {
            if (!state.played().get(i).agreement().equals(now)) {
                break;
            }
            rounds++;
        }
        return rounds;
    }

    /** Closed rounds that can be looked back on. */
    public int closed() {
        return weeks.isEmpty() ? 0 : round - 1;
    }

    /** The weekly series of a metric in the closed rounds, when this seat has seen any of it. */
    public Optional<WeeklyResponse> series(Metric metric) {
        return series(metric.name());
    }

    /** The figure of a metric in a closed round, 0 being the month before the first; NaN when this seat did not see it. */
    public double figure(Metric metric, int inRound) {
        return figure(metric.name(), inRound);
    }

    /** The figure of a metric in the round just closed, or in the month before the first round. */
    public double last(Metric metric) {
        return last(metric.name());
    }

    /** A weekly series of the closed rounds, when this seat has seen any of it. */
    public Optional<WeeklyResponse> series(String metric) {
        return Optional.ofNullable(find(weeks, metric));
    }

    /** A figure in a closed round, 0 being the month before the first; NaN when this seat did not see it. */
    public double figure(String metric, int inRound) {
        WeeklyResponse series = find(inRound == 0 ? month : weeks, metric);
        return series == null ? Double.NaN : Played.inRound(series, Math.max(1, inRound));
    }

    /** A page asks for some hundred figures: a plain walk costs a tenth of a stream. */
    private static WeeklyResponse find(List<WeeklyResponse> books, String metric) {
        for (WeeklyResponse series : books) {
            if (series.name().equals(metric)) {
                return series;
            }
        }
        return null;
    }

    /** A figure in the round just closed, or in the month before the first round. */
    public double last(String metric) {
        return figure(metric, closed());
    }

    /** The levers that can be moved. */
    public List<Lever> openLevers() {
        return Lever.open(role, round);
    }

    /** Cards the other side has offered so far. */
    public int offersReceived() {
        return theirs().size();
    }

    /** Whether a clause was written on a card of the other side's before the latest. */
    public boolean offeredBefore(Clause clause) {
        List<GameEvent.Offered> theirs = theirs();
        return theirs.stream()
                .limit(Math.max(0, theirs.size() - 1))
                .anyMatch(card -> card.terms().option(clause).isPresent());
    }

    /** Cards this seat has offered in this round. */
    public int offersMade() {
        return (int) offered.stream()
                .filter(card -> card.role() == role && card.round() == round)
                .count();
    }

    private List<GameEvent.Offered> theirs() {
        return offered.stream().filter(card -> card.role() != role).toList();
    }

    /** A number in (0, 1) for a computer player's whim: the same in every replay. */
    public double draw(int index) {
        int family = Draws.family("player." + role.label());
        return new Draws(seed, 0).uniform(family, round, Whim.PLAYER, index);
    }
}
