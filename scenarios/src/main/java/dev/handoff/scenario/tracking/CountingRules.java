package dev.handoff.scenario.tracking;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.company.Company;
import dev.handoff.company.Limit;
import dev.handoff.company.Sla;
import dev.handoff.company.TimeBasis;
import dev.handoff.experiment.track.Indicator;
import dev.handoff.experiment.track.TrackStage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is counted, and by which limits: those of the agreement, or a working day for the first attempt where none is stated. What an export has no
 * columns for is not counted, in it or in any simulated company.
 *
 * @param indicators from cause to effect
 * @param channels those of the scenario; leads of others do not count
 * @param known columns of the export
 * @param datesOnly those of them without a time of day
 * @param promise what sales promises
 * @param calendar the company's shifts, without its holidays
 */
record CountingRules(
        List<Indicator> indicators,
        List<String> channels,
        Set<CrmColumn> known,
        Set<CrmColumn> datesOnly,
        Sla.SalesPromise promise,
        WorkingCalendar calendar) {
    private static final Set<TrackStage> BY_CHANNEL =
            EnumSet.of(TrackStage.INQUIRIES, TrackStage.QUALIFIED, TrackStage.PURSUED);
    private static final Limit A_WORKING_DAY = new Limit(1, TimeBasis.WORKING_DAYS);

    /** Rules for a company and an export beside it. */
    static CountingRules of(Company company, CrmTables export) {
        List<String> channels = channels(company);
        Sla.SalesPromise promise = company.sla().sales();
        Set<TrackStage> stages = EnumSet.of(TrackStage.INQUIRIES);
        boolean calls = export.activities().size() > 0;
        boolean times = !export.datesOnly().contains(CrmColumn.ACTIVITY_AT);
        add(stages, TrackStage.QUALIFIED, export.knows(CrmColumn.LEAD_QUALIFIED));
        add(stages, TrackStage.HANDED, export.knows(CrmColumn.LEAD_ASSIGNED));
        add(stages, TrackStage.LEAST_ACTIVE, calls && export.knows(CrmColumn.ACTIVITY_OWNER, CrmColumn.LEAD_OWNER));
        add(stages, TrackStage.IN_TIME, calls && times);
        add(stages, TrackStage.ATTEMPTS, calls && promise.minimumAttempts().isPresent());
        add(stages, TrackStage.REASONS, export.knows(CrmColumn.LEAD_STATUS, CrmColumn.LEAD_CLOSED));
        boolean deals = export.deals().size() > 0 && export.knows(CrmColumn.DEAL_LEAD);
        add(stages, TrackStage.PURSUED, export.knows(CrmColumn.LEAD_SQL) || deals);
        add(stages, TrackStage.PIPELINE, deals && export.knows(CrmColumn.DEAL_OPENED, CrmColumn.DEAL_CLOSED));
        add(stages, TrackStage.WON, deals && export.knows(CrmColumn.DEAL_OUTCOME, CrmColumn.DEAL_CLOSED));
        add(stages, TrackStage.REVENUE, deals && export.knows(CrmColumn.DEAL_AMOUNT, CrmColumn.DEAL_CLOSED));
        List<Indicator> indicators = new ArrayList<>();
        for (TrackStage stage : stages) {
            indicators.add(Indicator.of(stage));
            if (channels.size() > 1 && BY_CHANNEL.contains(stage)) {
                channels.forEach(channel -> indicators.add(new Indicator(stage, channel)));
            }
        }
        return of(company, indicators, export.known(), export.datesOnly());
    }

    /**
     * Rules for a company and an export of which it is known what can be counted in it.
     *
     * @param indicators what is counted
     * @param known columns of the export
     * @param datesOnly those of them without a time of day
     */
    static CountingRules of(
            Company company, List<Indicator> indicators, Set<CrmColumn> known, Set<CrmColumn> datesOnly) {
        return new CountingRules(
                List.copyOf(indicators),
                channels(company),
                known,
                datesOnly,
                company.sla().sales(),
                WorkingCalendar.of(company.workingTime().shifts(), List.of()));
    }

    private static List<String> channels(Company company) {
        return company.channels().entrySet().stream()
                .filter(channel -> channel.getValue().bringsInquiries())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void add(Set<TrackStage> stages, TrackStage stage, boolean wanted) {
        if (wanted) {
            stages.add(stage);
        }
    }

    /** The limit for the first attempt on a lead of that channel. */
    Limit firstTouch(String channel) {
        return promise.firstTouch().map(clause -> clause.limitFor(channel)).orElse(A_WORKING_DAY);
    }

    int place(TrackStage stage) {
        return indicators.indexOf(Indicator.of(stage));
    }

    int place(TrackStage stage, String channel) {
        return indicators.indexOf(new Indicator(stage, channel));
    }
}
