package dev.handoff.crm.clean;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.WeeklySpend;
import dev.handoff.crm.raw.SpendTable;
import dev.handoff.crm.told.LeftOutTally;
import dev.handoff.crm.told.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which rows of spending count: of channels that bring leads, in the weeks looked at. Several rows of a channel and week add up. */
final class SpendRules {
    private static final int DAYS_A_WEEK = 7;

    private final SpendTable table;
    private final LeadWeeks window;
    private final ChannelNumbers channels;
    private final LeftOutTally tally;
    private final BitSet kept = new BitSet();
    private int silent;

    SpendRules(SpendTable table, LeadWeeks window, ChannelNumbers channels, LeftOutTally tally) {
        this.table = table;
        this.window = window;
        this.channels = channels;
        this.tally = tally;
    }

    /** What was spent by channel and week of the clean tables; empty without a row that counts. */
    Optional<WeeklySpend> apply(CrmTables tables) {
        double[][] perWeek = new double[tables.channels().size()][tables.weeks()];
        for (double[] weeks : perWeek) {
            Arrays.fill(weeks, Double.NaN);
        }
        boolean any = false;
        for (int row = 0; row < table.size(); row++) {
            int channel = channel(row);
            if (channel < 0) {
                leaveOut(row, Rule.UNKNOWN_CHANNEL);
            } else if (table.spent.get(row) < 0) {
                leaveOut(row, Rule.NEGATIVE_AMOUNT);
            } else {
                kept.set(row);
                any |= add(row, perWeek[channel]);
            }
        }
        silent = Arrays.stream(perWeek).mapToInt(SpendRules::between).sum();
        return any ? Optional.of(new WeeklySpend(tables.channels(), perWeek)) : Optional.empty();
    }

    private int channel(int row) {
        int channel = table.channel.get(row);
        return channel < channels.numbers().length ? channels.numbers()[channel] : -1;
    }

    private boolean add(int row, double[] weeks) {
        LocalDate day =
                Instant.ofEpochSecond(table.week.get(row)).atZone(window.zone()).toLocalDate();
        long week = Math.floorDiv(day.toEpochDay() - window.first().toEpochDay(), (long) DAYS_A_WEEK);
        if (week < 0 || week >= weeks.length) {
            leaveOut(row, Rule.OUTSIDE_WINDOW);
            return false;
        }
        double before = weeks[(int) week];
        weeks[(int) week] = (Double.isNaN(before) ? 0 : before) + table.spent.get(row);
        return true;
    }

    private void leaveOut(int row, Rule rule) {
        tally.leaveOut(table.file.get(row), table.line.get(row), rule);
    }

    /** Weeks between the first and the last with a row that have none. */
    private static int between(double[] weeks) {
        int first = -1;
        int last = -1;
        int told = 0;
        for (int w = 0; w < weeks.length; w++) {
            if (Double.isFinite(weeks[w])) {
                first = first < 0 ? w : first;
                last = w;
                told++;
            }
        }
        return first < 0 ? 0 : last - first + 1 - told;
    }

    /** Rows that count, in the window or not. */
    BitSet kept() {
        return kept;
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (silent > 0) {
            notes.add(String.format(
                    Locale.ROOT,
                    "%,d %s between others no row of spending: what was spent then is taken as unknown, not as nothing",
                    silent,
                    silent == 1 ? "week of a channel has" : "weeks of channels have"));
        }
        return notes;
    }
}
