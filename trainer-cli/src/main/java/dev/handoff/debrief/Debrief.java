package dev.handoff.debrief;

import dev.handoff.experiment.Progress;
import dev.handoff.game.SeatPart;
import dev.handoff.game.levers.IllegalMove;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Proposal;
import dev.handoff.game.score.Course;
import dev.handoff.game.score.Score;
import dev.handoff.game.score.Why;
import dev.handoff.game.world.Played;
import dev.handoff.game.world.World;
import dev.handoff.texts.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * The debrief of a finished game. Everything is computed anew from the log, on the draws that were played; nothing is kept. Not for
 * several threads.
 */
public final class Debrief {
    private final World world;
    private final GameState state;

    private Debrief(World world, GameState state) {
        this.world = world;
        this.state = state;
    }

    /**
     * The debrief of a game.
     *
     * @throws IllegalMove when rounds are still to be played: until then each side sees only its own half
     */
    public static Debrief of(World world, GameState state) {
        if (!state.isOver()) {
            throw new IllegalMove(Phrase.of("debrief.the-debrief-comes-after-the"));
        }
        return new Debrief(world, state);
    }

    /** The company. */
    public World world() {
        return world;
    }

    /** The game. */
    public GameState state() {
        return state;
    }

    /** How it ended. */
    public Score score() {
        return Score.of(state, world);
    }

    /** How it went, beside par. */
    Course course() {
        return Course.of(state, world);
    }

    /** What the only person made of it beside a computer player; empty with two people or none. */
    Optional<SeatPart> seatPart() {
        return SeatPart.of(state, world);
    }

    /** What the game is measured by. */
    Par par() {
        return Par.of(world, state);
    }

    /** The gap to par, on the luck that was played. */
    public Gap gap() {
        return Gap.of(world, state);
    }

    /** What the card signed last would have brought; empty when none was signed. */
    Optional<OwnCard> ownCard() {
        return OwnCard.of(world, state);
    }

    /** What they would do if they could begin again: what they said last, or else par's agreement with what they ended with. */
    public Proposal proposal() {
        return state.retrospective().proposal().orElseGet(() -> Proposal.ofEnd(state, par().terms()));
    }

    /** The channels that handed leads over, as every seat knows. */
    public List<String> channels() {
        return facts().channels().stream().map(Facts.Quality::channel).toList();
    }

    Played played() {
        return world.after(state.played(), state.setup().seed());
    }

    Facts facts() {
        return new Facts(played());
    }

    /** The lead whose life is worth telling. */
    public Optional<Life> life() {
        return Life.of(world, state);
    }

    /**
     * Whose fault it was, over other lucks.
     *
     * @throws java.util.concurrent.CancellationException when the user cancelled before two lucks were finished
     */
    public WhoseFault whoseFault(Lucks lucks, Progress progress) {
        return WhoseFault.of(world, state, lucks, progress);
    }

    /**
     * Why each round was another than usual.
     *
     * @param threads processor cores; the result does not depend on it
     * @throws java.util.concurrent.CancellationException when the user cancelled
     */
    public List<Why> whys(int threads, Progress progress) {
        return RoundsExplained.of(world, state, threads, progress);
    }

    /** What an agreement from the first round on would have brought, all decisions kept. */
    public Agreed agreed(Terms terms) {
        return Agreed.of(world, state, terms);
    }

    /** What a proposal would have brought on the played luck. */
    public WhatIf whatIf(Proposal proposal) {
        return WhatIf.of(world, state, proposal);
    }

    /**
     * What a proposal would have brought under other lucks.
     *
     * @param fault has replayed what was played under them already; empty when that was interrupted
     * @throws java.util.concurrent.CancellationException when the user cancelled before two lucks were finished
     */
    public WhatIf.Tried tried(Proposal proposal, Lucks lucks, Optional<WhoseFault> fault, Progress progress) {
        List<Double> played = fault.map(WhoseFault::played).orElse(List.of());
        return WhatIf.tried(world, state, proposal, lucks, played, progress);
    }
}
