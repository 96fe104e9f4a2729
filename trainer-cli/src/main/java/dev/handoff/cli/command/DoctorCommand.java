package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.console.ProgramVersion;
import dev.handoff.cli.doctor.Doctor;
import dev.handoff.cli.doctor.Finding;
import dev.handoff.cli.option.GamesOption;
import dev.handoff.cli.option.HelpOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code handoff doctor}: whether this machine has what Handoff needs, and what to do where it has not. */
@Command(
        name = "doctor",
        customSynopsis = "handoff doctor [--format json]",
        description = {
            "Looks at Java, terminal, fonts, locale, disk, ports, browser and speed, and says what to do where something"
                    + " is wrong. Exit code 1: something will fail."
        },
        footer = {"  handoff doctor", "  handoff doctor --format json"})
public final class DoctorCommand implements Callable<Integer> {
    private static final Map<Finding.State, String> SIGNS =
            Map.of(Finding.State.GOOD, "good", Finding.State.WEAK, "WEAK", Finding.State.BAD, "BAD");

    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. Default: ${DEFAULT-VALUE}.")
    private String format = "text";

    @Mixin
    private GamesOption games;

    @Mixin
    private HelpOption help;

    public DoctorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean json = isJson();
        List<Finding> findings = new ArrayList<>();
        Doctor.findings(console.environment(), () -> games.folder(console.environment()))
                .forEach(finding -> {
                    findings.add(finding);
                    if (!json) {
                        console.result(line(finding));
                    }
                });
        if (json) {
            console.result(document(findings));
        }
        return findings.stream().anyMatch(f -> f.state() == Finding.State.BAD) ? Exit.NO : Exit.DONE;
    }

    private boolean isJson() {
        return switch (format.strip().toLowerCase(Locale.ROOT)) {
            case "text" -> false;
            case "json" -> true;
            default -> throw new InvalidInput("--format: '" + format + "' is not a format. Maybe text or json?");
        };
    }

    private static String line(Finding finding) {
        String line = String.format(
                Locale.ROOT, "%-5s %-16s%s%n", SIGNS.get(finding.state()), finding.about(), finding.found());
        return finding.remedy().isEmpty()
                ? line
                : line + String.format(Locale.ROOT, "%-22sMaybe %s?%n", "", finding.remedy());
    }

    private static String document(List<Finding> findings) {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(new Report("handoff", ProgramVersion.current(), findings))
                + "\n";
    }

    /** The document's outermost object. */
    private record Report(String tool, String version, List<Finding> findings) {}
}
