package dev.handoff.workshop.store;

import dev.handoff.game.levers.IllegalMove;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.workshop.log.Workshop;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Workshops beside the games of their teams. What was appended is on the disk, all of one call or nothing of it. For several threads. */
public final class WorkshopStore {
    private final Writer database;
    private final Path file;

    WorkshopStore(Writer database, Path file) {
        this.database = database;
        this.file = file;
    }

    /** A workshop's event with its place in the log, 0 …. */
    public record Numbered(int number, Workshop.Entry entry) {}

    /** A game's event with its place in that game's log, 0 …. */
    public record OfGame(long game, int number, GameEvent event) {}

    /** A game that belongs to a team of the workshop. */
    public record OfTeam(long game, int team) {}

    /**
     * What happens at once.
     *
     * @param own events of the workshop
     * @param games events of its games
     * @param teams games that begin to belong to a team
     */
    public record Step(List<Numbered> own, List<OfGame> games, List<OfTeam> teams) {
        /** Events of the workshop and of its games. */
        public static Step of(List<Numbered> own, List<OfGame> games) {
            return new Step(own, games, List.of());
        }
    }

    /** What a workshop was left with. */
    public record Left(RoomSecrets secrets, Instant alive, List<Workshop.Entry> log) {}

    /** A new workshop; its number. */
    public long create(RoomSecrets secrets, Instant now) {
        return written(connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO workshop (setup, alive) VALUES (?, ?)")) {
                insert.setString(1, WorkshopText.secrets(secrets));
                insert.setLong(2, now.toEpochMilli());
                insert.executeUpdate();
            }
            return GameStore.numbers(connection, "SELECT last_insert_rowid()").get(0);
        });
    }

    /** A number for the game of a team that is to begin. */
    public long createGame() {
        return written(GameStore::create);
    }

    /**
     * Makes all of it durable in one transaction.
     *
     * @throws StoreException when it cannot be written, or another program goes on with this workshop; then nothing of it has happened
     */
    public void append(long workshop, Step step) {
        written(connection -> {
            for (OfTeam team : step.teams()) {
                insert(connection, "INSERT INTO team VALUES (?, ?, ?)", team.game(), workshop, team.team());
            }
            for (OfGame event : step.games()) {
                GameStore.append(connection, event.game(), event.number(), event.event());
            }
            for (Numbered event : step.own()) {
                insert(
                        connection,
                        "INSERT INTO workshop_event VALUES (?, ?, ?, ?)",
                        workshop,
                        event.number(),
                        event.entry().at().toEpochMilli(),
                        WorkshopText.write(event.entry().event()));
            }
            return 0;
        });
    }

    private static void insert(Connection connection, String statement, Object... values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }

    /** Says that the host is alive. */
    public void alive(long workshop, Instant now) {
        written(connection -> {
            try (PreparedStatement update = connection.prepareStatement("UPDATE workshop SET alive = ? WHERE id = ?")) {
                update.setLong(1, now.toEpochMilli());
                update.setLong(2, workshop);
                return update.executeUpdate();
            }
        });
    }

    /** The numbers of all workshops, the latest first. */
    public List<Long> all() {
        return read(connection -> GameStore.numbers(connection, "SELECT id FROM workshop ORDER BY id DESC"));
    }

    /** The games of a workshop's teams, in the order of teams. */
    public List<Long> games(long workshop) {
        return read(connection -> GameStore.numbers(
                connection, "SELECT game FROM team WHERE workshop = " + workshop + " ORDER BY number"));
    }

    /** The workshop that a game belongs to; empty when it belongs to none. */
    public Optional<Long> workshopOf(long game) {
        return read(
                connection -> GameStore.numbers(connection, "SELECT workshop FROM team WHERE game = " + game).stream()
                        .findFirst());
    }

    /**
     * What a workshop was left with.
     *
     * @throws StoreException when there is none, or it is damaged
     */
    public Left left(long workshop) {
        Left left = read(connection -> left(connection, workshop));
        try {
            Workshop.of(left.log());
            return left;
        } catch (IllegalMove e) {
            throw damaged(workshop, e.getMessage());
        }
    }

    private Left left(Connection connection, long workshop) throws SQLException {
        String query = "SELECT setup, alive FROM workshop WHERE id = " + workshop;
        try (PreparedStatement row = connection.prepareStatement(query);
                ResultSet found = row.executeQuery()) {
            if (!found.next()) {
                throw new StoreException("there is no workshop " + workshop + ". Maybe see 'handoff workshops list'?");
            }
            RoomSecrets secrets = WorkshopText.secrets(found.getString(1));
            return new Left(secrets, Instant.ofEpochMilli(found.getLong(2)), log(connection, workshop));
        }
    }

    private List<Workshop.Entry> log(Connection connection, long workshop) throws SQLException {
        String query = "SELECT number, at, json FROM workshop_event WHERE workshop = " + workshop + " ORDER BY number";
        List<Workshop.Entry> log = new ArrayList<>();
        try (PreparedStatement rows = connection.prepareStatement(query);
                ResultSet found = rows.executeQuery()) {
            while (found.next()) {
                if (found.getInt(1) != log.size()) {
                    throw damaged(workshop, "event " + log.size() + " is missing.");
                }
                log.add(new Workshop.Entry(
                        Instant.ofEpochMilli(found.getLong(2)), WorkshopText.read(found.getString(3))));
            }
        }
        return log;
    }

    private StoreException damaged(long workshop, String why) {
        return new StoreException(file + ": workshop " + workshop + " is damaged: " + why
                + " The games of its teams are games of their own. Maybe see 'handoff games list'?");
    }

    /** Takes a workshop and the games of its teams away for good. */
    public void delete(long workshop) {
        List<Long> games = games(workshop);
        written(connection -> {
            for (long game : games) {
                GameStore.delete(connection, game);
            }
            for (String rows : List.of("workshop_event WHERE workshop", "workshop WHERE id")) {
                try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + rows + " = ?")) {
                    delete.setLong(1, workshop);
                    delete.executeUpdate();
                }
            }
            return 0;
        });
    }

    private <T> T written(Writer.Work<T> work) {
        try {
            return database.write(work);
        } catch (SQLException e) {
            throw StoreException.failed(file, e);
        }
    }

    private <T> T read(Writer.Work<T> work) {
        try {
            return database.read(work);
        } catch (SQLException e) {
            throw StoreException.failed(file, e);
        }
    }
}
