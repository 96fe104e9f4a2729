package dev.handoff.crm.words;

import static dev.handoff.calibration.CrmColumn.*;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.crm.told.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a column of a file can be good for. Its key is the word for it in a mapping file. */
public enum ColumnRole {
    /** Which lead a row is about. */
    LEAD_ID(Kind.LEADS, "id", CrmColumn.LEAD_ID),
    /** When the lead came. */
    CREATED(Kind.LEADS, "created", LEAD_CREATED),
    /** Where it came from. */
    CHANNEL(Kind.LEADS, "channel", LEAD_CHANNEL),
    /** Who has it. */
    OWNER(Kind.LEADS, "owner", LEAD_OWNER),
    /** When its owner got it. */
    ASSIGNED(Kind.LEADS, "assigned", LEAD_ASSIGNED),
    /** When marketing called it qualified. */
    MQL(Kind.LEADS, "mql", LEAD_QUALIFIED),
    /** When sales called it worth pursuing. */
    SQL(Kind.LEADS, "sql", LEAD_SQL),
    /** What marketing's scoring gave it. */
    SCORE(Kind.LEADS, "score", LEAD_SCORE),
    /** What became of it. */
    STATUS(Kind.LEADS, "status", LEAD_STATUS),
    /** Why it ended; where it says something, the status does not count. */
    REASON(Kind.LEADS, "reason", LEAD_STATUS),
    /** When it ended. */
    LEAD_CLOSED(Kind.LEADS, "closed", CrmColumn.LEAD_CLOSED),
    /** How often somebody tried. */
    TIMES_CONTACTED(Kind.LEADS, "timesContacted", LEAD_TIMES_CONTACTED),
    /** When somebody first tried. */
    FIRST_CONTACTED(Kind.LEADS, "firstContacted", LEAD_FIRST_CONTACTED),
    /** When somebody last tried. */
    LAST_CONTACTED(Kind.LEADS, "lastContacted", LEAD_LAST_CONTACTED),
    /** When the row was last changed: of several rows of a record the last one counts. */
    LEAD_MODIFIED(Kind.LEADS, "modified", null),
    /** Who made the record. */
    CREATED_BY(Kind.LEADS, "createdBy", null),
    /** Records that were merged into this one. */
    MERGED(Kind.LEADS, "merged", null),
    /** The deal that was made of it. */
    DEAL_OF_LEAD(Kind.LEADS, "deal", null),
    /** Only looked at: test leads, domains that are left out. */
    EMAIL(Kind.LEADS, "email", null),
    /** Only looked at: test leads, and what activities may be joined by. */
    NAME(Kind.LEADS, "name", null),
    /** Which attempt a row is about. */
    ACTIVITY_ID(Kind.ACTIVITIES, "id", null),
    /** Which lead it was made on. */
    ACTIVITY_LEAD(Kind.ACTIVITIES, "lead", CrmColumn.ACTIVITY_LEAD),
    /** Which lead it was made on, by name. */
    ACTIVITY_LEAD_NAME(Kind.ACTIVITIES, "leadName", CrmColumn.ACTIVITY_LEAD),
    /** When it was made. */
    AT(Kind.ACTIVITIES, "at", ACTIVITY_AT),
    /** When it was over. */
    ENDED(Kind.ACTIVITIES, "ended", ACTIVITY_AT),
    /** Who made it. */
    ACTIVITY_OWNER(Kind.ACTIVITIES, "owner", CrmColumn.ACTIVITY_OWNER),
    /** Call, e-mail or something else. */
    TYPE(Kind.ACTIVITIES, "type", null),
    /** Who called whom. */
    DIRECTION(Kind.ACTIVITIES, "direction", null),
    /** Whether somebody answered. */
    ANSWERED(Kind.ACTIVITIES, "answered", ACTIVITY_OUTCOME),
    /** Whether it was done, or is planned. */
    DONE(Kind.ACTIVITIES, "done", null),
    /** When it is due: a plan, which is not read. */
    DUE(Kind.ACTIVITIES, "due", null),
    /** How long it took, in seconds or as 00:06:24. */
    DURATION(Kind.ACTIVITIES, "duration", ACTIVITY_DURATION),
    /** How long it took, in minutes. */
    DURATION_MINUTES(Kind.ACTIVITIES, "durationMinutes", ACTIVITY_DURATION),
    /** How long it took, in milliseconds. */
    DURATION_MILLIS(Kind.ACTIVITIES, "durationMillis", ACTIVITY_DURATION),
    /** When the row was last changed. */
    ACTIVITY_MODIFIED(Kind.ACTIVITIES, "modified", null),
    /** Which deal a row is about. */
    DEAL_ID(Kind.DEALS, "id", CrmColumn.DEAL_ID),
    /** Which lead it came from. */
    DEAL_LEAD(Kind.DEALS, "lead", CrmColumn.DEAL_LEAD),
    /** Which lead it came from, by name. */
    DEAL_LEAD_NAME(Kind.DEALS, "leadName", CrmColumn.DEAL_LEAD),
    /** Who has it. */
    DEAL_OWNER(Kind.DEALS, "owner", CrmColumn.DEAL_OWNER),
    /** When it was opened. */
    OPENED(Kind.DEALS, "opened", DEAL_OPENED),
    /** When it was won or lost, or is planned to be. */
    CLOSED(Kind.DEALS, "closed", DEAL_CLOSED),
    /** When it was won. */
    WON_AT(Kind.DEALS, "wonAt", DEAL_CLOSED),
    /** When it was lost. */
    LOST_AT(Kind.DEALS, "lostAt", DEAL_CLOSED),
    /** Whether it was won, lost or is open. */
    OUTCOME(Kind.DEALS, "outcome", DEAL_OUTCOME),
    /** Whether it was won: yes, no, or nothing while it is open. */
    WON(Kind.DEALS, "won", DEAL_OUTCOME),
    /** Whether it was won: yes, or no even while it is open. */
    IS_WON(Kind.DEALS, "isWon", DEAL_OUTCOME),
    /** Whether it was lost. */
    IS_LOST(Kind.DEALS, "isLost", DEAL_OUTCOME),
    /** Whether it was won or lost. */
    IS_CLOSED(Kind.DEALS, "isClosed", DEAL_OUTCOME),
    /** Whether it is still among the open ones, or was put away. */
    ACTIVE(Kind.DEALS, "active", null),
    /** What it is worth. */
    AMOUNT(Kind.DEALS, "amount", DEAL_AMOUNT),
    /** In which currency. */
    CURRENCY(Kind.DEALS, "currency", null),
    /** Which kind of row this is, where one table holds leads and deals. */
    ROW_TYPE(Kind.DEALS, "type", null),
    /** When the row was last changed. */
    DEAL_MODIFIED(Kind.DEALS, "modified", null),
    /** What the money was spent on. */
    SPEND_CHANNEL(Kind.SPEND, "channel", null),
    /** Any day of the week in which it was spent. */
    SPEND_WEEK(Kind.SPEND, "week", null),
    /** How much. */
    SPENT(Kind.SPEND, "spend", null),
    /** In which currency. */
    SPEND_CURRENCY(Kind.SPEND, "currency", null);

    private final Kind kind;
    private final String key;
    private final Optional<CrmColumn> column;

    ColumnRole(Kind kind, String key, CrmColumn column) {
        this.kind = kind;
        this.key = key;
        this.column = Optional.ofNullable(column);
    }

    /** In which table. */
    public Kind kind() {
        return kind;
    }

    /** Its word in a mapping file. */
    public String key() {
        return key;
    }

    /** Which column of the clean tables it fills. */
    public Optional<CrmColumn> column() {
        return column;
    }

    /** The roles of a table. */
    public static List<ColumnRole> of(Kind kind) {
        return Arrays.stream(values()).filter(r -> r.kind == kind).toList();
    }

    /** The role of a table's word. */
    public static Optional<ColumnRole> of(Kind kind, String key) {
        return of(kind).stream().filter(r -> r.key.equals(key)).findFirst();
    }
}
