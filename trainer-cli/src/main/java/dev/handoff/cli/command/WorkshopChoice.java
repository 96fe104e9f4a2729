package dev.handoff.cli.command;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.workshop.store.WorkshopStore;
import java.util.List;

/** The number of a workshop that is there. */
final class WorkshopChoice {
    private WorkshopChoice() {}

    /**
     * Reads it.
     *
     * @param what argument or option it was given by
     * @throws InvalidInput when there is no such workshop
     */
    static long number(String what, String text, WorkshopStore workshops) {
        List<Long> all = workshops.all();
        if (all.isEmpty()) {
            throw new InvalidInput("there are no workshops yet. Maybe handoff host?");
        }
        if (!text.strip().matches("\\d{1,9}") || !all.contains(Long.parseLong(text.strip()))) {
            throw new InvalidInput(what + ": there is no workshop " + text + ". Maybe " + all.get(0) + "?");
        }
        return Long.parseLong(text.strip());
    }
}
