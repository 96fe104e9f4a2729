package dev.handoff.report;

import dev.handoff.ledger.Metric;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a report tells about the run beyond its figures. The caller knows scenarios and command lines; reports do not.
 *
 * @param tool name of the program, {@code handoff}
 * @param version version of the program
 * @param scenarioName catalogue name or file of the scenario
 * @param title the scenario's title, as in: A year of "<i>title</i>" earns …
 * @param story who this company is; may be empty
 * @param question the question the scenario asks; may be empty
 * @param scenarioHash hash of the scenario as simulated, every change included
 * @param currency currency code of all money
 * @param command the command line that gives this result again
 * @param agreementInWords the agreement between marketing and sales, a sentence per clause; empty when there is none
 * @param assumptions what the scenario's values rest on, a sentence each, with their source marks; may be empty
 * @param published published figures to set beside
 * @param events what changes while it is measured, in order of time
 */
public record ReportContext(
        String tool,
        String version,
        String scenarioName,
        String title,
        String story,
        String question,
        String scenarioHash,
        String currency,
        String command,
        List<String> agreementInWords,
        List<String> assumptions,
        List<Published> published,
        List<TimelineEvent> events) {

    /** Copies the lists; nothing may be null. */
    public ReportContext {
        Objects.requireNonNull(scenarioHash, "scenarioHash");
        agreementInWords = List.copyOf(agreementInWords);
        assumptions = List.copyOf(assumptions);
        published = List.copyOf(published);
        events = List.copyOf(events);
    }

    /** The published figure for that metric, if there is one. */
    public Optional<Published> published(String metric) {
        return published.stream().filter(p -> p.metric().equals(metric)).findFirst();
    }

    /**
     * How often firms follow up a lead: 38.6 % never, 32.5 % one to three times, 28.9 % four times or more (InsideSales' audit of
     * 8,742 firms as quoted in the source articles; the original was not found).
     */
    public static List<Published> followUpAsQuoted() {
        String source = "quoted: InsideSales, 8,742 firms";
        return List.of(
                new Published(Metric.ATTEMPTS_NONE.name(), 0.386, source),
                new Published(Metric.ATTEMPTS_1_TO_3.name(), 0.325, source),
                new Published(Metric.ATTEMPTS_4_PLUS.name(), 0.289, source));
    }
}
