package dev.handoff.cli.rerun;

/** Which Java draws the charts here: with the same one, on the same kind of machine, the same figures give the same drawing. */
public final class DrawnBy {
    public static final String CURRENT =
            "Java " + Runtime.version() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch");

    private DrawnBy() {}
}
