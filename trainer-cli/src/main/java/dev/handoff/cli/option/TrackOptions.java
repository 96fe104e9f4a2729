package dev.handoff.cli.option;

import dev.handoff.calibration.CrmTables;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.crm.ReadOptions;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a CRM has exported, and since when it is held against a scenario. */
public final class TrackOptions extends CrmTablesOptions {
    private static final int SMALLEST_CHANNEL = 1;
    private static final String TO = "--to";

    @Option(names = "--since", paramLabel = "DATE", description = "The Monday on which the rollout began.")
    private String since;

    @Option(names = TO, paramLabel = "DATE", hidden = true)
    private String to;

    @Option(names = "--before", paramLabel = "BASE", description = "The company until then. Default: the same.")
    private String before;

    /** The Monday since which the company should run as the scenario says. */
    public LocalDate since() {
        if (since == null) {
            throw new InvalidInput(
                    "track: --since is needed, the Monday on which the rollout began. Maybe --since 2026-03-02?");
        }
        LocalDate day;
        try {
            day = LocalDate.parse(since.strip());
        } catch (DateTimeException e) {
            throw new InvalidInput("--since: '" + since + "' is not a day. Maybe 2026-03-02?");
        }
        if (day.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new InvalidInput("--since: " + day + " is no Monday, and weeks begin on one. Maybe "
                    + day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) + "?");
        }
        return day;
    }

    @Override
    String command() {
        return "track";
    }

    /** The scenario under which the company lived until then. */
    public Optional<String> before() {
        return Optional.ofNullable(before);
    }

    /** Leads that came since then; every channel counts by itself, however small. */
    public ReadOptions how() {
        return how(Optional.of(since()), day(TO, to), SMALLEST_CHANNEL);
    }

    /** The options that read and count the same again. */
    public List<String[]> again(CrmTables tables) {
        LocalDateTime exported = LocalDateTime.ofInstant(Instant.ofEpochSecond(tables.asOf()), tables.zone());
        List<String[]> words = new ArrayList<>(tablesAgain(exported));
        LocalDate last = Instant.ofEpochSecond(tables.to())
                .atZone(tables.zone())
                .toLocalDate()
                .minusDays(1);
        words.add(new String[] {TO, last.toString()});
        words.add(new String[] {"--since", since().toString()});
        before().ifPresent(base -> words.add(new String[] {"--before", base}));
        return words;
    }
}
