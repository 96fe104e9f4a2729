package dev.handoff.debrief;

import dev.handoff.experiment.LuckExperiment;
import dev.handoff.experiment.Progress;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Proposal;
import dev.handoff.game.rules.Round;
import dev.handoff.game.world.World;
import dev.handoff.ledger.Metric;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.MeanIntervals;
import java.util.Arrays;
import java.util.List;

/**
 * What a proposal would have brought, in the company's currency, open deals included.
 *
 * @param proposal what is tried
 * @param played contribution as played, on the played luck
 * @param instead the same with the proposal
 * @param par the same of par
 */
public record WhatIf(Proposal proposal, double played, double instead, double par) {
    /**
     * The same under other lucks.
     *
     * @param gain more than as played, mean with its half-width
     * @param better in how many lucks the proposal does better
     * @param same in how many it brings exactly as much
     * @param lucks how many
     * @param interrupted whether it rests on fewer lucks than were asked for
     */
    public record Tried(Interval gain, int better, int same, int lucks, boolean interrupted) {}

    /** Replays the played luck with the proposal. */
    static WhatIf of(World world, GameState state, Proposal proposal) {
        long seed = state.setup().seed();
        return new WhatIf(
                proposal,
                world.after(state.played(), seed).expected(),
                world.after(proposal.instead(state.played()), seed).expected(),
                world.after(Par.of(world, state).rounds(), seed).expected());
    }

    /**
     * Tries a proposal under other lucks.
     *
     * @param played what was played would have brought under them, as far as that is known already
     * @throws java.util.concurrent.CancellationException when the user cancelled before two lucks were finished
     */
    static Tried tried(
            World world, GameState state, Proposal proposal, Lucks lucks, List<Double> played, Progress progress) {
        List<Round> instead = proposal.instead(state.played());
        List<double[]> pairs = LuckExperiment.run(
                List.of(world.timeline(state.played(), 0), world.timeline(instead, 0)),
                played,
                outcome -> outcome.responses().get(Metric.CONTRIBUTION_EXPECTED),
                lucks.plan(state.setup().seed()),
                progress);
        double[] gains = pairs.stream().mapToDouble(pair -> pair[1] - pair[0]).toArray();
        int better = (int) Arrays.stream(gains).filter(gain -> gain > 0).count();
        int same = (int) Arrays.stream(gains).filter(gain -> gain == 0).count();
        return new Tried(MeanIntervals.student(gains, 0.95), better, same, gains.length, gains.length < lucks.count());
    }

    /** How much more it brings on the played luck. */
    public double gain() {
        return instead - played;
    }

    /** How far par is ahead of what was played; below 0 where that is ahead. */
    public double gap() {
        return par - played;
    }

    /** How far par is ahead of the proposal: the gap less the gain. */
    public double left() {
        return par - instead;
    }
}
