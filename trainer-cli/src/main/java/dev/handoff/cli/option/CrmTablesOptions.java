package dev.handoff.cli.option;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.crm.CrmFiles;
import dev.handoff.crm.ReadOptions;
import dev.handoff.crm.value.DayOrder;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The tables that a CRM has exported, and how they are written. */
public abstract class CrmTablesOptions {
    private static final String DATE = "2024-06-30";

    @Option(names = "--leads", paramLabel = "FILE", description = "One row a lead, as CSV; a file a year, if need be.")
    private List<String> leads = new ArrayList<>();

    @Option(names = "--activities", paramLabel = "FILE", description = "One row a call or e-mail; may be given often.")
    private List<String> activities = new ArrayList<>();

    @Option(names = "--deals", paramLabel = "FILE", description = "One row a deal; may be given often.")
    private List<String> deals = new ArrayList<>();

    @Option(names = "--mapping", paramLabel = "FILE", description = "Which column is what, where it is not clear.")
    private String mapping;

    @Option(names = "--zone", paramLabel = "ZONE", description = "The company's time zone, such as Europe/Berlin.")
    private String zone;

    @Option(names = "--file-zone", paramLabel = "ZONE", description = "The zone of the times in the files, if another.")
    private String fileZone;

    @Option(names = "--days", paramLabel = "ORDER", description = "3/4/2024 is day-first, or month-first.")
    private String days;

    @Option(names = "--as-of", paramLabel = "TIME", description = "When it was exported. Default: its newest row.")
    private String asOf;

    @Option(names = "--attempts", paramLabel = "KINDS", description = "What counts: call, email, or call,email.")
    private String attempts;

    @Option(names = "--keep-owner-names", hidden = true, description = "Reps by their names, not as rep-1, rep-2.")
    private boolean keepOwnerNames;

    /** Whether there is an export at all. */
    public final boolean isGiven() {
        return !leads.isEmpty() || !activities.isEmpty() || !deals.isEmpty();
    }

    /** The first option that was given which is about an export; empty when none was. */
    public final Optional<String> first() {
        return leads.isEmpty()
                ? activities.isEmpty()
                        ? deals.isEmpty() ? Optional.empty() : Optional.of("--deals")
                        : Optional.of("--activities")
                : Optional.of("--leads");
    }

    /** The command it is an export for. */
    abstract String command();

    /**
     * The files.
     *
     * @param spend tables of what was spent
     */
    public final CrmFiles files(List<Path> spend) {
        if (leads.isEmpty()) {
            throw new InvalidInput(command() + ": a file of leads is needed"
                    + first().map(option -> " beside " + option).orElse("") + ". Maybe --leads FILE?");
        }
        return new CrmFiles(
                paths("--leads", leads),
                paths("--activities", activities),
                paths("--deals", deals),
                spend,
                Optional.ofNullable(mapping).map(file -> path("--mapping", file)));
    }

    private static List<Path> paths(String option, List<String> files) {
        return files.stream().map(file -> path(option, file)).toList();
    }

    private static Path path(String option, String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new InvalidInput(option + ": '" + file + "' is not the name of a file.");
        }
    }

    /** How they are read: leads that came from that day on until that day, both included. */
    final ReadOptions how(Optional<LocalDate> first, Optional<LocalDate> last, int smallestChannel) {
        return new ReadOptions(
                zone("--zone", zone),
                zone("--file-zone", fileZone),
                instant(),
                first,
                last,
                attempts(),
                order(),
                smallestChannel,
                keepOwnerNames);
    }

    private static Optional<ZoneId> zone(String option, String text) {
        return parsed(option, text, ZoneId::of, "a time zone", "Europe/Berlin");
    }

    static Optional<LocalDate> day(String option, String text) {
        return parsed(option, text, LocalDate::parse, "a day", DATE);
    }

    private Optional<LocalDateTime> instant() {
        return parsed(
                "--as-of",
                asOf,
                text -> text.length() <= DATE.length()
                        ? LocalDate.parse(text).plusDays(1).atStartOfDay()
                        : LocalDateTime.parse(text.replace(' ', 'T')),
                "a day or an instant",
                DATE + "T18:00");
    }

    private static <T> Optional<T> parsed(
            String option, String text, Function<String, T> read, String noun, String example) {
        try {
            return Optional.ofNullable(text).map(String::strip).map(read);
        } catch (DateTimeException e) {
            throw new InvalidInput(option + ": '" + text + "' is not " + noun + ". Maybe " + example + "?");
        }
    }

    private Optional<DayOrder> order() {
        Optional<DayOrder> order =
                Stream.of(DayOrder.values()).filter(o -> o.key().equals(days)).findFirst();
        if (days != null && order.isEmpty()) {
            throw new InvalidInput("--days: '" + days + "' is no order. Maybe day-first, or month-first?");
        }
        return order;
    }

    private Set<ReadOptions.Attempt> attempts() {
        Set<ReadOptions.Attempt> kinds = EnumSet.noneOf(ReadOptions.Attempt.class);
        for (String kind : attempts == null ? new String[0] : attempts.split("\\s*,\\s*")) {
            switch (kind.strip().toLowerCase(Locale.ROOT)) {
                case "call" -> kinds.add(ReadOptions.Attempt.CALL);
                case "email", "e-mail" -> kinds.add(ReadOptions.Attempt.EMAIL);
                default ->
                    throw new InvalidInput(
                            "--attempts: '" + kind + "' is no kind of attempt. Maybe call, email or call,email?");
            }
        }
        return kinds;
    }

    /**
     * The options that read the same again.
     *
     * @param exported when the export was made, by the company's clock: where files are copied, their age is another
     */
    final List<String[]> tablesAgain(LocalDateTime exported) {
        List<String[]> words = new ArrayList<>();
        leads.forEach(file -> words.add(new String[] {"--leads", file}));
        activities.forEach(file -> words.add(new String[] {"--activities", file}));
        deals.forEach(file -> words.add(new String[] {"--deals", file}));
        add(words, "--mapping", mapping);
        add(words, "--zone", zone);
        add(words, "--file-zone", fileZone);
        add(words, "--days", days);
        add(words, "--as-of", exported.toString());
        add(words, "--attempts", attempts);
        return words;
    }

    public final boolean keepsOwnerNames() {
        return keepOwnerNames;
    }

    static void add(List<String[]> words, String option, String value) {
        if (value != null) {
            words.add(new String[] {option, value});
        }
    }
}
