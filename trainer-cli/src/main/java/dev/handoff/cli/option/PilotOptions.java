package dev.handoff.cli.option;

import dev.handoff.cli.console.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** How a policy is tried: by whom, how long, beside what. */
public final class PilotOptions extends ChangeOptions {
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,4})\\s*/\\s*(\\d{1,4})");
    private static final int LONGEST = 156;
    private static final String SPLIT = "split";
    private static final String BEFORE_AFTER = "before-after";

    @Option(
            names = "--with",
            paramLabel = "CHANGES",
            description = "Instead of OTHER: BASE with PATH=VALUE; PATH=VALUE")
    private String with;

    @Option(
            names = "--share",
            paramLabel = "SHARE",
            description =
                    "Share of the reps who try it, with as large a share of the leads, such as 1/3 or 30%%. Default: 1/3.")
    private String share;

    @Option(names = "--weeks", paramLabel = "W,W", description = "How long it may last. Default: 4,8,13,26.")
    private String weeks;

    @Option(
            names = "--design",
            paramLabel = "DESIGN",
            description =
                    "split: two groups at the same time; before-after: all, first without and then with it. Default: split.")
    private String design;

    /** The changes that are tried, where there is no other scenario. */
    public Optional<String> variation() {
        return Optional.ofNullable(with);
    }

    /** Whether two groups stand beside each other. */
    public boolean isSplit() {
        String word = design == null ? SPLIT : design.strip().toLowerCase(Locale.ROOT);
        if (!word.equals(SPLIT) && !word.equals(BEFORE_AFTER)) {
            throw new InvalidInput("--design: '" + design + "' is no design. Maybe split, or before-after?");
        }
        if (word.equals(BEFORE_AFTER) && share != null) {
            throw new InvalidInput("--share: before and after, everybody tries it. Maybe --design split?");
        }
        return word.equals(SPLIT);
    }

    /** The share of the reps who try it. */
    public double share() {
        if (share == null) {
            return 1.0 / 3;
        }
        Matcher fraction = FRACTION.matcher(share.strip());
        double value = fraction.matches()
                ? Double.parseDouble(fraction.group(1)) / Double.parseDouble(fraction.group(2))
                : Values.amount("--share", share);
        if (!(value > 0 && value < 1)) {
            throw new InvalidInput("--share: " + share.strip()
                    + " leaves nobody in one of the two groups. Maybe 1/3, or --design before-after?");
        }
        return value;
    }

    /** Its lengths in weeks, rising. */
    public List<Integer> weeks() {
        return weeks == null
                ? List.of(4, 8, 13, 26)
                : Stream.of(weeks.split(","))
                        .map(this::week)
                        .distinct()
                        .sorted()
                        .toList();
    }

    private int week(String text) {
        String number = text.strip().replaceFirst("\\s*w(eeks?)?$", "");
        if (!number.matches("\\d{1,4}") || Integer.parseInt(number) < 1) {
            throw new InvalidInput("--weeks: '" + weeks + "' is no list of whole weeks. Maybe 4,8,13,26?");
        }
        if (Integer.parseInt(number) > LONGEST) {
            throw new InvalidInput(
                    "--weeks: a pilot of " + number + " weeks is none; at most " + LONGEST + ". Maybe 26,52?");
        }
        return Integer.parseInt(number);
    }

    /** The options that were given, with their values, to be written on a command line. */
    public List<String[]> again() {
        List<String[]> words = new ArrayList<>();
        add(words, "--with", with);
        add(words, "--share", share);
        add(words, "--weeks", weeks);
        add(words, "--design", design);
        return words;
    }

    private static void add(List<String[]> words, String option, String value) {
        if (value != null) {
            words.add(new String[] {option, value});
        }
    }
}
