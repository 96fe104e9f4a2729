package dev.handoff.cli;

/** Which Java draws the charts here: with the same one, on the same kind of machine, the same figures give the same drawing. */
final class DrawnBy {
    static final String CURRENT =
            "Java " + Runtime.version() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch");

    private DrawnBy() {}
}
