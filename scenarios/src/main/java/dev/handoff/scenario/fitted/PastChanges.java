package dev.handoff.scenario.fitted;

import dev.handoff.calibration.CrmTables;
import dev.handoff.scenario.Loaded;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioException;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the company did while its CRM recorded, as the timeline of a scenario whose first week is the first week looked at. */
final class PastChanges {
    private final List<PastChange> changes;
    private final CrmTables tables;

    PastChanges(List<PastChange> changes, CrmTables tables) {
        this.changes = changes;
        this.tables = tables;
    }

    /**
     * The scenario with the changes on its timeline, after those it has.
     *
     * @throws ScenarioException where one of them names no parameter, or a value it cannot have
     */
    Scenario on(Scenario scenario) {
        List<Problem> problems = new ArrayList<>();
        Scenario changed = scenario;
        for (PastChange change : changes) {
            Loaded loaded = ScenarioLoader.later(changed, change.place(), item(change));
            problems.addAll(loaded.problems());
            changed = loaded.scenario().orElse(changed);
        }
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
        return changed;
    }

    /** What the company's file states of them; nothing where nothing changed. */
    List<StatedValue> statements() {
        return changes.isEmpty()
                ? List.of()
                : List.of(new StatedValue(
                        "timeline", changes.stream().map(this::item).collect(Collectors.joining(", ", "[", "]")), ""));
    }

    private String item(PastChange change) {
        return "{at: " + change.daysIn(tables) + " days, set: {" + YamlText.quoted(change.path()) + ": "
                + change.value() + "}, note: " + YamlText.quoted("changed on " + change.day()) + "}";
    }
}
