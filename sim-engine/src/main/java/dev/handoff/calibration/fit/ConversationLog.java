package dev.handoff.calibration.fit;

import dev.handoff.calibration.ActivityColumns;
import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.LeadColumns;
import dev.handoff.calibration.estimate.Conversations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The conversations a log shows, lead by lead, and what followed. */
final class ConversationLog {

    /** A lead is called worth pursuing within the hour of the conversation that made it so. */
    private static final long RECORDED_WITHIN = 3600;

    private final CrmTables tables;
    private final FollowUpLog log;
    private final Held held;
    private final PersistenceFit persistence;
    private final double recorded;
    private final double meanScore;

    ConversationLog(
            CrmTables tables,
            FollowUpLog log,
            Held held,
            PersistenceFit persistence,
            double recorded,
            double meanScore) {
        this.tables = tables;
        this.log = log;
        this.held = held;
        this.persistence = persistence;
        this.recorded = recorded;
        this.meanScore = meanScore;
    }

    List<Conversations> all() {
        List<Conversations> all = new ArrayList<>();
        for (int lead = 0; lead < tables.leads().size(); lead++) {
            of(lead).ifPresent(all::add);
        }
        return all;
    }

    private Optional<Conversations> of(int lead) {
        LeadColumns leads = tables.leads();
        ActivityColumns acts = tables.activities();
        boolean sql = leads.sql()[lead] != CrmTables.NEVER;
        long recordedBy = leads.sql()[lead] + recordedWithin();
        List<Integer> rows = new ArrayList<>();
        for (int row = log.from(lead); row < log.to(lead); row++) {
            boolean before = !sql || acts.at()[row] <= recordedBy;
            if (acts.answered()[row] == 1 && before) {
                if (acts.timeUnknown()[row] || acts.at()[row] < log.begins(lead)) {
                    return Optional.empty();
                }
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int[] attempt = rows.stream().mapToInt(r -> r - log.from(lead) + 1).toArray();
        double[] days = rows.stream()
                .mapToDouble(r -> (acts.at()[r] - log.begins(lead)) / (double) LocalClock.DAY)
                .toArray();
        int last = rows.get(rows.size() - 1);
        Conversations.Outcome outcome = sql ? Conversations.Outcome.SUCCESS : outcome(lead, last, rows.size());
        return Optional.of(new Conversations(
                leads.channel()[lead], score(lead), attempt, days, outcome, 1 - recorded, notCalled(lead, last)));
    }

    /** A lead that sales began to pursue that day was spoken to before the end of it, where only the day is known. */
    private long recordedWithin() {
        return tables.datesOnly().contains(CrmColumn.LEAD_SQL) ? LocalClock.DAY : RECORDED_WITHIN;
    }

    double score(int lead) {
        double score = tables.leads().score()[lead];
        return Double.isNaN(score) ? 0 : score - meanScore;
    }

    /** Who was called again fits, and so does who left for a rival, opted out or was called to the end; a misfit has one conversation. */
    private Conversations.Outcome outcome(int lead, int last, int conversations) {
        if (conversations > 1 || last < log.to(lead) - 1) {
            return Conversations.Outcome.FITS;
        }
        return switch (tables.leads().ending()[lead]) {
            case MISFIT -> Conversations.Outcome.MISFIT;
            case COMPETITOR, OPT_OUT, UNRESPONSIVE -> Conversations.Outcome.FITS;
            case NONE, QUALIFIED, REJECTED, RECYCLED, NO_REASON -> Conversations.Outcome.UNKNOWN;
        };
    }

    /** Chance that a lead that fits has neither been called again since nor been recorded to have opted out. */
    private double notCalled(int lead, int last) {
        int made = last - log.from(lead) + 1;
        if (made >= held.maxAttempts()) {
            return 1;
        }
        double optsOut = held.optOutAt(made);
        double elapsed = tables.asOf() - tables.activities().at()[last];
        double called = (1 - optsOut) * persistence.callsAgain(lead, made, true) * log.gapsWithin(elapsed);
        return 1 - optsOut * recorded - called;
    }
}
