package dev.handoff.workshop.screen;

import dev.handoff.game.levers.Lever;

/**
 * What the room learned of one setting of a lever before the game.
 *
 * @param lever which
 * @param level key of the setting
 * @param people how many have tried it
 * @param difference expected contribution more than with things as they were found, in the company's currency
 */
public record PracticeResult(Lever lever, String level, int people, double difference) {}
