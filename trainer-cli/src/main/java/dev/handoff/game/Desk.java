package dev.handoff.game;

import dev.handoff.kernel.Draws;
import dev.handoff.kernel.Purpose;
import dev.handoff.ledger.Views;
import dev.handoff.ledger.WeeklyResponse;
import dev.handoff.scenario.Shock;
import java.util.List;
import java.util.Optional;

/**
 * All that a seat sees when it decides about a round. Screens and computer players get this and nothing else.
 *
 * @param role whose desk
 * @param round the round to decide about, 1 …
 * @param act its act
 * @param menu what can be chosen
 * @param decision what stands: handed in for this round, or carried over
 * @param ready whether it has been handed in
 * @param otherReady whether the other seat has; not what it decided
 * @param agreement what is in force
 * @param agreedFor rounds for which that has been in force
 * @param offer the card on the table
 * @param offers cards the other side has put there in this game
 * @param broken who left an agreement, and when; visible to all
 * @param happening what is happening to the company in this round, as announced
 * @param messages what was said to both
 * @param month the four weeks before the first round, as this seat saw them; empty without a past
 * @param weeks the closed rounds week by week, as this seat saw them
 * @param seed luck of the game, for a computer player's whims
 */
public record Desk(
        Role role,
        int round,
        Act act,
        Menu menu,
        Decision decision,
        boolean ready,
        boolean otherReady,
        Optional<Terms> agreement,
        int agreedFor,
        Optional<GameEvent.Offered> offer,
        int offers,
        List<GameEvent.Broken> broken,
        List<Shock> happening,
        List<Round.Message> messages,
        List<WeeklyResponse> month,
        List<WeeklyResponse> weeks,
        long seed) {

    /** What the draws of computer players are for. Append only. */
    private enum Whim implements Purpose {
        PLAYER
    }

    /** A desk before anything happened, for a player that decides by its card alone. */
    static Desk bare(Role role, int round, Menu menu, Optional<Terms> agreement, long seed) {
        return new Desk(
                role,
                round,
                Act.TOGETHER,
                menu,
                Decision.NOTHING,
                false,
                false,
                agreement,
                round - 1,
                Optional.empty(),
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                seed);
    }

    /** The desk of a seat in a game. */
    public static Desk of(GameState state, World world, Role role) {
        long seed = state.setup().seed();
        List<WeeklyResponse> weeks = List.of();
        if (!state.played().isEmpty()) {
            Played played = world.after(state.played(), seed);
            weeks = Views.weekly(role.seat(), played.outcome().weekly(), played.timeline());
        }
        List<WeeklyResponse> month = world.before(seed)
                .map(p -> Views.weekly(role.seat(), p.outcome().weekly(), p.timeline()))
                .orElse(List.of());
        Round open = state.open();
        List<Round> withOpen = Copies.add(state.played(), open);
        return new Desk(
                role,
                state.round(),
                state.act(),
                world.menu(),
                state.standing(role),
                state.isReady(role),
                state.isReady(role.other()),
                open.agreement(),
                agreedFor(state),
                state.offer(),
                (int) state.offered().stream()
                        .filter(offered -> offered.role() == role.other())
                        .count(),
                state.broken(),
                World.shocks(withOpen, open.number()),
                state.messages(),
                month,
                weeks,
                seed);
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

    /** A weekly series of the closed rounds, when this seat has seen any of it. */
    public Optional<WeeklyResponse> series(String metric) {
        return weeks.stream().filter(s -> s.name().equals(metric)).findFirst();
    }

    /** A figure in a closed round, 0 being the month before the first; NaN when this seat did not see it. */
    public double figure(String metric, int inRound) {
        List<WeeklyResponse> books = inRound == 0 ? month : weeks;
        return books.stream()
                .filter(s -> s.name().equals(metric))
                .findFirst()
                .map(s -> Played.inRound(s, Math.max(1, inRound)))
                .orElse(Double.NaN);
    }

    /** A figure in the round just closed, or in the month before the first round. */
    public double last(String metric) {
        return figure(metric, closed());
    }

    /** The levers that can be moved. */
    public List<Lever> openLevers() {
        return Lever.open(role, round);
    }

    /** Rounds for which the present agreement has been in force. */
    public int roundsOfAgreement() {
        return agreedFor;
    }

    /** Cards the other side has offered so far. */
    public int offersReceived() {
        return offers;
    }

    /** A number in (0, 1) for a computer player's whim: the same in every replay. */
    double draw(int index) {
        int family = Draws.family("player." + role.label());
        return new Draws(seed, 0).uniform(family, round, Whim.PLAYER, index);
    }
}
