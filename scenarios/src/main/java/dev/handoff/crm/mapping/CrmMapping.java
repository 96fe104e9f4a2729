package dev.handoff.crm.mapping;

import dev.handoff.crm.told.Kind;
import dev.handoff.crm.value.DayOrder;
import dev.handoff.crm.value.Decimal;
import dev.handoff.crm.words.ColumnChoice;
import dev.handoff.crm.words.ColumnRole;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a mapping file says. Everything may be missing.
 *
 * @param zone the company's
 * @param fileZone by whose clock times without an offset are told
 * @param decimal what parts fractions
 * @param days which number of a date is the day
 * @param columns names of columns by table and role
 * @param channels names in the files by the channel they stand for
 * @param exclude what is left out
 */
public record CrmMapping(
        Optional<ZoneId> zone,
        Optional<ZoneId> fileZone,
        Optional<Decimal> decimal,
        Optional<DayOrder> days,
        Map<Kind, Map<ColumnRole, ColumnChoice>> columns,
        Map<String, List<String>> channels,
        Exclude exclude) {

    /**
     * Rows that are left out.
     *
     * @param emailDomains leads with an address there, or below it
     * @param owners leads, attempts and deals of these
     * @param where leads whose column says one of these, by the column's name
     */
    public record Exclude(List<String> emailDomains, List<String> owners, Map<String, List<String>> where) {
        public static final Exclude NOTHING = new Exclude(List.of(), List.of(), Map.of());
    }

    /** Says nothing. */
    public static CrmMapping empty() {
        return new CrmMapping(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                Exclude.NOTHING);
    }

    /** What it says of a table's columns. */
    public Map<ColumnRole, ColumnChoice> of(Kind kind) {
        return columns.getOrDefault(kind, Map.of());
    }
}
