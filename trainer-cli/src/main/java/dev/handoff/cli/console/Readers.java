package dev.handoff.cli.console;

import java.io.FileDescriptor;
import java.lang.reflect.Method;
import java.util.function.BooleanSupplier;

/**
 * Whether anybody can still read what is written to standard output: behind {@code | true} nobody can, behind {@code | head -1} somebody
 * waits until the first line has come.
 *
 * <p>Java notices only by writing, and there is nothing to write before the simulation ends. So this asks poll(2), which says at once that a
 * pipe has no other end. Java calls it by {@code sun.nio.ch.Net.poll}, which the jar's manifest opens; where it is not there, somebody is
 * taken to read.
 */
public final class Readers {
    private static final String POLLS = "sun.nio.ch.Net";

    /** Bits of poll(2), the same on Linux and macOS: an error, which is what a pipe without a reader has. */
    private static final int POLLERR = 8;

    private Readers() {}

    /** Asks whether the readers of standard output have gone. */
    public static BooleanSupplier gone() {
        try {
            Method poll = Class.forName(POLLS).getDeclaredMethod("poll", FileDescriptor.class, int.class, long.class);
            poll.setAccessible(true);
            return () -> isBroken(poll);
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            return () -> false; // another Java, or one that keeps it closed
        }
    }

    private static boolean isBroken(Method poll) {
        try {
            return ((int) poll.invoke(null, FileDescriptor.out, 0, 0L) & POLLERR) != 0;
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            return false;
        }
    }
}
