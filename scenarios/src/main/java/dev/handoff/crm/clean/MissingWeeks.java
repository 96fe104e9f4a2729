package dev.handoff.crm.clean;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.crm.told.Kind;
import dev.handoff.crm.told.LeftOutTally;
import dev.handoff.crm.told.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Tells where a table falls silent while leads go on coming: a file that was cut off, one of a year that is missing, calls that were logged from some
 * day on only. To the fit such leads look like leads that nobody called, which is the very figure people argue about. Whether nobody did call them is
 * not for the program to know: it says what it sees, and what speaks against it.
 *
 * <p>That leads end before the other tables do is usual, and no warning: the weeks looked at end with them.
 */
final class MissingWeeks {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int DAYS = 7;
    private static final int SECONDS = DAYS * 24 * 3600;

    /** Where fewer than half of the usual leads come, the company may have been closed. */
    private static final double STILL_COMING = 0.5;

    /** Nine in ten deals are opened by then: so long after the first lead a table of deals may begin. */
    private static final double NEARLY_ALL = 0.9;

    private final CrmTables tables;
    private final LeadWeeks window;
    private final LeftOutTally tally;
    private final DatedRows leads;
    private final int[] came;
    private final Problems warnings = new Problems();

    MissingWeeks(CrmTables tables, LeadWeeks window, LeftOutTally tally, DatedRows leads) {
        this.tables = tables;
        this.window = window;
        this.tally = tally;
        this.leads = leads;
        this.came = perWeek(leads);
    }

    /** All there is to tell. */
    Problems told(DatedRows attempts, DatedRows deals) {
        int[] made = perWeek(attempts);
        QuietWeeks.of(came).forEach(quiet -> tell(quiet, leads, noLeads(quiet, made), "--to"));
        QuietWeeks.of(made).stream()
                .filter(this::leadsCome)
                .forEach(quiet -> tell(quiet, attempts, noAttempts(quiet, made), "--as-of"));
        int[] moved = perWeek(deals);
        QuietWeeks.of(moved).stream()
                .filter(this::leadsCome)
                .filter(quiet -> quiet.first() > 0 || quiet.weeks() >= QuietWeeks.FEWEST + weeksToDeal())
                .forEach(quiet -> tell(quiet, deals, noDeals(quiet, moved), "--as-of"));
        return warnings;
    }

    private int[] perWeek(DatedRows rows) {
        return rows.perWeek(window.from(), tables.weeks());
    }

    private boolean leadsCome(QuietWeeks quiet) {
        return quiet.in(came) >= STILL_COMING * quiet.weeks() * quiet.perWeekElsewhere(came);
    }

    private String noLeads(QuietWeeks quiet, int[] made) {
        int attempts = quiet.in(made);
        return amount(quiet, came) + " lead came " + when(quiet) + ", " + quiet.weeks() + " of " + tables.weeks()
                + " weeks"
                + (attempts == 0 ? "" : ", in which " + Kind.ACTIVITIES.counted(attempts) + " were made")
                + String.format(
                        Locale.ROOT,
                        ": they count as weeks without inquiries, which makes %.0f %% fewer a week",
                        100.0 * quiet.weeks() / tables.weeks());
    }

    private String noAttempts(QuietWeeks quiet, int[] made) {
        return amount(quiet, made) + " attempt " + when(quiet) + leadsOf(quiet) + untried(quiet);
    }

    private String noDeals(QuietWeeks quiet, int[] moved) {
        return amount(quiet, moved) + " deal was opened or decided " + when(quiet) + leadsOf(quiet)
                + "what was sold then counts as never sold"
                + (isAtEnd(quiet) ? ", and deals that were open as open to this day" : "");
    }

    private static String amount(QuietWeeks quiet, int[] rows) {
        return quiet.in(rows) == 0 ? "no" : "hardly any";
    }

    private String leadsOf(QuietWeeks quiet) {
        return ", while " + Kind.LEADS.counted(quiet.in(came)) + " came: ";
    }

