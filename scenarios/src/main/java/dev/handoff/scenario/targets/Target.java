package dev.handoff.scenario.targets;

/**
 * A figure that somebody knows of a company.
 *
 * @param text as it was given
 * @param figure what it is about
 * @param asked how much it is, over the simulated time where it adds up
 * @param precision how well it is known, as a standard deviation; in the same unit
 * @param cases how many cases somebody counted it from; 0 where nothing is said
 * @param what what these are, such as {@code leads worth pursuing}; empty where nothing is said
 */
public record Target(String text, TargetFigure figure, double asked, double precision, int cases, String what) {
    /** Part of a figure to which it is taken to be known where nothing is said. */
    public static final double KNOWN_TO = 0.05;
}
