package dev.handoff.cli.option;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.debrief.Lucks;
import dev.handoff.scenario.spelling.Figure;
import dev.handoff.scenario.spelling.Typed;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of options; every refusal names option, value and a remedy. */
public final class Values {
    /** Largest number of replications anybody may ask for. */
    static final int MOST_REPLICATIONS = 1_000_000;

    private static final int MOST_THREADS = 1024;
    private static final int MOST_STEPS = 20;
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern AMOUNT = Pattern.compile("([-+]?(?:\\d{1,15}\\.?\\d{0,9}|\\.\\d{1,9}))\\s*([kM%]?)");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,9}\\.?\\d{0,9}|\\.\\d{1,9})\\s*(%?)");

    private static final Pattern PARTS = Pattern.compile("([-+]?)(.*?\\d)([kM% ]*)");

    private Values() {}

    public static int replications(String text) {
        return count("-n", text, "number of replications", MOST_REPLICATIONS, "100");
    }

    static int budget(String text) {
        return count("--budget", text, "number of replications", MOST_REPLICATIONS, "100");
    }

    public static int replication(String text) {
        return count("--replication", text, "number of a replication", MOST_REPLICATIONS, "1");
    }

    /** How many lucks; of a few the interval is so wide that nothing can be said about chance. */
    static int lucks(String text) {
        int lucks = count("--lucks", text, "number of lucks", MOST_REPLICATIONS, "200");
        if (lucks < Lucks.LEAST) {
            throw new InvalidInput("--lucks: " + lucks + " are too few to say anything about chance; at least "
                    + Lucks.LEAST + ". Maybe " + Lucks.USUAL + "?");
        }
        return lucks;
    }

    /** How often something is halved; 0 for never. */
    public static int steps(String text) {
        return text.strip().equals("0") ? 0 : count("--steps", text, "number of steps", MOST_STEPS, "6");
    }

    /** How many leads a study looks at. */
    public static int leads(String option, String text) {
        return count(option, text, "number of leads", MOST_REPLICATIONS, "300");
    }

    static int threads(String text) {
        return count("--threads", text, "number of threads", MOST_THREADS, "1");
    }

    private static int count(String option, String text, String noun, int most, String example) {
        String number = plain(option, text);
        if (number.matches("\\+?0*\\d{10,}") || isWhole(number) && whole(number) > most) {
            throw new InvalidInput(
                    option + ": " + text.strip() + " is too large a " + noun + "; at most " + most + " will do.");
        }
        if (!isWhole(number) || whole(number) < 1) {
            throw new InvalidInput(refusal(option, text, "a " + noun, example));
        }
        return (int) whole(number);
    }

    public static long seed(String text) {
        String number = plain("--seed", text);
        if (!isWhole(number)) {
            throw new InvalidInput(refusal("--seed", text, "a whole number of at most 18 digits", "1"));
        }
        return whole(number);
    }

    private static boolean isWhole(String text) {
        return WHOLE.matcher(text).matches();
    }

    private static long whole(String text) {
        return Long.parseLong(text);
    }

    /**
     * The number in the signs that Java reads, whatever stands between its thousands; a text that begins with no number as it is.
     *
     * @throws InvalidInput when it can be read in two ways
     */
    private static String plain(String option, String text) {
        Matcher parts = PARTS.matcher(Typed.plain(text));
        List<String> readings = parts.matches() ? Figure.readings(parts.group(2)) : List.of();
        if (readings.size() > 1) {
            String behind = parts.group(3).strip();
            throw new InvalidInput(option + ": '" + text.strip() + "' can be read in two ways. Maybe " + readings.get(0)
                    + behind + ", or " + readings.get(1) + behind + "?");
        }
        return readings.isEmpty()
                ? Typed.plain(text)
                : parts.group(1) + readings.get(0) + parts.group(3).strip();
    }

    /** A share as 5%, 5 % or 0.05. */
    public static double precision(String text) {
        Matcher matcher = SHARE.matcher(plain("--precision", text));
        if (!matcher.matches()) {
            throw new InvalidInput(refusal("--precision", text, "a precision", RunSize.DEFAULT_PRECISION));
        }
        double share = Double.parseDouble(matcher.group(1)) / (matcher.group(2).isEmpty() ? 1 : 100);
        if (share <= 0) {
            throw new InvalidInput("--precision: no number of replications reaches " + text + ".");
        }
        if (share >= 1) {
            boolean percent = matcher.group(2).isEmpty() && share >= 2 && share < 100; // 1.5 may be 150 %
            throw new InvalidInput(
                    "--precision: " + text + " is 100 % or more." + (percent ? " Maybe " + text.strip() + "%?" : ""));
        }
        return share;
    }

    /** A number such as 50000, 50k, 1.2M or 5%. */
    public static double amount(String option, String text) {
        Matcher matcher = AMOUNT.matcher(plain(option, text));
        if (!matcher.matches()) {
            throw new InvalidInput(refusal(option, text, "a number", "50k"));
        }
        int power = switch (matcher.group(2)) {
            case "k" -> 3;
            case "M" -> 6;
            case "%" -> -2;
            default -> 0;
        };
        return new BigDecimal(matcher.group(1)).scaleByPowerOfTen(power).doubleValue();
    }

    private static String refusal(String option, String text, String noun, String example) {
        String shown = isWhole(text.strip()) ? text.strip() : "'" + text + "'";
        return option + ": " + shown + " is not " + noun + " such as " + example + ".";
    }
}
