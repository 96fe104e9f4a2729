package dev.handoff.scenario.spelling;

import dev.handoff.scenario.problem.Nearest;
import dev.handoff.scenario.problem.Problem;
import java.time.DateTimeException;
import java.time.ZoneId;

/** Time zones such as {@code America/New_York}, by the names of the tz database, or {@code UTC+2}. */
final class Zones implements Spelling.OfText<ZoneId> {

    @Override
    public Form form() {
        return Form.TEXT;
    }

    @Override
    public String noun() {
        return "a time zone";
    }

    @Override
    public String example() {
        return "Europe/Berlin";
    }

    @Override
    public ZoneId parse(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new Misspelt(
                    Problem.quote(text) + " is not a time zone",
                    Nearest.of(text.replace(' ', '_'), ZoneId.getAvailableZoneIds())
                            .orElse(example()));
        }
    }

    @Override
    public String format(ZoneId value) {
        return value.getId();
    }
}
