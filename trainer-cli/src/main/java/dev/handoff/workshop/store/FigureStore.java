package dev.handoff.workshop.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.experiment.Replication;
import dev.handoff.game.world.KeptRounds;
import dev.handoff.game.world.Totals;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What rounds add up to, beside the logs, so that a room that was gone need not simulate every round's end anew. Nothing hangs on it: a row
 * that is missing, or of another build of the program, is computed, and the whole table may be emptied at any time.
 */
final class FigureStore implements KeptRounds {
    /** The latest hundred: three rounds of a large room are enough to go on with; each takes some ten thousand bytes. */
    private static final String KEEP =
            "INSERT OR REPLACE INTO outcome SELECT ?, COALESCE(MAX(number), 0) + 1, ? FROM outcome";

    private static final String FORGET = "DELETE FROM outcome WHERE number <= (SELECT MAX(number) FROM outcome) - 100";

    private static final int BYTES = 5 * Double.BYTES;

    private final Writer database;
    private final String build;

    /** @param build which program computes: another one may come to other figures */
    FigureStore(Writer database, String build) {
        this.database = database;
        this.build = build;
    }

    private byte[] key(String world) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((build + "\n" + world).getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    @Override
    public Optional<Totals> find(String world) {
        try {
            return database.read(connection -> find(connection, key(world)));
        } catch (SQLException unreadable) {
            return Optional.empty(); // of an early version that nobody may write to
        }
    }

    private static Optional<Totals> find(Connection connection, byte[] key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT totals FROM figure WHERE world = ?")) {
            query.setBytes(1, key);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? read(row.getBytes(1)) : Optional.empty();
            }
        }
    }

    /** Nothing of what is no row of ours: a file may say anything. */
    private static Optional<Totals> read(byte[] bytes) {
        if (bytes == null || bytes.length != BYTES) {
            return Optional.empty();
        }
        ByteBuffer figures = ByteBuffer.wrap(bytes);
        return Optional.of(new Totals(
                figures.getDouble(),
                figures.getDouble(),
                figures.getDouble(),
                figures.getDouble(),
                figures.getDouble()));
    }

    @Override
    public void keep(String world, Totals totals) {
        byte[] figures = ByteBuffer.allocate(BYTES)
                .putDouble(totals.expected())
                .putDouble(totals.mqls())
                .putDouble(totals.revenue())
                .putDouble(totals.prospected())
                .putDouble(totals.handedCredit())
                .array();
        database.writeSoon(connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT OR REPLACE INTO figure VALUES (?, ?)")) {
                insert.setBytes(1, key(world));
                insert.setBytes(2, figures);
                return insert.executeUpdate();
            }
        });
    }

    @Override
    public Optional<Replication.Outcome> findWhole(String world) {
        try {
            return database.read(connection -> findWhole(connection, key(world)));
        } catch (SQLException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Replication.Outcome> findWhole(Connection connection, byte[] key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT books FROM outcome WHERE world = ?")) {
            query.setBytes(1, key);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? OutcomeBytes.read(row.getBytes(1)) : Optional.empty();
            }
        }
    }

    @Override
    public void keepWhole(String world, Replication.Outcome outcome) {
        byte[] books = OutcomeBytes.write(outcome);
        database.writeSoon(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(KEEP);
                    PreparedStatement delete = connection.prepareStatement(FORGET)) {
                insert.setBytes(1, key(world));
                insert.setBytes(2, books);
                return insert.executeUpdate() + delete.executeUpdate();
            }
        });
    }
}
