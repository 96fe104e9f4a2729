package dev.handoff.cli.option;

import picocli.CommandLine.Option;

/** How many processor cores to use: the last option of every group that simulates. */
public abstract class ThreadsOption {
    @Option(
            names = "--threads",
            paramLabel = "N",
            order = HelpOption.LATE,
            description = "Processor cores to use. Default: all.")
    private String threads;

    public final int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : Values.threads(threads);
    }

    public final boolean hasThreads() {
        return threads != null;
    }
}
