package dev.handoff.workshop.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.sqlite.SQLiteConfig;

/**
 * Opens the SQLite file of a directory. The path is a path whatever it looks like, what is found there is Handoff's own tables or it is
 * refused, and where nothing may be written the games can still be read.
 */
final class Database {
    private static final int SCHEMA = 4;
    private static final int BUSY_MILLIS = 5000;

    /** The whole schema: anything else in the file, such as a view that never ends, is none of Handoff's. */
    private static final Map<String, String> LOGS = new TreeMap<>(Map.of(
            "game",
            "CREATE TABLE game (id INTEGER PRIMARY KEY AUTOINCREMENT)",
            "event",
            "CREATE TABLE event (game INTEGER NOT NULL REFERENCES game (id), number INTEGER"
                    + " NOT NULL, json TEXT NOT NULL, PRIMARY KEY (game, number)) WITHOUT ROWID"));

    /** What is known beside the logs; files of early versions have none of it. */
    private static final Map<String, String> NOTES = Map.of(
            "note",
            "CREATE TABLE note (game INTEGER PRIMARY KEY REFERENCES game (id), begun TEXT, closed INTEGER, score TEXT,"
                    + " percent REAL)");

    /** Rooms that play in step; files of versions before 3 have none. */
    private static final Map<String, String> WORKSHOPS = Map.of(
            "workshop",
            "CREATE TABLE workshop (id INTEGER PRIMARY KEY AUTOINCREMENT, setup TEXT NOT NULL, alive INTEGER NOT NULL)",
            "workshop_event",
            "CREATE TABLE workshop_event (workshop INTEGER NOT NULL REFERENCES workshop (id), number INTEGER NOT NULL,"
                    + " at INTEGER NOT NULL, json TEXT NOT NULL, PRIMARY KEY (workshop, number)) WITHOUT ROWID",
            "team",
            "CREATE TABLE team (game INTEGER PRIMARY KEY REFERENCES game (id), workshop INTEGER NOT NULL REFERENCES"
                    + " workshop (id), number INTEGER NOT NULL)");

    /** What can be computed again, see {@link FigureStore}; files of versions before 4 have none of it. */
    private static final Map<String, String> FIGURES = Map.of(
            "figure",
            "CREATE TABLE figure (world BLOB PRIMARY KEY, totals BLOB NOT NULL) WITHOUT ROWID",
            "outcome",
            "CREATE TABLE outcome (world BLOB PRIMARY KEY, number INTEGER NOT NULL, books BLOB NOT NULL) WITHOUT ROWID");

    private Database() {}

    /** Opens it, to write where that can be done. */
    static Connection open(Path directory, Path file) throws IOException, SQLException {
        boolean writable = isWritable(directory, file);
        if (writable) {
            OwnerOnlyFiles.createFolders(directory);
            OwnerOnlyFiles.keepToOneself(file);
        }
        NativeLibrary.load(directory);
        Connection connection = connect(file, writable);
        try {
            prepare(connection, file, writable);
            return connection;
        } catch (SQLException | StoreException e) {
            connection.close();
            throw e;
        }
    }

    /** What is missing can be made, or the attempt says why not. */
    private static boolean isWritable(Path directory, Path file) {
        return !Files.exists(file) || Files.isWritable(directory) && Files.isWritable(file);
    }

    private static Connection connect(Path file, boolean writable) throws SQLException, IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        if (writable) {
            return config.createConnection("jdbc:sqlite:" + uri(file));
        }
        config.setReadOnly(true);
        return config.createConnection(
                "jdbc:sqlite:" + uri(file) + (hasUnmergedLog(file) ? "?mode=ro" : "?immutable=1"));
    }

    /** The file as SQLite's own address, in which nothing of the path is left that could mean anything but its place. */
    private static String uri(Path file) {
        return file.toAbsolutePath().toUri().getRawPath().replace("=", "%3D").transform(path -> "file://" + path);
    }

    private static boolean hasUnmergedLog(Path file) throws IOException {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        return Files.exists(log) && Files.size(log) > 0;
    }

    private static void prepare(Connection connection, Path file, boolean writable) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA foreign_keys = ON"); // nobody goes on with a game that was deleted
            statement.execute("PRAGMA secure_delete = ON"); // a deleted name is overwritten, not only unlisted
            int version = version(statement);
            if (version > SCHEMA) {
                throw new StoreException(
                        file + ": was written by a newer handoff. Maybe update this one, or use --games?");
            }
            Map<String, String> found = schema(statement);
            if (!isOurs(found) && !(writable && found.isEmpty())) {
                throw StoreException.alien(file);
            }
            if (writable) {
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("PRAGMA synchronous = FULL");
                create(statement);
            }
        }
    }

    /** The tables of this version or of an earlier one. */
    private static boolean isOurs(Map<String, String> found) {
        return found.equals(LOGS) || found.equals(withNotes()) || found.equals(withWorkshops()) || found.equals(all());
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("PRAGMA user_version")) {
            return result.getInt(1);
        }
    }

    /** Tables, views, indexes and triggers by name, but for what SQLite itself adds. */
    private static Map<String, String> schema(Statement statement) throws SQLException {
        Map<String, String> found = new TreeMap<>();
        try (ResultSet result = statement.executeQuery(
                "SELECT name, substr(sql, 1, 1000) FROM sqlite_schema WHERE name <> 'sqlite_sequence' LIMIT 10")) {
            while (result.next()) {
                found.put(result.getString(1), String.valueOf(result.getString(2)));
            }
        }
        return found;
    }

    private static Map<String, String> withNotes() {
        Map<String, String> tables = new TreeMap<>(LOGS);
        tables.putAll(NOTES);
        return tables;
    }

    private static Map<String, String> withWorkshops() {
        Map<String, String> tables = withNotes();
        tables.putAll(WORKSHOPS);
        return tables;
    }

    private static Map<String, String> all() {
        Map<String, String> all = withWorkshops();
        all.putAll(FIGURES);
        return all;
    }

    /** All tables or none, whoever else is doing the same. */
    private static void create(Statement statement) throws SQLException {
        if (schema(statement).equals(all())) {
            return;
        }
        statement.execute("BEGIN IMMEDIATE");
        Map<String, String> missing = all();
        missing.keySet().removeAll(schema(statement).keySet());
        for (String table : missing.values()) {
            statement.execute(table);
        }
        statement.execute("PRAGMA user_version = " + SCHEMA);
        statement.execute("COMMIT");
    }
}
