package dev.handoff.cli.console;

/** What is said when Ctrl-C ends the program while this is open: that nothing is lost, and how to go on. */
public final class LastWords implements AutoCloseable {
    private final Thread hook;

    private LastWords(Thread hook) {
        this.hook = hook;
    }

    /** @param first what has to be done before anything is said */
    public static LastWords of(Console console, String words, Runnable first) {
        Thread hook = new Thread(() -> {
            first.run();
            console.say("");
            console.say(words);
        });
        Runtime.getRuntime().addShutdownHook(hook);
        return new LastWords(hook);
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