    /** How many of the leads that sales got look as if nobody had tried them, and whether something became of these all the same. */
    private String untried(QuietWeeks quiet) {
        boolean handed = tables.knows(CrmColumn.LEAD_ASSIGNED) || tables.knows(CrmColumn.LEAD_QUALIFIED);
        int[] untried = IntStream.range(0, tables.leads().size())
                .filter(lead -> isWithin(tables.leads().created()[lead], quiet) && isHanded(lead))
                .filter(notIn(tables.activities().lead()))
                .toArray();
        if (untried.length == 0) {
            return "those that were called later look as if they had waited as long as that";
        }
        long pursued = Arrays.stream(untried)
                .filter(lead -> tables.leads().sql()[lead] != CrmTables.NEVER)
                .count();
        String became = !tables.knows(CrmColumn.LEAD_SQL)
                ? ""
                : pursued == 0
                        ? ", and none of them became an SQL"
                        : String.format(Locale.ROOT, ", though %,d of them became SQLs", pursued);
        return String.format(
                Locale.ROOT,
                "%,d %s count as leads that nobody tried%s",
                untried.length,
                handed ? "that were handed to sales" : "of these",
                became);
    }

    /** By the columns there are; where none says so every lead is for sales. */
    private boolean isHanded(int lead) {
        return tables.knows(CrmColumn.LEAD_ASSIGNED)
                ? tables.leads().assigned()[lead] != CrmTables.NEVER
                : !tables.knows(CrmColumn.LEAD_QUALIFIED) || tables.leads().qualified()[lead] != CrmTables.NEVER;
    }

    private static IntPredicate notIn(int[] some) {
        BitSet all = new BitSet();
        Arrays.stream(some).forEach(all::set);
        return one -> !all.get(one);
    }

    private boolean isWithin(long instant, QuietWeeks quiet) {
        return instant >= begins(quiet.first()) && instant < begins(quiet.end());
    }

    private long begins(int week) {
        return window.from() + (long) SECONDS * week;
    }

    /** Weeks from a lead to its deal, for nine deals in ten. */
    private int weeksToDeal() {
        double[] weeks = IntStream.range(0, tables.deals().size())
                .filter(deal -> tables.deals().lead()[deal] >= 0)
                .mapToDouble(deal -> (tables.deals().opened()[deal]
                                - tables.leads().created()[tables.deals().lead()[deal]])
                        / (double) SECONDS)
                .sorted()
                .toArray();
        return weeks.length == 0 ? 0 : (int) Math.ceil(weeks[(int) (NEARLY_ALL * (weeks.length - 1))]);
    }

    private boolean isAtEnd(QuietWeeks quiet) {
        return quiet.end() == tables.weeks();
    }

    private static boolean isAtBegin(QuietWeeks quiet) {
        return quiet.first() == 0;
    }

    private LocalDate monday(int week) {
        return window.first().plusDays((long) week * DAYS);
    }

    private String when(QuietWeeks quiet) {
        String last = DAY.format(monday(quiet.first()).minusDays(1));
        String next = DAY.format(monday(quiet.end()));
        return isAtEnd(quiet)
                ? "after " + last
                : isAtBegin(quiet) ? "before " + next : "between " + last + " and " + next;
    }

    /**
     * Warns, at the row at which something ends or begins, and says what may be done about it: the whole file, or the longer of the two parts of the
     * window.
     *
     * @param until the option that leaves out what comes later
     */
    private void tell(QuietWeeks quiet, DatedRows rows, String message, String until) {
        boolean later = !isAtEnd(quiet) && tables.weeks() - quiet.end() >= quiet.first();
        String cause = isAtEnd(quiet)
                ? "the file was cut off"
                : isAtBegin(quiet) ? "an older file is missing" : "a file is missing";
        String remedy = later
                ? "--from " + monday(quiet.end())
                : until + " " + monday(quiet.first()).minusDays(1);
        Optional<DatedRows.Place> place =
                isAtBegin(quiet) ? rows.firstSince(begins(quiet.end())) : rows.lastBefore(begins(quiet.first()));
        warnings.add(
                place.map(row -> tally.name(row.file())).orElse(""),
                place.map(DatedRows.Place::line).orElse(0),
                "",
                message,
                cause + ", or " + remedy);
    }
}
