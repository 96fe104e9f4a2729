package dev.handoff.crm;

import dev.handoff.crm.mapping.CrmMapping;
import dev.handoff.crm.told.Kind;
import dev.handoff.crm.words.ColumnChoice;
import dev.handoff.crm.words.ColumnRole;
import dev.handoff.crm.words.Columns;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The mapping that says in full what was understood: read again with it, the files say the same. */
final class Understood {
    private Understood() {}

    static CrmMapping of(CrmMapping said, ReadFiles reader, ZoneId zone, ZoneId fileZone) {
        Map<Kind, Map<ColumnRole, ColumnChoice>> columns = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            Map<ColumnRole, ColumnChoice> roles = new EnumMap<>(ColumnRole.class);
            for (Columns file : reader.columns(kind)) {
                file.understood()
                        .forEach((role, name) -> roles.merge(role, choice(said, kind, role, name), Understood::both));
            }
            if (!roles.isEmpty()) {
                columns.put(kind, roles);
            }
        }
        return new CrmMapping(
                Optional.of(zone),
                fileZone.equals(zone) ? Optional.empty() : Optional.of(fileZone),
                said.decimal(),
                said.days(),
                columns,
                said.channels(),
                said.exclude());
    }

    private static ColumnChoice choice(CrmMapping said, Kind kind, ColumnRole role, String name) {
        ColumnChoice own = said.of(kind).get(role);
        return new ColumnChoice(List.of(name), own == null ? Map.of() : own.words());
    }

    private static ColumnChoice both(ColumnChoice a, ColumnChoice b) {
        List<String> names = new ArrayList<>(a.names());
        b.names().stream().filter(n -> !names.contains(n)).forEach(names::add);
        return new ColumnChoice(names, a.words());
    }
}
