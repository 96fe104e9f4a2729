package dev.handoff.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code handoff} command. */
@Command(
        name = "handoff",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "Simulates how a company hands leads from marketing to sales, and what that earns.")
public final class Main implements Runnable {

    /** Runs the command and ends the program with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
