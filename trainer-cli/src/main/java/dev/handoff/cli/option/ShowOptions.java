package dev.handoff.cli.option;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Environment;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.console.OutputFiles;
import dev.handoff.experiment.RunResult;
import dev.handoff.report.ReportContext;
import dev.handoff.report.content.RunReport;
import dev.handoff.report.data.MetricsCsv;
import dev.handoff.report.data.MetricsJson;
import dev.handoff.report.document.Document;
import dev.handoff.report.text.DocumentText;
import dev.handoff.report.text.TextStyle;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What to show of a result, and where. */
public final class ShowOptions {
    /** How a result is printed. */
    public enum Format {
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

    @Option(names = "--out", paramLabel = "DIR", description = "Also write pages, charts, data, a workbook to DIR.")
    private String out;

    @Option(names = "--details", description = "Print all there is, not only what fits into 40 lines.")
    private boolean details;

    @Option(names = "--plain", description = "Sentences only, fit for a screen reader.")
    private boolean plain;

    @Option(names = "--ascii", description = "No signs beyond ASCII. Default: as the locale says.")
    private boolean ascii;

    /** As if nothing but that directory had been asked for. */
    public static ShowOptions into(String directory) {
        ShowOptions options = new ShowOptions();
        options.out = directory;
        return options;
    }

    public Format format() {
        return Stream.of(Format.values())
                .filter(f -> f.name().equals(format.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidInput("--format: '" + format + "' is not a format. Maybe text, json or csv?"));
    }

    /** The document as text, as much of it as was asked for. */
    public String text(Document document, TextStyle style) {
        return details
                ? DocumentText.renderDetails(document.asked("--details"), style)
                : DocumentText.render(document, style);
    }

    /** How text is drawn there. */
    public TextStyle style(Environment environment) {
        return environment.style(plain, ascii);
    }

    public Optional<Path> directory() {
        return Optional.ofNullable(out).map(Path::of);
    }

    /** Where the files go; whoever asks closes it. */
    public Optional<OutputFiles> files(Console console) {
        return console.keeper()
                .map(OutputFiles::handedTo)
                .or(() -> Optional.ofNullable(out).map(path -> {
                    console.read(() -> false); // the files are wanted, whoever reads the text
                    return OutputFiles.prepare(path);
                }));
    }

    public String render(Format as, RunResult result, ReportContext context, Environment environment) {
        return switch (as) {
            case TEXT -> text(RunReport.of(result, context), style(environment));
            case JSON -> MetricsJson.render(result, context);
            case CSV -> MetricsCsv.render(result, context);
        };
    }
}
