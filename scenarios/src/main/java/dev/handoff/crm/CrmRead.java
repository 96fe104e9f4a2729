package dev.handoff.crm;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.WeeklySpend;
import dev.handoff.crm.mapping.CrmMapping;
import dev.handoff.crm.told.ExcludedRow;
import dev.handoff.crm.told.ReadReport;
import dev.handoff.scenario.problem.Problem;
import java.util.List;
import java.util.Optional;

/** What came of reading an export: clean tables, or what is wrong with the files. */
public sealed interface CrmRead {
    /**
     * It could be read.
     *
     * @param tables clean columns
     * @param spend what was spent on channels, where a table says so
     * @param report what was left out, assumed and not understood
     * @param understood which column is what, complete, to be written as {@code mapping.yaml}
     * @param excluded every row that does not count, in the order of files and lines
     * @param emptyWindow what to say where no lead lies in the window that was given
     */
    record Done(
            CrmTables tables,
            Optional<WeeklySpend> spend,
            ReadReport report,
            CrmMapping understood,
            List<ExcludedRow> excluded,
            Optional<Problem> emptyWindow)
            implements CrmRead {

        /**
         * The same with other names for the channels, such as those that a scenario takes.
         *
         * @param other the same tables but for those names
         */
        public Done withTables(CrmTables other) {
            return new Done(other, spend.map(s -> renamed(s, other)), report, understood, excluded, emptyWindow);
        }

        private WeeklySpend renamed(WeeklySpend of, CrmTables other) {
            List<String> names = of.channels().stream()
                    .map(name -> tables.channels().indexOf(name))
                    .map(channel -> other.channels().get(channel))
                    .toList();
            return new WeeklySpend(names, of.perWeek());
        }
    }

    /**
     * It could not.
     *
     * @param problems at least one; a line each
     * @param toFillIn a mapping to fill in, where a table's columns were not recognised; else empty
     */
    record Refused(List<Problem> problems, String toFillIn) implements CrmRead {}
}
