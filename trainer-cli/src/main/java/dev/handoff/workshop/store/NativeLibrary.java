package dev.handoff.workshop.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's own code, which has to lie in a file while it is loaded. It gets a folder of its own beside the games, which nobody else can
 * have made and which is gone as soon as it is loaded; where no program may lie, the system's folder for passing files is tried.
 */
final class NativeLibrary {
    private static final String FOLDER = ".handoff-native-";
    private static final Duration NOBODY_LOADS_SO_LONG = Duration.ofMinutes(10);

    /** Held, because the system forgets what is said to a logger nobody holds. */
    private static final Logger DRIVER = Logger.getLogger("org.sqlite");

    private static boolean loaded;

    private NativeLibrary() {}

    /**
     * Loads it once for the whole program.
     *
     * @throws StoreException when it cannot lie anywhere
     */
    static synchronized void load(Path games) {
        if (loaded) {
            return;
        }
        DRIVER.setLevel(Level.OFF);
        List<String> refusals = new ArrayList<>();
        for (Path place : List.of(games, Path.of(System.getProperty("java.io.tmpdir")))) {
            if (loadFrom(place, refusals)) {
                loaded = true;
                return;
            }
        }
        throw new StoreException("games cannot be kept: SQLite cannot be loaded from "
                + String.join(", nor from ", refusals) + ". Maybe choose another directory with --games?");
    }

    private static boolean loadFrom(Path place, List<String> refusals) {
        Path folder = place.resolve(FOLDER + UUID.randomUUID());
        try {
            forgetKilled(place);
            OwnerOnlyFiles.createFolder(folder);
            extract(folder);
            System.setProperty("org.sqlite.lib.path", folder.toString());
            System.setProperty("org.sqlite.lib.name", LibraryLoaderUtil.getNativeLibName());
            System.setProperty("org.sqlite.tmpdir", folder.toString());
            return SQLiteJDBCLoader.initialize();
        } catch (IOException full) {
            refusals.add(place + " (" + StoreException.why(full) + ")");
        } catch (Exception | LinkageError refused) { // the driver throws Exception itself
            refusals.add(place + " (no program may lie there)");
        } finally {
            remove(folder);
        }
        return false;
    }

    private static void extract(Path folder) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new StoreException("games cannot be kept: there is no SQLite for this system (" + resource + ")");
            }
            Files.copy(in, folder.resolve(name));
        }
    }

    /** Folders of programs that were killed while they loaded. */
    private static void forgetKilled(Path place) throws IOException {
        FileTime old = FileTime.from(Instant.now().minus(NOBODY_LOADS_SO_LONG));
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(place, FOLDER + "*")) {
            for (Path folder : folders) {
                if (Files.getLastModifiedTime(folder).compareTo(old) < 0) {
                    remove(folder);
                }
            }
        }
    }

    /** A system that keeps loaded files (Windows) refuses; then the next start takes it away. */
    private static void remove(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException kept) {
            return;
        }
    }
}
