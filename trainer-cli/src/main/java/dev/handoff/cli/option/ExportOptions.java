package dev.handoff.cli.option;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.crm.ReadOptions;
import dev.handoff.scenario.likeness.Likeness;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a CRM has exported, which weeks of it count, and whether anything is fitted to it. */
public final class ExportOptions extends HistoryOptions {
    @Option(names = "--from", paramLabel = "DATE", description = "Leads that came on that day or later.")
    private String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Leads that came until that day, that day included.")
    private String to;

    @Option(names = "--dry-run", description = "Read, say what was understood, fit nothing.")
    private boolean dryRun;

    @Option(names = "--periods", paramLabel = "N", hidden = true)
    private int periods = Likeness.PERIODS;

    @Option(names = "--cut-short", hidden = true)
    private boolean cutShort;

    /** Whether weeks held out are not simulated: what a repetition says of a fit that was ended before. */
    public boolean isCutShort() {
        return cutShort;
    }

    /** How many periods the fitted company is compared over: what a repetition says where it is not what is usual. */
    public int periods() {
        return Math.max(0, Math.min(Likeness.PERIODS, periods));
    }

    public boolean isDryRun() {
        return dryRun;
    }

    @Override
    String command() {
        return "calibrate";
    }

    /** How they are read. */
    public ReadOptions how() {
        Optional<LocalDate> first = day("--from", from);
        Optional<LocalDate> last = day("--to", to);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw new InvalidInput("--to: " + to + " is before --from " + from + ".");
        }
        return how(first, last, ReadOptions.defaults().smallestChannel());
    }

    /**
     * The options that read the same again.
     *
     * @param exported when the export was made, by the company's clock: where files are copied, their age is another
     */
    public List<String[]> again(LocalDateTime exported) {
        List<String[]> words = new ArrayList<>(tablesAgain(exported));
        add(words, "--from", from);
        add(words, "--to", to);
        return words;
    }
}
