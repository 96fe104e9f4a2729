/**
 * Lives here: working time, that is shifts, holidays and arithmetic with them. May import: {@code kernel}'s clock only.
 * Start reading at {@link dev.handoff.calendar.WorkingCalendar}.
 */
package dev.handoff.calendar;
