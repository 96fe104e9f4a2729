package dev.handoff.random;

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
    DEAL_SIZE,
    /** Whether a rep is absent; entity = rep and day. */
    ABSENCE,
    /** Leads found by prospecting; entity = week, rep and task of the week. */
    PROSPECTED,
    /** Patience of an unread lead's place in the inbox. */
    EXPIRY,
    /** Whether the form scares the lead away; index = field. */
    FORM,
    /** Whether the lead first goes to a wrong desk. */
    MISROUTED,
    /** How long a misrouted lead is astray. */
    ASTRAY,
    /** Whether a rep rejects the lead when reading it. */
    REVIEW,
    /** Duration of a rejection. */
    REJECTION_TIME,
    /** Whether the outcome is recorded with a reason. */
    REASON,
    /** Duration of recording the outcome. */
    RECORDING_TIME,
    /** Whether a lead that comes back is nurtured again. */
    RECYCLE,
    /** Delay of the first attempt in a randomised speed trial. */
    TRIAL_DELAY,
    /** Luck of marketing's look at a channel's results; entity = look. */
    BUDGET,
    /** Whether a step without an owner loses the lead; index = step and handover. */
    LEAK,
    /** Whether another channel has touched the lead before; index by that channel's name. */
    TOUCHED_BEFORE,
    /** Order of those earlier touches; index by that channel's name. */
    TOUCH_ORDER,
    /** Whether a rep logs an attempt that never takes place; index = cycle and touch in the log. */
    FAKE,
    /** Whether a lead nobody tried counts as a bad one for its rep. */
    PREJUDICE,
    /** Whether marketing hands a lead's history on; index = scoring. */
    HISTORY,
    /** What a rep makes of a conversation; entity = rep. */
    CONVERSATION_SKILL,
    /** Whether a rep works a lead that was put aside and is looked at again; index = cycle, attempt and look. */
    LOOK,
    /** Whether a lead is on the list of open promises; index = cycle. */
    ON_LIST,
    /** Which rep gets the lead by lot; index = how often it was given to somebody. */
    ROUTE,
    /** Slow factor of a channel's week. */
    WEEK_LEVEL,
    /** Which part of a company that is split for a pilot gets the lead. */
    PART
}
