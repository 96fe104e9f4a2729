package dev.handoff.workshop.store;

import dev.handoff.game.levers.IllegalMove;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.world.KeptRounds;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Games in an SQLite database, {@code games.db} in a directory. An event that was appended is on the disk: the log is written ahead and
 * synced before {@link #append} returns, so a killed process loses nothing that it has acknowledged.
 */
public final class GameStore implements AutoCloseable {
    private static final String FILE = "games.db";
    private static final int PRIMARY_KEY_TAKEN = 19;
    private static final String NO_SUCH_GAME = "FOREIGN KEY"; // the code says only that a constraint is broken

    /** More than the longest game has, so that a file made to be slow is none. */
    private static final int MOST_EVENTS = 10_000;

    /** Bytes of the file of locks from here on are those of workshops. */
    private static final long WORKSHOPS = 1L << 40;

    private static final int LONGEST_EVENT = 1 << 20;

    private final Writer database;
    private final Path file;
    private final GameLocks locks;

    private GameStore(Writer database, Path file, GameLocks locks) {
        this.database = database;
        this.file = file;
        this.locks = locks;
    }

    /**
     * Opens the games of a directory, which is made when it is not there.
     *
     * @throws StoreException when that cannot be done
     */
    public static GameStore open(Path directory) {
        Path file = directory.resolve(FILE);
        try {
            return new GameStore(new Writer(Database.open(directory, file)), file, new GameLocks(directory));
        } catch (IOException | SQLException e) {
            throw StoreException.unusable(file, e);
        }
    }

    /**
     * Takes a game for this program, so that nobody else plays it.
     *
     * @throws StoreException when somebody does already
     */
    public void hold(long game) {
        if (!take(game)) {
            throw new StoreException("game " + game + " is being played in another terminal; go on there");
        }
    }

    /** Takes a game for this program; false when somebody plays it elsewhere. */
    public boolean take(long game) {
        return locks.take(game);
    }

    /**
     * Takes a workshop for this program, so that nobody else goes on with it.
     *
     * @throws StoreException when somebody does already
     */
    public void holdWorkshop(long workshop) {
        if (!locks.take(WORKSHOPS + workshop)) {
            throw new StoreException("workshop " + workshop + " is open in another terminal; go on there");
        }
    }

    private static StoreException takenOver(long game) {
        return new StoreException(
                "game " + game + " was taken over in another terminal, and goes on there; all that was"
                        + " entered here before is kept");
    }

    /** What is known of games beside their logs. */
    public GameNotes notes() {
        return new GameNotes(database, file);
    }

    /**
     * What rounds came to, as far as it was kept.
     *
     * @param build which program computes; what another one came to counts for nothing
     */
    public KeptRounds rounds(String build) {
        return new FigureStore(database, build);
    }

    /** A new game without events; its number. */
    public long create() {
        try {
            return database.write(GameStore::create);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    static long create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO game DEFAULT VALUES");
            try (ResultSet id = statement.executeQuery("SELECT last_insert_rowid()")) {
                return id.getLong(1);
            }
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
        try {
            database.write(connection -> append(connection, game, number, event));
        } catch (SQLException e) {
            if (String.valueOf(e.getMessage()).contains(NO_SUCH_GAME)) {
                throw new StoreException("game " + game + " was deleted in another terminal. Maybe begin a new one?");
            }
            if ((e.getErrorCode() & 0xFF) == PRIMARY_KEY_TAKEN) {
                throw takenOver(game);
            }
            throw failed(e);
        }
    }

    static int append(Connection connection, long game, int number, GameEvent event) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO event VALUES (?, ?, ?)")) {
            insert.setLong(1, game);
            insert.setInt(2, number);
            insert.setString(3, EventText.write(event));
            return insert.executeUpdate();
        }
    }

    /** The workshops of the same place. */
    public WorkshopStore workshops() {
        return new WorkshopStore(database, file);
    }

    /** Appends to a game from a place in its log on. Whoever took it over holds it as soon as the other program has let go. */
    public Consumer<GameEvent> keeper(long game, int from) {
        int[] next = {from};
        return event -> {
            append(game, next[0]++, event);
            take(game);
        };
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
        } catch (RuntimeException
                | StackOverflowError e) { // rules are for what players can do; a file may say anything
            throw damaged(game, "it says what no player can do (" + e.getClass().getSimpleName() + ").");
        }
    }

    private StoreException damaged(long game, String why) {
        return new StoreException(file + ": game " + game + " is damaged: " + why + " Maybe keep what there is with"
                + " handoff games export " + game + ", then handoff games delete " + game + "?");
    }

    /**
     * The log of a game as lines of JSON.
     *
     * @throws StoreException when an event is missing
     */
    public List<String> logText(long game) {
        SortedMap<Integer, String> events = events(game);
        int next = 0;
        for (int number : events.keySet()) {
            if (number != next++) {
                throw damaged(game, "event " + (next - 1) + " is missing.");
            }
        }
        if (next > MOST_EVENTS) {
            throw damaged(game, "it has more events than any game.");
        }
        return List.copyOf(events.values());
    }

    /** What there is of a game, however damaged it is, as lines of JSON. */
    public List<String> remains(long game) {
        return List.copyOf(events(game).values());
    }

    /** Events by number, one more than a game can have at most; what is too long to be an event stands as what its beginning says. */
    private SortedMap<Integer, String> events(long game) {
        try {
            return database.read(connection -> events(connection, game));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static SortedMap<Integer, String> events(Connection connection, long game) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT number, substr(json, 1, " + LONGEST_EVENT
                + ") FROM event WHERE game = ? ORDER BY number LIMIT " + (MOST_EVENTS + 1))) {
            query.setLong(1, game);
            SortedMap<Integer, String> events = new TreeMap<>();
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    events.put(result.getInt(1), result.getString(2));
                }
            }
            return events;
        }
    }

    /** The numbers of all games in which something happened, the latest first. */
    public List<Long> games() {
        return numbers("SELECT DISTINCT game FROM event ORDER BY game DESC");
    }

    /** The numbers of all games, those of which nothing was kept as well, the latest first. */
    public List<Long> all() {
        return numbers("SELECT id FROM game UNION SELECT game FROM event ORDER BY 1 DESC");
    }

    private List<Long> numbers(String query) {
        try {
            return database.read(connection -> numbers(connection, query));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    static List<Long> numbers(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<Long> games = new ArrayList<>();
            while (result.next()) {
                games.add(result.getLong(1));
            }
            return games;
        }
    }

    /** Takes a game away for good. */
    public void delete(long game) {
        try {
            database.write(connection -> delete(connection, game));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    static int delete(Connection connection, long game) throws SQLException {
        int rows = 0;
        for (String table : List.of("note WHERE game", "event WHERE game", "team WHERE game", "game WHERE id")) {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table + " = ?")) {
                delete.setLong(1, game);
                rows += delete.executeUpdate();
            }
        }
        return rows;
    }

    private StoreException failed(SQLException e) {
        return StoreException.failed(file, e);
    }

    @Override
    public void close() {
        locks.close();
        try {
            database.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }
}
