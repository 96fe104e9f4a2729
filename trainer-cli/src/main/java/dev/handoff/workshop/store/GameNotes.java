package dev.handoff.workshop.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What is known of games beside their logs: when they were begun, and how they ended. A log is complete without it. */
public final class GameNotes {
    private static final int LONGEST = 80;
    private static final int GAME = 1;
    private static final int BEGUN = 2;
    private static final int CLOSED = 3;
    private static final int SCORE = 4;
    private static final int PERCENT = 5;

    private final Writer database;
    private final Path file;

    GameNotes(Writer database, Path file) {
        this.database = database;
        this.file = file;
    }

    /** What is known of a game; nothing of one that an early version kept and nobody may write to. */
    public GameNote of(long game) {
        try {
            return database.read(connection -> read(connection, game));
        } catch (SQLException e) {
            return GameNote.NONE;
        }
    }

    private static GameNote read(Connection connection, long game) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT game, substr(begun, 1, 10), closed, substr(score, 1, " + LONGEST
                        + "), percent FROM note WHERE game = ?")) {
            query.setLong(GAME, game);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? note(row) : GameNote.NONE;
            }
        }
    }

    private static GameNote note(ResultSet row) throws SQLException {
        int closed = row.getInt(CLOSED);
        OptionalInt place = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(closed);
        double percent = row.getDouble(PERCENT);
        OptionalDouble value = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(percent);
        String score = Optional.ofNullable(row.getString(SCORE)).orElse("");
        return new GameNote(day(row.getString(BEGUN)), place, score, value);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // a file may say anything
        }
    }

    /**
     * Keeps what is known of a game.
     *
     * @throws StoreException when it cannot be written
     */
    public void keep(long game, GameNote note) {
        try {
            database.write(connection -> write(connection, game, note));
        } catch (SQLException e) {
            throw StoreException.failed(file, e);
        }
    }

    private static int write(Connection connection, long game, GameNote note) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT OR REPLACE INTO note VALUES (?, ?, ?, ?, ?)")) {
            insert.setLong(GAME, game);
            insert.setString(BEGUN, note.begun().map(LocalDate::toString).orElse(null));
            insert.setObject(CLOSED, note.closed().isPresent() ? note.closed().getAsInt() : null, Types.INTEGER);
            insert.setString(SCORE, note.score());
            insert.setObject(
                    PERCENT, note.percent().isPresent() ? note.percent().getAsDouble() : null, Types.REAL);
            return insert.executeUpdate();
        }
    }
}
