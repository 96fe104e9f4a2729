package dev.handoff.cli;

import dev.handoff.experiment.RunResult;
import dev.handoff.report.ReportContext;
import dev.handoff.report.data.MetricsCsv;
import dev.handoff.report.data.MetricsJson;
import dev.handoff.report.text.RunText;
import dev.handoff.report.text.TextStyle;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What to show of a result, and where. */
final class ShowOptions {
    /** How a result is printed. */
    enum Format {
        TEXT,
        JSON,
        CSV
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or csv. Default: ${DEFAULT-VALUE}.")
    private String format = "text";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Also write all to DIR: report.html, the charts as SVG and PNG, the figures as JSON, CSV and results.xlsx.")
    private String out;

    @Option(names = "--plain", description = "Sentences only: no columns, charts or colours, fit for a screen reader.")
    private boolean plain;

    @Option(names = "--ascii", description = "No signs beyond ASCII. Default: as the locale says.")
    private boolean ascii;

    Format format() {
        return Stream.of(Format.values())
                .filter(f -> f.name().equals(format.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidInput("--format: '" + format + "' is not a format. Maybe text, json or csv?"));
    }

    /** How text is drawn there. */
    TextStyle style(Environment environment) {
        return environment.style(plain, ascii);
    }

    Optional<Path> directory() {
        return Optional.ofNullable(out).map(Path::of);
    }

    /** Where the files go; whoever asks closes it. */
    Optional<OutputFiles> files(Console console) {
        return console.keeper()
                .map(OutputFiles::handedTo)
                .or(() -> Optional.ofNullable(out).map(path -> {
                    console.read(() -> false); // the files are wanted, whoever reads the text
                    return OutputFiles.prepare(path);
                }));
    }

    String render(Format as, RunResult result, ReportContext context, Environment environment) {
        return switch (as) {
            case TEXT -> RunText.render(result, context, style(environment));
            case JSON -> MetricsJson.render(result, context);
            case CSV -> MetricsCsv.render(result, context);
        };
    }
}
