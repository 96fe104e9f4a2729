package dev.handoff.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What to change in a scenario. */
final class ChangeOptions {
    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description =
                    "Change a parameter, such as teams.sales.reps=10; may be given often. 'handoff scenarios show' names them all.")
    List<String> overrides = new ArrayList<>();
}
