package dev.handoff.cli.console;

import java.util.function.Supplier;

/** The message printed when Ctrl-C ends the program while this is open: that nothing is lost, and how to go on. */
public final class InterruptMessage implements AutoCloseable {
    private final Thread hook;

    private InterruptMessage(Thread hook) {
        this.hook = hook;
    }

    /**
     * Says these words when the user interrupts from now on.
     *
     * @param first what has to be done before anything is said
     */
    public static InterruptMessage of(Console console, String words, Runnable first) {
        return of(console, () -> words, first);
    }

    /** The same with words that may be others by then. */
    public static InterruptMessage of(Console console, Supplier<String> words, Runnable first) {
        Thread hook = new Thread(() -> {
            first.run();
            console.say("");
            console.say(words.get());
        });
        Runtime.getRuntime().addShutdownHook(hook);
        return new InterruptMessage(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the program is ending already, and the words are being said
        }
    }
}
