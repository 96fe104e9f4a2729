package dev.handoff.calibration.fit;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.LeadColumns;
import dev.handoff.calibration.estimate.SpeedSlopes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;

/** The three ways of looking at speed, over leads that were called and had 30 days to become something. */
final class SpeedFit {

    private static final int SQLS_NEEDED = 50;

    private SpeedFit() {}

    static Optional<SpeedSlopes> of(CrmTables tables, FollowUpLog log, LocalClock clock, WorkingCalendar calendar) {
        LeadColumns leads = tables.leads();
        if (!tables.knows(CrmColumn.LEAD_SQL, CrmColumn.ACTIVITY_AT)
                || tables.datesOnly().contains(CrmColumn.LEAD_CREATED)) {
            return Optional.empty();
        }
        List<Integer> used = new ArrayList<>();
        int sqls = 0;
        int waited = 0;
        for (int i = 0; i < leads.size(); i++) {
            boolean settled = tables.asOf() - leads.created()[i] >= FollowUpLog.FIRST_CALL_WITHIN;
            if (settled && !Double.isNaN(log.firstDelayMinutes(i))) {
                used.add(i);
                sqls += leads.sql()[i] != CrmTables.NEVER ? 1 : 0;
                waited += waitMinutes(tables, clock, calendar, i) > 0 ? 1 : 0;
            }
        }
        if (sqls < SQLS_NEEDED || used.size() - sqls < SQLS_NEEDED || waited == 0 || waited == used.size()) {
            return Optional.empty();
        }
        double[] delay = new double[used.size()];
        double[] wait = new double[delay.length];
        boolean[] success = new boolean[delay.length];
        double[][] seen = seen(tables, used);
        for (int i = 0; i < delay.length; i++) {
            delay[i] = FastMath.log10(1 + log.firstDelayMinutes(used.get(i)));
            wait[i] = FastMath.log10(1 + waitMinutes(tables, clock, calendar, used.get(i)));
            success[i] = leads.sql()[used.get(i)] != CrmTables.NEVER;
        }
        return Optional.of(SpeedSlopes.of(delay, wait, seen, success));
    }

    private static double waitMinutes(CrmTables tables, LocalClock clock, WorkingCalendar calendar, int lead) {
        // the calendar's clock begins with the window's first Monday
        long inquiry = 1000 * clock.seconds(tables.leads().created()[lead]);
        return (calendar.nextWorking(inquiry) - inquiry) / 60_000.0;
    }

    /** The score where it is known, and a column for each channel but the first that occurs. */
    private static double[][] seen(CrmTables tables, List<Integer> used) {
        LeadColumns leads = tables.leads();
        List<Integer> channels = used.stream()
                .map(i -> (int) leads.channel()[i])
                .distinct()
                .sorted()
                .toList();
        boolean scored = used.stream().anyMatch(i -> !Double.isNaN(leads.score()[i]));
        double[][] seen = new double[used.size()][channels.size() - 1 + (scored ? 1 : 0)];
        for (int i = 0; i < seen.length; i++) {
            int lead = used.get(i);
            int place = channels.indexOf((int) leads.channel()[lead]);
            if (place > 0) {
                seen[i][place - 1] = 1;
            }
            if (scored) {
                seen[i][seen[i].length - 1] = Double.isNaN(leads.score()[lead]) ? 0 : leads.score()[lead];
            }
        }
        return seen;
    }
}
