package dev.handoff.sales;

/**
 * What sets one rep apart from the average of the team, for good.
 *
 * @param persistence how much more persistent, logits
 * @param talent how much better with deals, logits
 * @param conversation how much more the rep makes of a conversation, logits
 */
record Traits(double persistence, double talent, double conversation) {}
