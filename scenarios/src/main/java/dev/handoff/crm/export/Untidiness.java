package dev.handoff.crm.export;

import static dev.handoff.calibration.CrmTables.NEVER;

import dev.handoff.calibration.LeadEnding;
import dev.handoff.calibration.recorded.RecordedLead;
import dev.handoff.random.Draws;
import dev.handoff.random.Purpose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What people leave behind in a CRM: leads that are tests, a list that somebody bought and nobody worked, closing dates of deals that are still open,
 * rows that stand there twice, and the last lines of a printed report. Which, is drawn from the luck that it is given.
 */
final class Untidiness {
    private static final int FAMILY = Draws.family("untidy export");
    private static final double COPIED = 0.01;
    private static final int TESTS_PER_THOUSAND = 3;
    private static final int LIST = 60;
    private static final int APART = 3;
    private static final int DAY = 86_400;
    private static final int PLANNED_DAYS = 90;
    private static final String LIST_CHANNEL = "Imported list";

    private final Draws draws;

    /** What a draw is for; append only. */
    private enum For implements Purpose {
        TEST_LEAD,
        BOUGHT_LIST,
        PLANNED_CLOSE,
        COPIED_LEAD,
        COPIED_ATTEMPT,
        COPIED_DEAL
    }

    Untidiness(Draws draws) {
        this.draws = draws;
    }

    /** The same rows, and leads that are none; open deals have a date on which somebody wants to close them. */
    ExportRows added(ExportRows rows) {
        List<LeadRow> leads = new ArrayList<>(rows.leads());
        if (!leads.isEmpty()) {
            addTests(leads, rows.leads());
            addList(leads, rows.leads());
            leads.sort(Comparator.comparingLong(row -> row.lead().created()));
        }
        List<DealRow> deals = rows.deals().stream()
                .map(deal -> deal.isOpen() ? deal.planned(plan(deal)) : deal)
                .toList();
        return new ExportRows(List.copyOf(leads), rows.attempts(), deals);
    }

    private long plan(DealRow deal) {
        return deal.deal().opened() + (1 + below(PLANNED_DAYS, For.PLANNED_CLOSE, deal.number())) * (long) DAY;
    }

    private void addTests(List<LeadRow> leads, List<LeadRow> real) {
        int tests = 1 + real.size() * TESTS_PER_THOUSAND / 1000;
        for (int i = 0; i < tests; i++) {
            RecordedLead like = real.get(below(real.size(), For.TEST_LEAD, i)).lead();
            RecordedLead lead = nobody(leads.size(), "test-" + (i + 1), like.channel(), like.created());
            leads.add(new LeadRow(lead, Optional.empty(), "Test", "test" + (i + 1) + "@test.com"));
        }
    }

    private void addList(List<LeadRow> leads, List<LeadRow> real) {
        long when = real.get(below(real.size(), For.BOUGHT_LIST, 0)).lead().created();
        for (int i = 0; i < LIST; i++) {
            long created = Math.max(
                    when - (LIST - 1 - i) * (long) APART, real.get(0).lead().created());
            leads.add(LeadRow.of(nobody(leads.size(), "list-" + (i + 1), LIST_CHANNEL, created), Optional.empty()));
        }
    }

    private static RecordedLead nobody(int number, String name, String channel, long created) {
        return new RecordedLead(
                number,
                name,
                channel,
                -1,
                created,
                NEVER,
                NEVER,
                NEVER,
                NEVER,
                Double.NaN,
                LeadEnding.NONE,
                0,
                false,
                false);
    }

    /** The lines of leads, some of them twice, and what a report ends with. */
    List<String> leads(List<String> lines) {
        return ended(copied(lines, For.COPIED_LEAD));
    }

    List<String> attempts(List<String> lines) {
        return ended(copied(lines, For.COPIED_ATTEMPT));
    }

    List<String> deals(List<String> lines) {
        return ended(copied(lines, For.COPIED_DEAL));
    }

    /** One line at least stands there twice, if there is one. */
    private List<String> copied(List<String> lines, For purpose) {
        List<String> all = new ArrayList<>();
        List<String> copies = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            all.add(lines.get(i));
            if (i == 0 || draws.uniform(FAMILY, i, purpose) < COPIED) {
                copies.add(lines.get(i));
            }
        }
        all.addAll(copies);
        return all;
    }

    private static List<String> ended(List<String> lines) {
        List<String> all = new ArrayList<>(lines);
        all.add("\"Grand Totals (" + lines.size() + " records)\"");
        all.add("\"Confidential Information - Do Not Distribute\"");
        return all;
    }

    private int below(int bound, For purpose, int index) {
        return (int) (draws.uniform(FAMILY, index, purpose) * bound);
    }
}
