package dev.handoff.crm.value;

import dev.handoff.crm.told.Problems;
import java.util.Optional;

/**
 * A column of instants as a file spells them. Whether the day or the month comes first is decided once for the whole column: by a number above 12,
 * or by dots; a column that says both is refused, and so is one that says neither. Not for several threads.
 */
public final class MomentColumn {
    /** Stands for no instant. */
    public static final long NEVER = Long.MIN_VALUE;

    private static final int SECONDS_BITS = 17;
    private static final int DAY = 86_400;

    private final String file;
    private final String column;
    private final Problems problems;
    private final MomentText reader = new MomentText();
    private final Longs values = new Longs();
    private final Ints forms = new Ints();
    private boolean anyTime;
    private boolean anyOffset;
    private int filled;
    private int undecidedLine;
    private int undecidedLast;
    private int dayFirstLine;
    private int monthFirstLine;
    private Optional<DayOrder> order = Optional.empty();

    public MomentColumn(String file, String column, Problems problems) {
        this.file = file;
        this.column = column;
        this.problems = problems;
    }

    /** Adds what stands in a row; null is nothing. */
    public void add(String text, int line) {
        reader.read(text == null ? "" : text);
        forms.add(reader.form.ordinal());
        values.add(reader.form == MomentText.Form.UNDECIDED ? packed(line) : reader.value);
        if (reader.form == MomentText.Form.BAD) {
            problems.add(
                    file,
                    line,
                    column,
                    "this is not a date and time as CRMs write them (" + pattern(text) + ")",
                    "2024-03-31 09:30");
        } else if (reader.form != MomentText.Form.EMPTY) {
            filled++;
            anyTime |= !reader.midnight;
            anyOffset |= reader.form == MomentText.Form.ABSOLUTE;
        }
    }

    /** The shape of a text without what it says: figures are 9, letters are a. Somebody's name may stand where a date should. */
    static String pattern(String text) {
        String shape = text.strip().replaceAll("\\p{Nd}", "9").replaceAll("\\p{L}", "a");
        return "'" + (shape.length() > 40 ? shape.substring(0, 40) + "…" : shape)
                + "', 9 for a figure and a for a letter";
    }

    private long packed(int line) {
        undecidedLine = undecidedLine == 0 ? line : undecidedLine;
        undecidedLast = line;
        if (reader.first > 12 && dayFirstLine == 0) {
            dayFirstLine = line;
        }
        if (reader.second > 12 && monthFirstLine == 0) {
            monthFirstLine = line;
        }
        long date = ((long) reader.year << 10) | reader.first << 5 | reader.second;
        return date << SECONDS_BITS | reader.value;
    }

    /** What the column itself tells of its order; empty when it needs none, tells nothing or contradicts itself. */
    public Optional<DayOrder> ownOrder() {
        if (dayFirstLine > 0 == monthFirstLine > 0) {
            return Optional.empty();
        }
        return Optional.of(dayFirstLine > 0 ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST);
    }

    /**
     * Decides which number is the day; to be called once, when the whole column was read.
     *
     * @param said what the user said, which rules
     * @param others what other columns of the same file told: one program wrote them all
     */
    public void decide(Optional<DayOrder> said, Optional<DayOrder> others) {
        if (dayFirstLine > 0 && monthFirstLine > 0) {
            problems.add(
                    file,
                    Math.min(dayFirstLine, monthFirstLine),
                    column,
                    "line " + dayFirstLine + " has the day first and line " + monthFirstLine
                            + " the month, so they contradict each other",
                    "two exports in one file");
            return;
        }
        order = said.or(this::ownOrder).or(() -> others);
        if (undecidedLine > 0 && order.isEmpty()) {
            problems.add(
                    file,
                    undecidedLine,
                    column,
                    "day first or month first? No number in lines " + undecidedLine + " to " + undecidedLast
                            + " is above 12",
                    "--days day-first (or 'days: month-first' in the mapping)");
        } else if (said.isPresent() && ownOrder().isPresent() && !ownOrder().equals(said)) {
            int line = Math.max(dayFirstLine, monthFirstLine);
            problems.add(
                    file,
                    line,
                    column,
                    "this has the " + (dayFirstLine > 0 ? "day" : "month") + " first, but --days says "
                            + said.get().key(),
                    "");
        }
    }

    /** Whether no value has a time of day: then hours cannot be known from it. */
    public boolean isDatesOnly() {
        return filled > 0 && !anyTime;
    }

    /** Whether a value is by a clock whose zone the file does not tell. */
    public boolean hasTimesWithoutOffset() {
        return filled > 0 && anyTime && !anyOffset;
    }

    /** How many rows say anything. */
    public int filled() {
        return filled;
    }

    public int size() {
        return values.size();
    }

    /**
     * The instant of a row in epoch seconds, or {@link #NEVER}.
     *
     * @param fileClock by which times without an offset are told
     * @param companyClock by which days begin
     */
    public long instant(int row, CompanyClock fileClock, CompanyClock companyClock) {
        MomentText.Form form = MomentText.Form.values()[forms.get(row)];
        long value = values.get(row);
        return switch (form) {
            case EMPTY, BAD -> NEVER;
            case ABSOLUTE -> isDatesOnly() ? companyClock.startOfDay(value + DAY / 2) : value;
            case LOCAL -> isDatesOnly() ? companyClock.startOfDay(value) : fileClock.instant(value);
            case UNDECIDED -> decided(value, fileClock, companyClock);
        };
    }

    private long decided(long packed, CompanyClock fileClock, CompanyClock companyClock) {
        long date = packed >>> SECONDS_BITS;
        int a = (int) (date >>> 5) & 31;
        int b = (int) date & 31;
        boolean dayFirst = order.orElse(DayOrder.MONTH_FIRST) == DayOrder.DAY_FIRST;
        long days = MomentText.days((int) (date >>> 10), dayFirst ? b : a, dayFirst ? a : b);
        if (days == Long.MIN_VALUE) {
            return NEVER;
        }
        long local = days * DAY + (packed & ((1 << SECONDS_BITS) - 1));
        return isDatesOnly() ? companyClock.startOfDay(local) : fileClock.instant(local);
    }
}
