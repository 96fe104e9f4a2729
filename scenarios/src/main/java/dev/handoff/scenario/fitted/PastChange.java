package dev.handoff.scenario.fitted;

import dev.handoff.calibration.CrmTables;
import dev.handoff.scenario.ScenarioException;
import dev.handoff.scenario.problem.FilePlace;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.spelling.Days;
import dev.handoff.scenario.spelling.Misspelt;
import dev.handoff.scenario.yaml.Located;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something the company did while its CRM recorded: a parameter that has another value since a day.
 *
 * @param path the parameter
 * @param value since then, in the spelling of a scenario file
 * @param day its first day, by the company's clock
 */
public record PastChange(String path, String value, LocalDate day) {
    private static final Pattern TEXT = Pattern.compile("([^=\\s]+)\\s*=\\s*(\\S.*?)\\s+at\\s+(\\S.*)", Pattern.DOTALL);
    private static final String EXAMPLE = "'teams.sales.reps=5 at 2024-09-30'";

    /**
     * Reads {@code PATH=VALUE at DATE}; the result is in order of time.
     *
     * @throws ScenarioException with everything that is wrong with them
     */
    public static List<PastChange> read(List<String> texts) {
        List<Problem> problems = new ArrayList<>();
        List<PastChange> changes = new ArrayList<>();
        for (String text : texts) {
            FilePlace place = FilePlace.ofCommandLine("--changed '" + text + "'");
            Matcher parts = TEXT.matcher(text.strip());
            if (!parts.matches()) {
                problems.add(place.problem("", "a path, its new value and a day are needed", EXAMPLE));
                continue;
            }
            try {
                changes.add(new PastChange(
                        parts.group(1),
                        parts.group(2),
                        new Days().parse(parts.group(3).strip())));
            } catch (Misspelt e) {
                problems.add(e.problem(new Located.Scalar(place, parts.group(3)), ""));
            }
        }
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
        return changes.stream().sorted(Comparator.comparing(PastChange::day)).toList();
    }

    /** As it is given on the command line. */
    public String text() {
        return path + "=" + value + " at " + day;
    }

    FilePlace place() {
        return FilePlace.ofCommandLine("--changed '" + text() + "'");
    }

    /** When it happened, epoch seconds. */
    public long instant(CrmTables tables) {
        return day.atStartOfDay(tables.zone()).toEpochSecond();
    }

    /** Days from the first of the window, by the company's clock. */
    long daysIn(CrmTables tables) {
        LocalDate first =
                Instant.ofEpochSecond(tables.from()).atZone(tables.zone()).toLocalDate();
        return day.toEpochDay() - first.toEpochDay();
    }

    /**
     * That all changes happened in the weeks that are looked at: one before them has happened to all that is seen, and one after them to nothing.
     *
     * @throws ScenarioException otherwise
     */
    public static void requireWithin(List<PastChange> changes, CrmTables tables) {
        LocalDate first =
                Instant.ofEpochSecond(tables.from()).atZone(tables.zone()).toLocalDate();
        LocalDate last =
                Instant.ofEpochSecond(tables.asOf()).atZone(tables.zone()).toLocalDate();
        List<Problem> problems = new ArrayList<>();
        for (PastChange change : changes) {
            if (!change.day.isAfter(first)) {
                problems.add(change.place()
                        .problem(
                                "",
                                "the weeks looked at begin on " + first + ", so that all of them lie after the change",
                                "--set " + change.path + "=" + change.value));
            } else if (change.day.isAfter(last)) {
                problems.add(
                        change.place().problem("", "the export ends on " + last, "'--with' of handoff compare, later"));
            }
        }
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
    }
}
