package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Interrupts;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.console.OutputFiles;
import dev.handoff.cli.option.ExportOptions;
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
        customSynopsis = "handoff calibrate [--leads FILE | --target 'FIGURE = VALUE'] [OPTIONS]",
        description = "Makes a company like yours. Exit code 1: it is not like what you gave.",
        footer = {
            "  handoff calibrate --leads leads.csv --activities calls.csv --out mine",
            "  handoff calibrate --target 'wins = 10 a month' --adjust deals.winShare"
        })
public final class CalibrateCommand implements Callable<Integer> {
    private final Console console;

    @ArgGroup(exclusive = false, validate = false, heading = "%nWhat your CRM exports%n", order = 0)
    private ExportOptions export = new ExportOptions();

    @ArgGroup(exclusive = false, validate = false, heading = "%nWhat else is known%n", order = 1)
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
        boolean figures = !targets.targets().isEmpty();
        if (figures && export.isGiven()) {
            throw new InvalidInput("calibrate: " + export.first().orElseThrow()
                    + " and --target go apart: an export is fitted, or figures are. Maybe without --target?");
        }
        if (!export.isGiven() && export.firstTold().isPresent()) {
            throw new InvalidInput("calibrate: " + export.firstTold().get()
                    + " tells of the weeks of an export, and none is given. Maybe with --leads FILE?");
        }
        if (!figures && !export.isGiven()) {
            throw new InvalidInput(
                    "calibrate: an export or a figure you know is needed. Maybe --leads FILE, or --target 'attempts.none = 46 %'?");
        }
        if (!figures) {
            size.requireHere("calibrate with an export");
        }
        show.format();
        Optional<OutputFiles> files = files();
        try {
            return figures
                    ? new TargetCalibration(console, targets, size, show).run(files)
                    : new CrmCalibration(console, export, targets, size, show).run(files);
        } finally {
            files.ifPresent(OutputFiles::close);
        }
    }

    private Optional<OutputFiles> files() {
        Interrupts interrupts =
                Interrupts.ending(() -> console.say("Interrupted before anything was read: nothing was written."));
        try {
            return export.isDryRun() ? Optional.empty() : show.files(console);
        } finally {
            interrupts.close();
        }
    }
}
