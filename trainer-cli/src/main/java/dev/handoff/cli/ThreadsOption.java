package dev.handoff.cli;

import picocli.CommandLine.Option;

/** How many processor cores to use: the last option of every group that simulates. */
abstract class ThreadsOption {
    @Option(
            names = "--threads",
            paramLabel = "N",
            order = HelpOption.LATE,
            description = "Processor cores to use; the result does not depend on it. Default: all.")
    private String threads;

    final int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : Values.threads(threads);
    }

    final boolean hasThreads() {
        return threads != null;
    }
}
