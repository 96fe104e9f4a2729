package dev.handoff.handoff;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.Quarters;
import dev.handoff.random.Draws;

/**
 * What all parts of one replication share.
 *
 * @param simulation clock and events
 * @param draws keyed draws
 * @param calendar working time
 * @param quarters quarters of the year
 * @param journal is told everything that happens
 */
public record Setting(
        Simulation simulation, Draws draws, WorkingCalendar calendar, Quarters quarters, Journal journal) {}
