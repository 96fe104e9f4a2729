package dev.handoff.scenario.advice;

/**
 * A remark about a company, and what could be done.
 *
 * @param about the parameter it is about
 * @param finding what was found, with a figure
 * @param remedy what could be done, in the imperative or as values to set
 */
public record Advice(String about, String finding, String remedy) {}
