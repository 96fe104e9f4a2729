package dev.handoff.company;

import java.util.Optional;

/** The service-level agreement between marketing and sales. */
public record Sla(
        @Param(value = "What sales promises", byDefault = "{}") SalesPromise sales,
        @Param(value = "How far people keep an agreement they believe in", byDefault = "{}") Legitimacy legitimacy) {

    /** What sales promises. */
    public record SalesPromise(
            @Param(value = "First attempt within a limit after assignment", byDefault = "none", owner = Owner.SALES)
                    Optional<FirstTouch> firstTouch,
            @Param(value = "A minimum number of attempts within a window", byDefault = "none", owner = Owner.SALES)
                    Optional<MinimumAttempts> minimumAttempts,
            @Param(
                            value = "How strictly follow-up is watched while a clause is open, 0 … 1",
                            unit = "share",
                            byDefault = "0",
                            min = 0,
                            max = 1,
                            owner = Owner.JOINT)
                    double enforcement) {}

    /** Sales makes the first attempt within the limit; the clock starts at assignment and stops at the first attempt. */
    public record FirstTouch(
            @Param(value = "Time allowed", owner = Owner.SALES) Limit limit,
            @Param(value = "What happens when it is missed", byDefault = "report", owner = Owner.JOINT, source = "the mildest action")
                    BreachAction breach) {}

    /** Sales makes at least so many attempts within the window, unless the lead is settled earlier. */
    public record MinimumAttempts(
            @Param(value = "Attempts promised", unit = "attempts", min = 1, max = 100, owner = Owner.SALES) int attempts,
            @Param(value = "Window counted from assignment", owner = Owner.SALES) Limit within,
            @Param(value = "What happens when it is missed", byDefault = "report", owner = Owner.JOINT, source = "the mildest action")
                    BreachAction breach) {}

    /** What a missed promise sets off. */
    public enum BreachAction {
        /** It is counted in the attainment report. */
        REPORT,
        /** It is counted, and another rep gets the lead. */
        REASSIGN
    }

    /** {@code legitimacy = ceiling · clamp((trust − from)/width, 0, 1)}: nobody keeps an agreement they do not believe in. */
    public record Legitimacy(
            @Param(value = "Legitimacy under full trust", unit = "share", byDefault = "1", min = 0, max = 1, source = "MODEL §4")
                    double ceiling,
            @Param(value = "Trust at or below which nobody believes in it", unit = "share", byDefault = "0.35", min = 0, max = 1, source = "MODEL §4")
                    double from,
            @Param(value = "Further trust needed for full legitimacy", unit = "share", byDefault = "0.3", min = 0.001, max = 1, source = "MODEL §4")
                    double width) {}
}
