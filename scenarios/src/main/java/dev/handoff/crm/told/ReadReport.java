package dev.handoff.crm.told;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.scenario.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What became of an export: nothing is left out, assumed or not understood that is not in here.
 *
 * @param files in the order leads, activities, deals, and as given
 * @param from first day of the window
 * @param to last day of the window
 * @param leads leads in the window
 * @param activities attempts on them
 * @param deals deals, of whatever lead
 * @param batchChannels channels that bring at least 80 % of their leads in uploads
 * @param datesOnly columns whose instants have no time of day
 * @param unmapped values nobody said the meaning of
 * @param notes what was assumed or found about the export as a whole, a sentence each without a full stop
 * @param warnings where files do not seem to be whole, with the line at which something ends
 */
public record ReadReport(
        List<FileReport> files,
        LocalDate from,
        LocalDate to,
        int leads,
        int activities,
        int deals,
        List<String> batchChannels,
        Set<CrmColumn> datesOnly,
        List<Unmapped> unmapped,
        List<String> notes,
        List<Problem> warnings) {
    /** The smallest number of leads anything can be fitted to. */
    public static final int FEWEST_LEADS = 50;

    public ReadReport {
        files = List.copyOf(files);
        batchChannels = List.copyOf(batchChannels);
        datesOnly = Set.copyOf(datesOnly);
        unmapped = List.copyOf(unmapped);
        notes = List.copyOf(notes);
        warnings = List.copyOf(warnings);
    }

    /** What to say who wants to fit something to so few leads: to read them is no error. */
    public Optional<Problem> tooFewToFit() {
        String file = files.isEmpty() ? "" : files.get(0).file();
        String message = Kind.LEADS.counted(leads) + (leads == 1 ? " is" : " are") + " too few to fit anything";
        String hint = "a longer export, for at least " + FEWEST_LEADS + " are needed";
        return leads < FEWEST_LEADS ? Optional.of(new Problem(file, 0, 0, "", message, hint)) : Optional.empty();
    }
}
