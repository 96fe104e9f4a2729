package dev.handoff.marketing;

/**
 * What marketing thinks of a channel.
 *
 * @param channel its number
 * @param perUnit result per unit of money spent, never below 0
 * @param results single results this rests on, the older ones discounted, never below 0
 */
record ChannelEstimate(int channel, double perUnit, double results) {}
