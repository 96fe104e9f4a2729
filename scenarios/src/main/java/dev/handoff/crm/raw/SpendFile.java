package dev.handoff.crm.raw;

import dev.handoff.crm.told.Kind;
import dev.handoff.crm.told.Rule;
import dev.handoff.crm.value.Amounts;
import dev.handoff.crm.words.ColumnRole;
import dev.handoff.crm.words.Columns;
import java.util.List;

/** Reads a file of what was spent on channels, week by week. */
public final class SpendFile extends FileSink {
    private final SpendTable table;
    private final NameNumbers numbers;
    private final ChannelWords channels;
    private FileMoments moments;
    private Amounts amounts;

    /**
     * @param numbers of the channels of the leads
     */
    public SpendFile(Reading reading, int file, SpendTable table, NameNumbers numbers) {
        super(reading, file, Kind.SPEND, table.seen);
        this.table = table;
        this.numbers = numbers;
        this.channels = new ChannelWords(reading.mapping());
    }

    @Override
    List<Integer> begin(Columns columns) {
        moments = new FileMoments(columns, List.of(ColumnRole.SPEND_WEEK), reading);
        amounts = new Amounts(columns.header().file(), columns.name(ColumnRole.SPENT), reading.problems());
        return List.of();
    }

    @Override
    void take(int line, String[] fields, long hash) {
        Columns columns = columns();
        if (columns.text(ColumnRole.SPEND_WEEK, fields) == null) {
            leaveOut(line, Rule.NO_DATE);
        } else if (columns.text(ColumnRole.SPENT, fields) == null) {
            leaveOut(line, Rule.NO_AMOUNT);
        } else {
            table.file.add(file);
            table.line.add(line);
            table.channel.add(numbers.number(channels.of(columns.text(ColumnRole.SPEND_CHANNEL, fields))));
            amounts.add(columns.text(ColumnRole.SPENT, fields), line);
            amounts.currency(columns.text(ColumnRole.SPEND_CURRENCY, fields));
            moments.add(fields, line);
        }
    }

    /** Understands the columns that only the whole file explains; to be called once, at its end. */
    public void finish(String zone) {
        moments.decide();
        amounts.decide(reading.decimal()).ifPresent(this::note);
        moments.into(ColumnRole.SPEND_WEEK, table.week);
        for (int i = 0; i < amounts.size(); i++) {
            table.spent.add(amounts.amount(i));
        }
        amounts.currency().ifPresent(c -> note("amounts are in " + UnmappedTally.printable(c)));
    }
}
