package dev.handoff.scenario.likeness;

/**
 * A figure that both a CRM's export and a simulated company have.
 *
 * @param name short name for data
 * @param label what people read
 * @param unit {@code share}, {@code h}, a currency; empty for a plain number
 */
public record SeenFigure(String name, String label, String unit) {}
