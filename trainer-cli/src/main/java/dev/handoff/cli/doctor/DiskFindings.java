package dev.handoff.cli.doctor;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.host.TemporaryFolder;
import dev.handoff.workshop.store.GameStore;
import dev.handoff.workshop.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;

/** Whether games can be kept, and whether there is room for them. */
final class DiskFindings {
    private static final double BYTES_OF_A_GB = 1e9;
    /** A workshop of sixty people fills a few megabytes; a folder of reports some more. */
    private static final double ENOUGH_GB = 0.2;

    private DiskFindings() {}

    static Finding games(Supplier<Path> place) {
        try {
            return games(place.get());
        } catch (InvalidInput nowhere) {
            return Finding.bad("Games", nowhere.getMessage(), "play with --games DIR");
        }
    }

    private static Finding games(Path folder) {
        Path there = nearest(folder.toAbsolutePath());
        if (!Files.isDirectory(there) || !Files.isWritable(there)) {
            String why = Files.isDirectory(there) ? ": you may not write to " + there : ": " + there + " is a file";
            return Finding.bad("Games", "cannot be kept in " + folder + why, "play with --games DIR");
        }
        try {
            double free = Files.getFileStore(there).getUsableSpace() / BYTES_OF_A_GB;
            String found = "are kept in " + folder + String.format(Locale.ROOT, ", %.1f GB free", free);
            return free >= ENOUGH_GB
                    ? Finding.good("Games", found)
                    : Finding.weak("Games", found, "make room, or play with --games DIR on another disk");
        } catch (IOException e) {
            return Finding.weak(
                    "Games", "are kept in " + folder + "; the free space cannot be told", "look at the disk");
        }
    }

    /** The folder, or, where it is still to be made, the one it would be made in. */
    private static Path nearest(Path folder) {
        Path there = folder;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there;
    }

    /** Whether SQLite's own code can be loaded and a game be written: tried in a folder that is gone afterwards. */
    static Finding database(Path temporary) {
        if (!Files.isWritable(temporary)) {
            return Finding.bad(
                    "Temporary files",
                    "you may not write to " + temporary,
                    "set JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DIR");
        }
        try (TemporaryFolder folder = TemporaryFolder.create("handoff-doctor-");
                GameStore store = GameStore.open(folder.path())) {
            return Finding.good(
                    "Database", "SQLite is loaded and writes; " + store.all().size() + " games in a new one");
        } catch (StoreException e) {
            return Finding.bad("Database", e.getMessage(), "play with --games DIR, where programs may lie");
        }
    }
}
