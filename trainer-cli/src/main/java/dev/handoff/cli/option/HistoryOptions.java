package dev.handoff.cli.option;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.scenario.fitted.PastChange;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** What somebody tells of the weeks that a CRM recorded, and how the fit to them is tried out; the group of an export extends it. */
public abstract class HistoryOptions extends CrmTablesOptions {
    private static final Pattern WEEKS = Pattern.compile("(\\d{1,4})\\s*(?:w|weeks?)");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,4})?)\\s*(%)?");
    private static final String NONE = "none";
    private static final double PERCENT = 0.01;
    private static final double MOST_UNLOGGED = 0.9;

    @Option(
            order = HelpOption.LATE,
            names = "--spend",
            paramLabel = "FILE",
            description = "One row a channel and week: what was spent.")
    private List<String> spend = new ArrayList<>();

    @Option(
            order = HelpOption.LATE,
            names = "--changed",
            paramLabel = "CHANGE",
            description = "What you did, 'PATH=VALUE at DATE'; give several.")
    private List<String> changed = new ArrayList<>();

    @Option(
            order = HelpOption.LATE,
            names = "--hold-out",
            paramLabel = "WEEKS",
            description = "Foretell the last 13w (usual), other weeks, or none.")
    private String holdOut;

    @Option(
            order = HelpOption.LATE,
            names = "--unlogged",
            paramLabel = "SHARE",
            description = "What moves if 15%% of vain calls were not logged.")
    private String unlogged;

    /** The first of these options that was given; empty when none was. */
    public final Optional<String> firstTold() {
        return !spend.isEmpty()
                ? Optional.of("--spend")
                : !changed.isEmpty()
                        ? Optional.of("--changed")
                        : holdOut != null
                                ? Optional.of("--hold-out")
                                : unlogged != null ? Optional.of("--unlogged") : Optional.empty();
    }

    /** Tables of what was spent. */
    public final List<Path> spend() {
        return spend.stream().map(HistoryOptions::path).toList();
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new InvalidInput("--spend: '" + file + "' is not the name of a file.");
        }
    }

    /** What the company changed, in order of time. */
    public final List<PastChange> changes() {
        return PastChange.read(changed);
    }

    /** How many weeks are held out: as given, 0 for none, empty where nobody said. */
    public final OptionalInt holdOut() {
        if (holdOut == null) {
            return OptionalInt.empty();
        }
        Matcher weeks = WEEKS.matcher(holdOut.strip());
        if (holdOut.strip().equalsIgnoreCase(NONE)) {
            return OptionalInt.of(0);
        }
        if (!weeks.matches() || Integer.parseInt(weeks.group(1)) == 0) {
            throw new InvalidInput(
                    "--hold-out: '" + holdOut + "' is no number of weeks such as 13w. Maybe 13w, or none?");
        }
        return OptionalInt.of(Integer.parseInt(weeks.group(1)));
    }

    /** Which share of unanswered calls is to be thought of as never logged. */
    public final OptionalDouble unlogged() {
        if (unlogged == null) {
            return OptionalDouble.empty();
        }
        Matcher share = SHARE.matcher(unlogged.strip());
        double value = share.matches()
                ? Double.parseDouble(share.group(1).replace(',', '.')) * (share.group(2) == null ? 1 : PERCENT)
                : Double.NaN;
        if (!(value > 0 && value <= MOST_UNLOGGED)) {
            throw new InvalidInput(
                    "--unlogged: '" + unlogged + "' is no share of calls above 0 and up to 90 %. Maybe 15%?");
        }
        return OptionalDouble.of(value);
    }

    /** The options that give the result again. */
    public final List<String[]> toldAgain() {
        List<String[]> words = new ArrayList<>();
        spend.forEach(file -> words.add(new String[] {"--spend", file}));
        changed.forEach(change -> words.add(new String[] {"--changed", change}));
        if (holdOut != null) {
            words.add(new String[] {"--hold-out", holdOut});
        }
        if (unlogged != null) {
            words.add(new String[] {"--unlogged", unlogged});
        }
        return words;
    }
}
