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
 * @param part the part of the company that is shown
 */
public record Setting(
        Simulation simulation,
        Draws draws,
        WorkingCalendar calendar,
        Quarters quarters,
        Journal journal,
        CompanyPart part) {

    /** The same of a whole company. */
    public Setting(Simulation simulation, Draws draws, WorkingCalendar calendar, Quarters quarters, Journal journal) {
        this(simulation, draws, calendar, quarters, journal, CompanyPart.WHOLE);
    }
}
