package dev.handoff.calibration;

/** What a column of a CRM's export says, once it is understood. */
public enum CrmColumn {
    /** Which lead a row is about. */
    LEAD_ID,
    /** When the lead came. */
    LEAD_CREATED,
    /** Where it came from. */
    LEAD_CHANNEL,
    /** Who has it. */
    LEAD_OWNER,
    /** When its present owner got it. */
    LEAD_ASSIGNED,
    /** When marketing called it qualified (MQL). */
    LEAD_QUALIFIED,
    /** When sales called it worth pursuing (SQL), or converted it. */
    LEAD_SQL,
    /** What marketing's scoring gave it. */
    LEAD_SCORE,
    /** What became of it, or why it ended. */
    LEAD_STATUS,
    /** When it ended. */
    LEAD_CLOSED,
    /** How often somebody tried, by the CRM's own count. */
    LEAD_TIMES_CONTACTED,
    /** When somebody first tried, by the CRM's own count. */
    LEAD_FIRST_CONTACTED,
    /** When somebody last tried, by the CRM's own count. */
    LEAD_LAST_CONTACTED,
    /** Which lead an attempt was made on. */
    ACTIVITY_LEAD,
    /** When it was made. */
    ACTIVITY_AT,
    /** Who made it. */
    ACTIVITY_OWNER,
    /** Whether somebody answered. */
    ACTIVITY_OUTCOME,
    /** How long it took. */
    ACTIVITY_DURATION,
    /** Which deal a row is about. */
    DEAL_ID,
    /** Which lead it came from. */
    DEAL_LEAD,
    /** Who has it. */
    DEAL_OWNER,
    /** When it was opened. */
    DEAL_OPENED,
    /** When it was won or lost. */
    DEAL_CLOSED,
    /** Whether it was won, lost or is open. */
    DEAL_OUTCOME,
    /** What it is worth. */
    DEAL_AMOUNT,
    /** When it entered each of its stages. */
    DEAL_STAGES
}
