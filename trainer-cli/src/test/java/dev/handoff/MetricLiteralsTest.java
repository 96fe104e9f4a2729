package dev.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.ledger.Metric;
import dev.handoff.ledger.MetricFamily.Each;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The name of a metric stands in the catalogue, and nowhere else in the program. */
class MetricLiteralsTest {
    private static final List<String> MODULES = List.of("sim-engine", "scenarios", "reports", "trainer-cli");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** Paths of parameters, units, keys of data files and words of a table that happen to be spelled like a metric. */
    private static final Set<String> SOMETHING_ELSE = Set.of(
            "Cadence: attempts", // a unit
            "TargetFigure: channel.", // how the names of a channel's figures begin
            "Sla: attempts", // a unit
            "MetricUnit: attempts", // a unit
            "MetricUnit: escalations", // a unit
            "NumberSpelling: attempts", // a noun with a number before it
            "NumberSpelling: inquiries", // a noun with a number before it
            "Incentives: mqls", // a value of a parameter
            "SalesClause: sla.sales.acceptance", // a path
            "SalesClause: sla.sales.firstTouch", // a path
            "SalesClause: sla.sales.minimumAttempts", // a path
            "SalesClause: sla.sales.disposition", // a path
            "VolumeNeedsLeads: sla.marketing.volume", // a path
            "AttemptsNeedTime: sla.sales.minimumAttempts", // a path
            "ScenarioTemplate: sla.sales.firstTouch", // a path
            "ScenarioTemplate: sla.sales.minimumAttempts", // a path
            "StatedRanges: trust.sales", // a path
            "StatedRanges: trust.marketing", // a path
            "DecisiveFirst: trust.sales", // a path
            "DecisiveFirst: trust.marketing", // a path
            "PresenceCases: attempts", // a figure of theory
            "EventLines: attempts", // a key of a log line
            "EventLines: recycled", // a key of a log line
            "EventLines: leaked", // an event
            "EventLines: prospected", // an event
            "EventLines: rejected", // an event
            "AttributionData: lost", // a key: contribution lost without the channel
            "AttributionData: spend", // a key
            "CompareFates: lost", // a deal turned
            "CompareJson: lost", // a deal turned
            "Recognition: lost", // what a CRM calls a deal
            "ColumnRole: spend", // a column of a table
            "Kind: spend", // a table
            "MappingFile: spend", // a key
            "Recognition: spend", // a table
            "Controls: attempts", // a part of a path
            "Controls: sla.sales.firstTouch", // a path
            "Controls: sla.sales.minimumAttempts", // a path
            "Controls: sla.sales.disposition", // a path
            "SteadyAttempts: sla.sales.minimumAttempts", // a path
            "DeskBlocks: inquiries", // a key of a text
            "DeskBlocks: revenue", // a key of a text
            "Named: channel.", // how keys of texts begin
            "ReviewFit: rejected", // a figure of an export
            "SeenCurves: attempts", // a curve and its unit
            "DrawGroups: attempts", // a group of values, in words
            "DrawGroups: inquiries", // a group of values, in words
            "PlainShape: lost", // what a CRM calls a deal
            "Word: lost", // what a CRM calls a deal
            "Word: recycled", // what a CRM calls a lead
            "Word: rejected"); // what a CRM calls a lead

    @Test
    void no_metric_is_named_by_a_literal_outside_the_catalogue() {
        Set<String> found = new TreeSet<>();
        sources()
                .forEach(file -> literals(file).stream()
                        .filter(MetricLiteralsTest::isMetric)
                        .forEach(literal ->
                                found.add(file.getFileName().toString().replace(".java", "") + ": " + literal)));
        assertThat(found)
                .as("use the constant of ledger/Metric; what only looks like a metric is listed in this test")
                .containsExactlyInAnyOrderElementsOf(SOMETHING_ELSE);
    }

    private static boolean isMetric(String literal) {
        return Metric.named(literal).isPresent()
                || Arrays.stream(Each.values()).anyMatch(each -> literal.equals(each.prefix()))
                || literal.endsWith("." + Metric.TRIED_WITHIN.name() + ".");
    }

    private static Stream<Path> sources() {
        return MODULES.stream().flatMap(module -> {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                return files
                        .filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !isCatalogue(file))
                        .toList()
                        .stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The catalogue's parts, {@code FunnelMetrics} and the like, and the families. */
    private static boolean isCatalogue(Path file) {
        return file.getParent().endsWith("ledger")
                && file.getFileName().toString().matches("\\w+Metrics\\.java|\\w+Figures\\.java|MetricFamily\\.java");
    }

    private static List<String> literals(Path file) {
        List<String> literals = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.strip().startsWith("*") && !line.strip().startsWith("/")) {
                    Matcher matcher = LITERAL.matcher(line);
                    while (matcher.find()) {
                        literals.add(matcher.group(1));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return literals;
    }
}
