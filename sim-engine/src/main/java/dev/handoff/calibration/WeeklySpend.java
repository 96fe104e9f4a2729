package dev.handoff.calibration;

import java.util.List;

/**
 * What was spent on channels, week by week of the window.
 *
 * @param channels their names, as {@link CrmTables#channels()}
 * @param perWeek by channel and week of the window: money; NaN where nobody says
 */
public record WeeklySpend(List<String> channels, double[][] perWeek) {
    /** Copies the list. */
    public WeeklySpend {
        channels = List.copyOf(channels);
    }
}
