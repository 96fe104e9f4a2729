package dev.handoff.crm.raw;

import dev.handoff.crm.value.DayOrder;
import dev.handoff.crm.value.Longs;
import dev.handoff.crm.value.MomentColumn;
import dev.handoff.crm.words.ColumnRole;
import dev.handoff.crm.words.Columns;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of instants of one file: read row by row, understood when the file is at its end. Not for several threads. */
final class FileMoments {
    private final Columns columns;
    private final Reading reading;
    private final Map<ColumnRole, MomentColumn> moments = new EnumMap<>(ColumnRole.class);
    private final Map<String, MomentColumn> stages = new LinkedHashMap<>();
    private int rows;

    FileMoments(Columns columns, List<ColumnRole> roles, Reading reading) {
        this.columns = columns;
        this.reading = reading;
        roles.stream().filter(columns::has).forEach(r -> moments.put(r, column(columns.name(r))));
        columns.stages()
                .forEach((stage, at) ->
                        stages.put(stage, column(columns.header().names().get(at))));
    }

    private MomentColumn column(String name) {
        return new MomentColumn(columns.header().file(), name, reading.problems());
    }

    void add(String[] fields, int line) {
        moments.forEach((role, column) -> column.add(columns.text(role, fields), line));
        stages.forEach((stage, column) -> column.add(fields[columns.stages().get(stage)], line));
        rows++;
    }

    /** Decides which number is the day: by what the user said, the column itself, or else the other columns of the file. */
    void decide() {
        Set<DayOrder> told = all().flatMap(m -> m.ownOrder().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOrder.class)));
        Optional<DayOrder> others = told.size() == 1 ? told.stream().findFirst() : Optional.empty();
        all().forEach(m -> m.decide(reading.days(), others));
    }

    private Stream<MomentColumn> all() {
        return Stream.concat(moments.values().stream(), stages.values().stream());
    }

    /** Adds a role's instants to a column of the whole table; as many of none as there are rows where the file has no such column. */
    void into(ColumnRole role, Longs column) {
        MomentColumn own = moments.get(role);
        for (int row = 0; row < rows; row++) {
            column.add(
                    own == null ? MomentColumn.NEVER : own.instant(row, reading.fileClock(), reading.companyClock()));
        }
    }

    /** The instants at which each stage was entered. */
    Map<String, long[]> stages() {
        Map<String, long[]> entered = new LinkedHashMap<>();
        stages.forEach((stage, column) -> {
            long[] at = new long[rows];
            for (int row = 0; row < rows; row++) {
                at[row] = column.instant(row, reading.fileClock(), reading.companyClock());
            }
            entered.put(stage, at);
        });
        return entered;
    }

    /** Roles whose instants have no time of day. */
    Set<ColumnRole> datesOnly() {
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        moments.forEach((role, column) -> {
            if (column.isDatesOnly()) {
                roles.add(role);
            }
        });
        return roles;
    }

    /** What has to be told of these columns. */
    List<String> notes(String zone) {
        List<String> notes = new ArrayList<>();
        String dates = moments.entrySet().stream()
                .filter(e -> e.getValue().isDatesOnly())
                .map(e -> "'" + columns.name(e.getKey()) + "'")
                .collect(Collectors.joining(", "));
        if (!dates.isEmpty()) {
            notes.add("no time of day in " + dates);
        }
        if (moments.values().stream().anyMatch(MomentColumn::hasTimesWithoutOffset)) {
            notes.add("times say no offset: read as " + zone);
        }
        return notes;
    }
}
