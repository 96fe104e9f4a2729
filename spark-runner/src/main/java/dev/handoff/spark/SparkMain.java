package dev.handoff.spark;

import dev.handoff.cli.Main;
import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Environment;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.Readers;
import java.io.FileDescriptor;
import java.io.FileOutputStream;

/** The {@code handoff} program on a cluster: what {@code --on} starts, and what {@code spark-submit} is given. */
public final class SparkMain {
    private SparkMain() {}

    /** Runs the command and ends with its exit code. */
    public static void main(String[] args) {
        Console console = new Console(
                        new FileOutputStream(FileDescriptor.out),
                        new FileOutputStream(FileDescriptor.err),
                        Environment.ofThisProcess())
                .read(Readers.gone());
        int exit = Main.run(args, console);
        SparkCluster.leave(exit == Exit.DONE || exit == Exit.NO);
        System.exit(exit);
    }
}
