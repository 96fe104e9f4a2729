package dev.handoff.crm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule by which a deal counts or does not, from given rows. */
class DealRulesTest {
    private static final String LEADS = "lead,created,channel,owner,mql,email,modified,created by";

    @TempDir
    private Path dir;

    private SmallExport export;

    @BeforeEach
    void begin() {
        export = new SmallExport(dir);
    }

    @Test
    void only_the_outcome_closes_a_deal_and_impossible_dates_are_left_out() {
        export.leads(LEADS, "a,2024-05-07 10:00,web,,,,,")
                .deals(
                        "deal,lead,opened,closed,outcome,amount",
                        "1,a,2024-05-08 10:00,2024-05-20 10:00,Won,1000",
                        "2,a,2024-05-08 10:00,2024-05-20 10:00,Negotiation,1000",
                        "3,a,2024-05-08 10:00,2024-05-07 10:00,lost,1000",
                        "4,a,2024-05-08 10:00,,lost,1000",
                        "5,a,,2024-05-07 10:00,lost,1000",
                        "6,a,2024-05-08 11:00,2024-06-07 10:00,lost,1000");
        CrmRead.Done read = export.read();
        assertThat(export.leftOut(1))
                .containsExactly(
                        "1 without a date of opening", "1 closed before it was opened", "1 won or lost without a date");
        assertThat(read.tables().deals().outcome()).containsExactly(new byte[] {1, -1, -1});
        assertThat(read.tables().deals().closed()[1]).isEqualTo(CrmTables.NEVER);
        assertThat(read.report().unmapped())
                .singleElement()
                .satisfies(u -> assertThat(u.counts()).containsEntry("Negotiation", 1));
        assertThat(read.report().notes()).contains("1 deal was decided after the export was made: counted as open");
    }

    @Test
    void without_a_column_of_its_own_the_opening_of_a_deal_makes_the_lead_worth_pursuing() {
        export.leads(LEADS, "a,2024-05-07 10:00,web,,,,,", "b,2024-05-07 11:00,web,,,,,")
                .deals("deal,lead,opened,closed,outcome,amount", "1,a,2024-05-08 10:00,,open,");
        CrmTables tables = export.read().tables();
        assertThat(CleanTables.minute(tables, tables.leads().sql()[0])).isEqualTo("2024-05-08T10:00");
        assertThat(tables.leads().sql()[1]).isEqualTo(CrmTables.NEVER);
        assertThat(tables.knows(CrmColumn.LEAD_SQL)).isTrue();
    }

    @Test
    void stages_are_in_the_order_in_which_deals_enter_them_and_winning_is_none() {
        export.leads(LEADS, "a,2024-05-07 10:00,web,,,,,")
                .deals(
                        "Record ID,Create Date,Close Date,Deal Stage,\"Date entered \"\"Offer (Sales)\"\"\",\"Date entered \"\"Demo (Sales)\"\"\",\"Date entered \"\"Closed Won (Sales)\"\"\"",
                        "1,2024-05-08 10:00,2024-05-20 10:00,Closed Won,2024-05-10 10:00,2024-05-09 10:00,2024-05-20 10:00",
                        "2,2024-05-08 11:00,,Demo,,2024-05-11 10:00,");
        CrmTables tables = export.read().tables();
        assertThat(tables.deals().entered()).hasDimensions(2, 2);
        assertThat(CleanTables.day(tables, tables.deals().entered()[0][0])).isEqualTo("2024-05-09");
        assertThat(tables.deals().entered()[1][1]).isEqualTo(CrmTables.NEVER);
        assertThat(tables.knows(CrmColumn.DEAL_STAGES)).isTrue();
    }

    private List<String> notes(String... deals) {
        return export.leads(LEADS, "a,2024-05-07 10:00,web,,,,,")
                .deals(deals)
                .read()
                .report()
                .notes();
    }

    @Test
    void what_a_table_of_deals_does_not_tell_is_one_line_and_a_whole_table_has_none() {
        assertThat(notes("deal,lead,opened,closed,outcome,amount", "1,a,2024-05-08 10:00,2024-05-20 10:00,won,1000"))
                .noneMatch(note -> note.startsWith("of deals stays as assumed"));
        assertThat(notes("deal,lead,opened,outcome", "1,a,2024-05-08 10:00,won"))
                .contains(
                        "of deals stays as assumed: how long they take, and whether more are won at the end of a quarter (no"
                                + " column says when they were won or lost); how large they are (no column says)");
        assertThat(notes("deal,lead,opened,closed,amount", "1,a,2024-05-08 10:00,2024-05-20 10:00,1000"))
                .contains(
                        "of deals stays as assumed: how many are won, how long they take and how large they are (no column"
                                + " says which are won or lost)");
        assertThat(notes("deal,lead,opened,closed,outcome,amount", "1,a,2024-05-08,2024-05-20,won,"))
                .contains(
                        "of deals stays as assumed: how long they wait for a rep's desk (no time of day); how large they are"
                                + " (no won deal has an amount)");
    }

    @Test
    void won_deals_without_a_positive_amount_are_counted_and_the_first_is_named() {
        export.leads(LEADS, "a,2024-05-07 10:00,web,,,,,")
                .deals(
                        "deal,lead,opened,closed,outcome,amount",
                        "1,a,2024-05-08 10:00,2024-05-20 10:00,won,1000",
                        "2,a,2024-05-08 10:00,2024-05-20 10:00,won,-95391.88",
                        "3,a,2024-05-08 10:00,2024-05-20 10:00,lost,-1",
                        "4,a,2024-05-08 10:00,2024-05-20 10:00,won,0",
                        "5,a,2024-05-08 10:00,2024-05-20 10:00,won,");
        CrmRead.Done read = export.read();
        assertThat(read.report().files().get(1).notes())
                .contains("2 won deals have amounts of 0 or less (the first in line 3): they count as won, but not for"
                        + " how large deals are");
        assertThat(read.report().notes())
                .contains(
                        "of deals stays as assumed: perhaps how large they are (1 of 4 won deals have an amount above 0)");
    }

    @Test
    void where_every_amount_is_negative_nobody_says_that_there_is_none() {
        assertThat(notes("deal,lead,opened,closed,outcome,amount", "1,a,2024-05-08 10:00,2024-05-20 10:00,won,-1000"))
                .contains("of deals stays as assumed: how large they are (no won deal has an amount above 0)");
        assertThat(export.read().report().files().get(1).notes())
                .contains(
                        "a won deal has an amount of 0 or less (line 2): it counts as won, but not for how large deals are");
    }
}
