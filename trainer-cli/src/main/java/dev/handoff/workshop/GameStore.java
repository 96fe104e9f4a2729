package dev.handoff.workshop;

import dev.handoff.game.GameEvent;
import dev.handoff.game.GameState;
import dev.handoff.game.IllegalMove;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Games in an SQLite database, {@code games.db} in a directory. An event that was appended is on the disk: the log is written ahead and
 * synced before {@link #append} returns, so a killed process loses nothing that it has acknowledged.
 */
public final class GameStore implements AutoCloseable {
    private static final String FILE = "games.db";
    private static final int SCHEMA = 1;
    private static final int PRIMARY_KEY_TAKEN = 19;
    private static final String NO_SUCH_GAME = "FOREIGN KEY"; // the code says only that a constraint is broken

    private final Connection connection;
    private final Path file;

    private GameStore(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /**
     * Opens the games of a directory, which is made when it is not there.
     *
     * @throws StoreException when that cannot be done
     */
    public static GameStore open(Path directory) {
        Path file = directory.resolve(FILE);
        try {
            Files.createDirectories(directory);
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            try {
                prepare(connection, file);
                return new GameStore(connection, file);
            } catch (SQLException | StoreException e) {
                connection.close();
                throw e;
            }
        } catch (IOException | SQLException e) {
            throw StoreException.unusable(file, e);
        }
    }

    private static void prepare(Connection connection, Path file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 5000");
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA foreign_keys = ON"); // nobody goes on with a game that was deleted
            int version = version(statement);
            if (version > SCHEMA) {
                throw new StoreException(
                        file + ": was written by a newer handoff. Maybe update this one, or use --games?");
            }
            if (version < SCHEMA) {
                statement.execute("CREATE TABLE IF NOT EXISTS game (id INTEGER PRIMARY KEY AUTOINCREMENT)");
                statement.execute(
                        "CREATE TABLE IF NOT EXISTS event (game INTEGER NOT NULL REFERENCES game (id), number INTEGER"
                                + " NOT NULL, json TEXT NOT NULL, PRIMARY KEY (game, number)) WITHOUT ROWID");
                statement.execute("PRAGMA user_version = " + SCHEMA);
            }
        }
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("PRAGMA user_version")) {
            return result.getInt(1);
        }
    }

    /** A new game without events; its number. */
    public long create() {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO game DEFAULT VALUES");
            try (ResultSet id = statement.executeQuery("SELECT last_insert_rowid()")) {
                return id.getLong(1);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Makes an event durable.
     *
     * @param game number of the game
     * @param number place in its log, 0 …
     * @throws StoreException when it cannot be written, or the place is taken because somebody else plays the same game
     */
    public void append(long game, int number, GameEvent event) {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO event VALUES (?, ?, ?)")) {
            insert.setLong(1, game);
            insert.setInt(2, number);
            insert.setString(3, EventText.write(event));
            insert.executeUpdate();
        } catch (SQLException e) {
            if (String.valueOf(e.getMessage()).contains(NO_SUCH_GAME)) {
                throw new StoreException("game " + game + " was deleted in another terminal. Maybe begin a new one?");
            }
            if ((e.getErrorCode() & 0xFF) == PRIMARY_KEY_TAKEN) {
                throw new StoreException("game " + game + " is being played in another terminal; go on there");
            }
            throw failed(e);
        }
    }

    /** Appends to a game from a place in its log on. */
    public Consumer<GameEvent> keeper(long game, int from) {
        int[] next = {from};
        return event -> append(game, next[0]++, event);
    }

    /**
     * The log of a game; empty when there is no such game.
     *
     * @throws StoreException when it is damaged: an event cannot be read, is missing, or is against the rules
     */
    public List<GameEvent> log(long game) {
        List<String> lines = logText(game);
        if (lines.isEmpty()) {
            return List.of();
        }
        try {
            List<GameEvent> log = lines.stream().map(EventText::read).toList();
            GameState.of(log);
            return log;
        } catch (StoreException | IllegalMove e) {
            throw damaged(game, e.getMessage());
        }
    }

    private StoreException damaged(long game, String why) {
        return new StoreException(
                file + ": game " + game + " is damaged: " + why + " Maybe handoff games delete " + game + "?");
    }

    /** The log of a game as lines of JSON. */
    public List<String> logText(long game) {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT number, json FROM event WHERE game = ? ORDER BY number")) {
            query.setLong(1, game);
            List<String> lines = new ArrayList<>();
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    if (result.getInt(1) != lines.size()) {
                        throw damaged(game, "event " + lines.size() + " is missing.");
                    }
                    lines.add(result.getString(2));
                }
            }
            return lines;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The numbers of all games in which something happened, the latest first. */
    public List<Long> games() {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT DISTINCT game FROM event ORDER BY game DESC")) {
            List<Long> games = new ArrayList<>();
            while (result.next()) {
                games.add(result.getLong(1));
            }
            return games;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Takes a game away for good. */
    public void delete(long game) {
        try (PreparedStatement events = connection.prepareStatement("DELETE FROM event WHERE game = ?");
                PreparedStatement games = connection.prepareStatement("DELETE FROM game WHERE id = ?")) {
            events.setLong(1, game);
            events.executeUpdate();
            games.setLong(1, game);
            games.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private StoreException failed(SQLException e) {
        return StoreException.failed(file, e);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }
}
