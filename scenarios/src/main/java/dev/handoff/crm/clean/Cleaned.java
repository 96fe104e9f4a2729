package dev.handoff.crm.clean;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.WeeklySpend;
import dev.handoff.crm.told.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Clean tables, and what there is to tell of them.
 *
 * @param tables what counts and lies in the window
 * @param spend what was spent on channels, where a table says so
 * @param first day of the window
 * @param last day of the window
 * @param kept rows of each file that count, by the file's number, in the window or not
 * @param batchChannels channels that bring at least 80 % of their leads in uploads
 * @param stages names of stages in the order of {@code DealColumns.entered}
 * @param notes sentences without a full stop
 * @param warnings where a table falls silent though others go on
 */
public record Cleaned(
        CrmTables tables,
        Optional<WeeklySpend> spend,
        LocalDate first,
        LocalDate last,
        int[] kept,
        List<String> batchChannels,
        List<String> stages,
        List<String> notes,
        Problems warnings) {}
