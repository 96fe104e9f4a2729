package dev.handoff.statistics;

/**
 * The share of the output's variance that one factor accounts for. Estimates are not forced into 0 to 1: one a little below 0 is an index
 * near 0.
 *
 * <p>Source: Sobol', "Sensitivity estimates for nonlinear mathematical models", Mathematical Modelling and Computational Experiment 1
 * (1993); total index by Homma and Saltelli, Reliability Engineering and System Safety 52 (1996).
 *
 * @param factor which factor
 * @param first share the factor accounts for by itself, with its bootstrap interval
 * @param total share that involves the factor, alone or together with others, with its bootstrap interval
 */
public record SobolIndices(int factor, Interval first, Interval total) {}
