package dev.handoff.cli.command;

import dev.handoff.kernel.SimTime;
import dev.handoff.report.TimelineEvent;
import dev.handoff.report.text.Cells;
import dev.handoff.scenario.Intervention;
import dev.handoff.scenario.ParameterLabel;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.Shock;
import java.util.List;
import java.util.Map;

/** A scenario's timeline in the few words that fit under a chart. */
final class EventsInWords {
    private static final int LONGEST = 60;

    private EventsInWords() {}

    /** Those within the measured time, in order. */
    static List<TimelineEvent> of(Scenario scenario) {
        double weeks = weeks(scenario.company().run().horizon().toMillis());
        return scenario.interventions().stream()
                .map(i -> new TimelineEvent(weeks(i.at().toMillis()), what(i)))
                .filter(event -> event.weeks() < weeks)
                .toList();
    }

    private static double weeks(long millis) {
        return millis / (double) SimTime.WEEK;
    }

    private static String what(Intervention change) {
        return change.shock()
                .map(EventsInWords::name)
                .orElseGet(() -> change.note().isBlank()
                        ? values(change.changes())
                        : shortened(change.note().strip()));
    }

    private static String name(Shock shock) {
        return shock.label().replace('-', ' ')
                + shock.lasts()
                        .map(d -> " (" + Math.round(weeks(d.toMillis())) + " weeks)")
                        .orElse("");
    }

    private static String values(Map<String, String> changes) {
        Map.Entry<String, String> first = changes.entrySet().iterator().next();
        String more = changes.size() > 1 ? " and " + (changes.size() - 1) + " more" : "";
        return shortened(ParameterLabel.of(first.getKey()) + " " + first.getValue()) + more;
    }

    private static String shortened(String text) {
        return Cells.width(text) <= LONGEST
                ? text
                : Cells.cut(text, LONGEST - 1).strip() + "…";
    }
}
