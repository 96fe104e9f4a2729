package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.console.OutputFiles;
import dev.handoff.cli.option.FitSize;
import dev.handoff.cli.option.HelpOption;
import dev.handoff.cli.option.ShowOptions;
import dev.handoff.cli.option.TargetOptions;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code handoff calibrate}: makes a company of one's own out of what one knows of it. */
@Command(
        name = "calibrate",
        customSynopsis = "handoff calibrate --target 'FIGURE = VALUE' [OPTIONS]",
        description = {
            "Makes a company that shows the figures you know of yours.",
            "",
            "With --out it writes the company, which every command takes as SCENARIO, and draws of what was fitted; the report is fit.html. "
                    + "Exit code 1: a figure is missed by more than three times what is known of it."
        },
        footer = {
            "  handoff calibrate --target 'attempts.none = 0.46' --out mine",
            "  handoff calibrate --target 'wins = 10 a month' --adjust deals.winShare"
        })
public final class CalibrateCommand implements Callable<Integer> {
    private final Console console;

    @ArgGroup(exclusive = false, validate = false, heading = "%nWhat is known%n", order = 1)
    private TargetOptions targets = new TargetOptions();

    @ArgGroup(exclusive = false, validate = false, heading = "%nHow much to simulate%n", order = 2)
    private FitSize size = new FitSize();

    @ArgGroup(exclusive = false, validate = false, heading = "%nWhat to show%n", order = 3)
    private ShowOptions show = new ShowOptions();

    @Mixin
    private HelpOption help;

    public CalibrateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (targets.targets().isEmpty()) {
            throw new InvalidInput("calibrate: a figure you know is needed. Maybe --target 'attempts.none = 46 %'?");
        }
        show.format();
        Optional<OutputFiles> files = show.files(console);
        try {
            return new TargetCalibration(console, targets, size, show).run(files);
        } finally {
            files.ifPresent(OutputFiles::close);
        }
    }
}
