package dev.handoff.crm.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.LeadEnding;
import dev.handoff.calibration.recorded.CompanyRecorder;
import dev.handoff.calibration.recorded.RecordedAttempt;
import dev.handoff.calibration.recorded.RecordedCompany;
import dev.handoff.calibration.recorded.RecordedLead;
import dev.handoff.company.Timeline;
import dev.handoff.experiment.Replication;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.Journals;
import dev.handoff.scenario.ScenarioLoader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a CRM knows of a simulated company, and what it does not. */
class RecordedCompanyTest {
    private static final long MONDAY = 1_704_067_200L;

    /** Counts what is told of calls before the export is made. */
    private static final class Calls implements Journal {
        private final long end;
        private int made;
        private int faked;

        private Calls(long end) {
            this.end = end;
        }

        @Override
        public void attempted(long at, Handover handover, boolean answered, boolean enforced) {
            made += at < end ? 1 : 0;
        }

        @Override
        public void faked(long at, Handover handover) {
            faked += at < end ? 1 : 0;
        }
    }

    private Calls calls;

    private RecordedCompany recorded(String scenario, String... changes) {
        Timeline timeline =
                ScenarioLoader.load(scenario, List.of(changes)).orThrow().timeline();
        calls = new Calls(timeline.start().run().warmUp().toMillis()
                + timeline.start().run().horizon().toMillis());
        CompanyRecorder recorder = new CompanyRecorder(timeline.start(), LocalDate.of(2024, 1, 1));
        new Replication(timeline, 5, 0, Optional.of(new Journals(recorder, calls))).run();
        return recorder.recorded();
    }

    @Test
    void calls_that_were_only_logged_are_in_the_log_like_others() {
        RecordedCompany company = recorded(
                "signed-sla",
                "run.horizon=6 weeks",
                "run.warmUp=0 weeks",
                "sla.sales.enforcement=1",
                "persistence.gaming=0.9");
        assertThat(calls.faked).isPositive();
        assertThat(company.attempts()).hasSize(calls.made + calls.faked);
        assertThat(company.attempts()).extracting(RecordedAttempt::seconds).allMatch(s -> s >= 0);
    }

    @Test
    void without_reasons_only_what_became_a_deal_has_an_ending() {
        RecordedCompany company = recorded(
                "cold-war",
                "run.horizon=6 weeks",
                "run.warmUp=0 weeks",
                "acceptance.reasonsGiven=0",
                "acceptance.reasonsByTrust=0");
        assertThat(company.leads())
                .extracting(RecordedLead::ending)
                .containsOnly(LeadEnding.NONE, LeadEnding.QUALIFIED);
        assertThat(company.leads()).extracting(RecordedLead::closed).containsOnly(CrmTables.NEVER);
        assertThat(company.leads())
                .allMatch(lead -> lead.ending() == LeadEnding.QUALIFIED == (lead.sql() != CrmTables.NEVER));
    }

    @Test
    void leads_of_the_warm_up_are_not_known_and_the_first_day_is_the_monday_named() {
        RecordedCompany company = recorded("cold-war", "run.horizon=4 weeks", "run.warmUp=3 weeks");
        assertThat(company.from()).isEqualTo(MONDAY);
        assertThat(company.asOf()).isEqualTo(MONDAY + 4 * 7 * 86_400);
        assertThat(company.leads())
                .extracting(RecordedLead::created)
                .allMatch(at -> at >= MONDAY && at < company.asOf());
        assertThat(company.leads()).extracting(RecordedLead::created).isSorted();
        assertThat(company.attempts()).extracting(RecordedAttempt::at).isSorted();
    }
}
