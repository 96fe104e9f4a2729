package dev.handoff.ledger;

/**
 * Credit for revenue that one campaign of one channel gets by one rule.
 *
 * @param channel name of the channel
 * @param campaign number of the campaign, counted from the scenario's start, 0 …
 * @param rule the rule
 * @param revenue realised revenue, in the scenario's currency
 * @param expected expected revenue: chance of winning × mean size given the company's size, at each close
 */
public record Credit(String channel, long campaign, CreditRule rule, double revenue, double expected) {}
