package dev.handoff.scenario;

import dev.handoff.company.Company;
import dev.handoff.scenario.problem.FilePlace;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.spelling.DurationSpelling;
import dev.handoff.scenario.yaml.Located.Entry;
import dev.handoff.scenario.yaml.Located.Mapping;
import dev.handoff.scenario.yaml.Located.Scalar;
import dev.handoff.scenario.yaml.YamlText;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A change of parameters at a time, as a scenario file states it.
 *
 * @param path how problems call it: {@code timeline.0}
 * @param at time from the start of the measured horizon
 * @param set parameter paths and their new values; empty for an event
 * @param shock the event that happens instead, whose new values depend on the company it happens to
 * @param note what happens, in words; may be empty
 */
public record Intervention(String path, Duration at, Mapping set, Optional<Shock> shock, String note) {
    /** The same change with the values an event has in the company it happens to. */
    Intervention resolved(Company present) {
        return shock.map(event -> new Intervention(path, at, values(event.changes(present)), shock, note))
                .orElse(this);
    }

    /** The end of an event that does not stay: the values of before come back. */
    Optional<Intervention> end(Company before) {
        return shock.flatMap(event -> event.lasts()
                .map(lasts ->
                        new Intervention(path, at.plus(lasts), values(event.undone(before)), Optional.empty(), note)));
    }

    private Mapping values(Map<String, String> changes) {
        Mapping values = set;
        for (Map.Entry<String, String> change : changes.entrySet()) {
            values = values.with(change.getKey(), new Entry(set.place(), new Scalar(set.place(), change.getValue())));
        }
        return values;
    }

    /** The new values by parameter path, in the spelling of a scenario file; none for an event. */
    public Map<String, String> changes() {
        Map<String, String> changes = new LinkedHashMap<>();
        set.entries().forEach((parameter, entry) -> changes.put(parameter, YamlText.flow(entry.value())));
        return changes;
    }

    /** The time as a scenario file spells it: {@code 8 weeks}. */
    public String when() {
        return DurationSpelling.spell(at.toMillis());
    }

    /** What a problem with one of its parameters is called. */
    String pathOf(String parameter) {
        return parameter.isEmpty() ? path + ".set" : path + ".set." + parameter;
    }

    /** Where a problem found in the changed company stands: at the value if this change stated it, else at the change. */
    Problem located(Problem problem) {
        FilePlace stated = new FilePlace(problem.file(), problem.line(), problem.column());
        FilePlace place = set.places().anyMatch(stated::equals) ? stated : set.place();
        return place.problem(pathOf(problem.path()), problem.message(), problem.hint());
    }
}
