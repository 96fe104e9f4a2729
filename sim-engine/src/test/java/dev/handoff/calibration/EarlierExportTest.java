package dev.handoff.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Three leads, cut at an instant: what had happened is there, what had not is not, and the rest is about later leads. */
class EarlierExportTest {
    private static final long NEVER = CrmTables.NEVER;
    private static final long AT = 100;

    /** The first was settled early, the second after the cut, the third came after it. */
    private final CrmTables all = new CrmTables(
            ZoneOffset.UTC,
            0,
            200,
            220,
            List.of("web"),
            List.of("rep-1"),
            new LeadColumns(
                    new long[] {10, 50, 150},
                    new short[] {0, 0, 0},
                    new int[] {0, 0, 0},
                    new long[] {11, 101, 151},
                    new long[] {12, 60, 152},
                    new long[] {NEVER, 130, NEVER},
                    new long[] {NEVER, 140, NEVER},
                    new double[] {1, 2, 3},
                    new LeadEnding[] {LeadEnding.MISFIT, LeadEnding.QUALIFIED, LeadEnding.MISFIT},
                    new int[] {2, 3, 1},
                    new long[] {20, 70, 160},
                    new long[] {30, 120, 160},
                    new boolean[3],
                    new boolean[3]),
            new ActivityColumns(
                    new int[] {0, 0, 1, 1, 2},
                    new long[] {20, 30, 70, 120, 160},
                    new int[5],
                    new byte[] {0, 1, 0, 1, 0},
                    new int[] {1, 2, 3, 4, 5},
                    new boolean[5]),
            new DealColumns(
                    new int[] {0, 1, -1},
                    new int[3],
                    new long[] {40, 90, 130},
                    new long[] {80, 180, NEVER},
                    new byte[] {1, 0, -1},
                    new double[] {1000, 2000, 3000},
                    new long[][] {{50}, {110}, {140}}),
            EnumSet.allOf(CrmColumn.class),
            Set.of());

    @Test
    void leads_and_attempts_and_deals_of_later_are_gone() {
        CrmTables then = EarlierExport.of(all, AT);
        assertThat(then.to()).isEqualTo(AT);
        assertThat(then.asOf()).isEqualTo(AT);
        assertThat(then.leads().created()).containsExactly(10, 50);
        assertThat(then.activities().at()).containsExactly(20, 30, 70);
        assertThat(then.activities().seconds()).containsExactly(1, 2, 3);
        assertThat(then.deals().opened()).containsExactly(40, 90);
    }

    @Test
    void what_became_of_them_later_is_not_known() {
        CrmTables then = EarlierExport.of(all, AT);
        assertThat(then.leads().assigned()).containsExactly(11, NEVER);
        assertThat(then.leads().sql()).containsExactly(NEVER, NEVER);
        assertThat(then.leads().ending()).containsExactly(LeadEnding.MISFIT, LeadEnding.NONE);
        assertThat(then.leads().timesContacted()).containsExactly(2, -1);
        assertThat(then.leads().lastContacted()).containsExactly(30, NEVER);
        assertThat(then.deals().outcome()).containsExactly(new byte[] {1, -1});
        assertThat(then.deals().closed()).containsExactly(80, NEVER);
        assertThat(then.deals().entered()[1]).containsExactly(NEVER);
    }

    @Test
    void an_export_cut_at_its_end_is_what_it_was() {
        CrmTables same = EarlierExport.of(all, 1000);
        assertThat(same.asOf()).isEqualTo(all.asOf());
        assertThat(same.leads().ending()).isEqualTo(all.leads().ending());
        assertThat(same.deals().closed()).isEqualTo(all.deals().closed());
        assertThat(same.activities().at()).isEqualTo(all.activities().at());
    }

    @Test
    void later_leads_come_with_their_own_attempts_and_deals() {
        CrmTables later = LaterLeads.of(all, 40);
        assertThat(later.leads().created()).containsExactly(50, 150);
        assertThat(later.activities().lead()).containsExactly(0, 0, 1);
        assertThat(later.activities().at()).containsExactly(70, 120, 160);
        assertThat(later.deals().lead()).containsExactly(0);
        assertThat(later.deals().outcome()).containsExactly(new byte[] {0});
        assertThat(later.from()).isEqualTo(40);
    }
}
