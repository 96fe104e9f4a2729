package dev.handoff.scenario.draws;

import dev.handoff.scenario.Scenario;
import java.util.List;

/** What is not known of a company, drawn: every draw is one way it may be, and all draws are equally likely. */
public interface Unknowns {

    /** What is drawn. */
    List<Unknown> all();

    /** How many draws there are at most. */
    int draws();

    /**
     * What one of them is in a draw.
     *
     * @param unknown its index in {@link #all()}
     * @param draw number of the draw, from 0
     * @return its number, or several where it takes several to say what it is
     */
    double[] numbers(int unknown, int draw);

    /**
     * A policy in the company under a draw.
     *
     * @param nameOrPath how the policy's scenario was named
     * @param draw number of the draw, from 0
     * @throws dev.handoff.scenario.ScenarioException when the company cannot be like that
     */
    Scenario under(String nameOrPath, int draw);
}
