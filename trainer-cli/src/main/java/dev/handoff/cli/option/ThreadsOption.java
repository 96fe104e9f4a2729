package dev.handoff.cli.option;

import picocli.CommandLine.Option;

/** How many processor cores to use: the last option of every group that simulates. */
public abstract class ThreadsOption {
    /** How the option is called. */
    public static final String THREADS = "--threads";

    @Option(
            names = THREADS,
            paramLabel = "N",
            order = HelpOption.LATE,
            description = "Processor cores to use. Default: all.")
    private String threads;

    public final int threads() {
        return threads == null ? allCores() : Values.threads(threads);
    }

    int allCores() {
        return Runtime.getRuntime().availableProcessors();
    }

    public final boolean hasThreads() {
        return threads != null;
    }
}
