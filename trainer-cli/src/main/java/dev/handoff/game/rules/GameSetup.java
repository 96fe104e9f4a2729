package dev.handoff.game.rules;

/**
 * What is fixed when a game begins.
 *
 * @param scenario catalogue name or file of the scenario
 * @param scenarioHash content hash of the company played; another hash is another world
 * @param seed luck of the game, the same for every team that plays with it
 * @param version version of the program
 * @param length its rounds
 */
public record GameSetup(String scenario, String scenarioHash, long seed, String version, Length length) {}
