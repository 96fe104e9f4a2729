package dev.handoff.cli.option;

import dev.handoff.debrief.Lucks;
import picocli.CommandLine.Option;

/** How many other lucks a debrief tries the same decisions under. What the user wrote is kept as text, so that messages can quote it. */
public final class LucksOptions extends ThreadsOption {
    @Option(
            names = "--lucks",
            paramLabel = "N",
            description = "Replays with other luck that the debrief makes of the same decisions, at least "
                    + Lucks.LEAST + ". Default: " + Lucks.USUAL + ".")
    private String lucks;

    public Lucks lucks() {
        return new Lucks(lucks == null ? Lucks.USUAL : Values.lucks(lucks), threads());
    }

    /** What to add to a command line so that it gives the same result. */
    public String again() {
        return lucks == null ? "" : " --lucks " + lucks.strip();
    }
}
