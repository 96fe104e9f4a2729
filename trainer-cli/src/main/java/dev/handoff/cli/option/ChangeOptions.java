package dev.handoff.cli.option;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What to change in whatever is simulated; groups with more to say extend it and say it first. */
public class ChangeOptions {
    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            order = HelpOption.LATE,
            description = {
                "Change a parameter throughout, such as",
                "teams.sales.reps=10; may be given often.",
                "'handoff scenarios show' names them all."
            })
    private List<String> overrides = new ArrayList<>();

    public final List<String> overrides() {
        return overrides;
    }
}
