package dev.handoff.company;

import java.time.Duration;

/** Data that cross the line between the departments: what closed goes to marketing, what leads have done goes to sales. */
public record ClosedLoop(
        @Param(
                value = "Marketing sees what its leads brought in, as far as sales recorded the outcome with a reason",
                byDefault = "no",
                owner = Owner.MARKETING)
        YesNo closesToMarketing,

        @Param(
                value = "Time until a closed deal shows in marketing's report",
                byDefault = "1 week",
                min = 0,
                max = 52 * Period.WEEK_MILLIS,
                source = "a weekly report")
        Duration delay,

        @Param(
                value = "Reps see what a lead has read, watched and asked before it came",
                byDefault = "no",
                owner = Owner.MARKETING)
        YesNo historyToSales,

        @Param(
                value =
                        "What each report across the line costs a week: results to marketing, history to sales, true results to all",
                unit = "currency/week",
                byDefault = "0",
                min = 0,
                max = 1e8)
        double costPerWeek) {

    /** Cost of the reports in use, a week. */
    public double weeklyCost(Belief belief) {
        int reports = (closesToMarketing.isYes() ? 1 : 0) + (historyToSales.isYes() ? 1 : 0);
        return costPerWeek * (reports + (belief.transparency() > 0 ? 1 : 0));
    }
}
