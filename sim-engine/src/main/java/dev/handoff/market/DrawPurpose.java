package dev.handoff.market;

import dev.handoff.kernel.Purpose;

/**
 * What a random draw is for. The ordinal is part of every draw's key: append only, never reorder, or every published result changes.
 */
public enum DrawPurpose implements Purpose {
    /** Gamma factor of a channel's day. */
    DAY_FACTOR,
    /** Number of leads of a channel's day or upload. */
    DAY_COUNT,
    /** Hour of the day of one lead. */
    HOUR,
    /** Hidden quality of a campaign. */
    CAMPAIGN,
    /** Whether the lead's company could buy. */
    FIT,
    /** The lead's initial intent. */
    INTENT,
    /** The lead's hurdle against intent. */
    HURDLE,
    /** The lead's own chance of being reachable, where that varies over leads. */
    REACHABILITY,
    /** Whether the lead can be reached. */
    REACHABLE,
    /** Touches the lead needs before a meeting. */
    TOUCHES_NEEDED,
    /** When a rival sells to the lead. */
    RIVAL,
    /** Size of the lead's company. */
    COMPANY_SIZE,
    /** Noise of the score; index = scoring. */
    SCORE,
    /** Unsubscribing from nurture; index = round. */
    UNSUBSCRIBE,
    /** Delay caused by systems. */
    SYSTEM_DELAY,
    /** Whether a rep works the lead; index = cycle and attempt. */
    WORK_DECISION,
    /** Whether an attempt is answered; index = cycle and attempt. */
    PICK_UP,
    /** Whether an attempt makes the lead opt out. */
    OPT_OUT,
    /** Duration of reading a lead. */
    READ_TIME,
    /** Duration of a touch. */
    TOUCH_TIME,
    /** Duration of the wrap-up. */
    WRAP_UP_TIME,
    /** Duration of a conversation. */
    CONVERSATION_TIME,
    /** Gap to the next attempt. */
    RETRY_GAP,
    /** Skill of a rep. */
    SKILL,
    /** Time a customer takes before a stage; index = stage. */
    STAGE_GAP,
    /** Work a stage needs; index = stage. */
    STAGE_WORK,
    /** Extra work of a won deal. */
    CLOSING_WORK,
    /** Whether a deal is won. */
    WIN,
    /** Deal size given company size. */
    DEAL_SIZE
}
