package dev.handoff.ledger;

import java.util.Map;

/**
 * What the deals of a replication bring because the companies behind them happen to be large or small: what they are expected to bring less
 * what they would be expected to bring from companies of any size. Nobody looks at the size of a company before its deal closes, unless
 * a lead definition does, so the true mean of each of these figures is exactly 0.
 *
 * @param closed of deals closed in the window, in expected revenue
 * @param open of deals opened in the window less those closed in it, in what open deals are counted at
 * @param byChannel both together, of each channel's leads
 */
public record SizeLuck(double closed, double open, Map<String, Double> byChannel) {}
