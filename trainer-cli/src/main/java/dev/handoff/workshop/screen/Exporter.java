package dev.handoff.workshop.screen;

/** Writes what a workshop has brought so far as files, for the trainer alone. People are called by their seats unless names are asked for. */
public interface Exporter {
    /** The folder that is written to, as the trainer finds it. */
    String folder();

    /**
     * Writes all files into the folder.
     *
     * @return how many there are
     * @throws dev.handoff.game.levers.IllegalMove when it cannot be written to, with the reason
     */
    int write(boolean names);

    /** The same files in one, to be taken along from a browser. */
    byte[] zip(boolean names);
}
