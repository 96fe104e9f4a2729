package dev.handoff.report.chart;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Another program that holds a lock until it is killed or its input ends. */
final class Owner {
    private Owner() {}

    /** Starts it, and waits until it has the lock. */
    static Process of(Path lock) throws IOException {
        Process owner = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Owner.class.getName(),
                        lock.toString())
                .redirectErrorStream(true)
                .start();
        owner.getInputStream().read();
        return owner;
    }

    /** Holds the lock until its own input ends. */
    public static void main(String[] arguments) throws IOException {
        try (FileChannel channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            System.out.println("holds " + lock);
            System.out.flush();
            System.in.read();
        }
    }
}
