package dev.handoff.market;

import dev.handoff.random.Draws;

/**
 * What the leads of one channel have in common that inquire under the same rules; kept once, not with each of them.
 *
 * @param channel the channel
 * @param draws keyed draws of this replication
 * @param family key of the draws about its leads
 * @param reachableFactor factor on the chance of being unreachable, from the form they have filled in
 */
record LeadOrigin(ChannelModel channel, Draws draws, int family, double reachableFactor) {}
