package dev.handoff.cli;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of options; every refusal names option, value and a remedy. */
final class Values {
    /** Largest number of replications anybody may ask for. */
    static final int MOST_REPLICATIONS = 1_000_000;

    private static final int MOST_THREADS = 1024;
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern AMOUNT = Pattern.compile("([-+]?(?:\\d{1,15}\\.?\\d{0,9}|\\.\\d{1,9}))\\s*([kM%]?)");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,9}\\.?\\d{0,9}|\\.\\d{1,9})\\s*(%?)");

    private Values() {}

    static int replications(String text) {
        return count("-n", text, "number of replications", MOST_REPLICATIONS, "100");
    }

    static int budget(String text) {
        return count("--budget", text, "number of replications", MOST_REPLICATIONS, "100");
    }

    static int replication(String text) {
        return count("--replication", text, "number of a replication", MOST_REPLICATIONS, "1");
    }

    /** How many lucks; below two nothing can be said about chance. */
    static int lucks(String text) {
        int lucks = count("--lucks", text, "number of lucks", MOST_REPLICATIONS, "200");
        if (lucks < 2) {
            throw new InvalidInput("--lucks: one luck says nothing about chance. Maybe 200?");
        }
        return lucks;
    }

    static int threads(String text) {
        return count("--threads", text, "number of threads", MOST_THREADS, "1");
    }

    private static int count(String option, String text, String noun, int most, String remedy) {
        if (text.matches("\\+?0*\\d{10,}") || isWhole(text) && whole(text) > most) {
            throw new InvalidInput(option + ": " + text.strip() + " is too large a " + noun + ". Maybe " + most + "?");
        }
        if (!isWhole(text) || whole(text) < 1) {
            throw new InvalidInput(refusal(option, text, "a " + noun, remedy));
        }
        return (int) whole(text);
    }

    static long seed(String text) {
        if (!isWhole(text)) {
            throw new InvalidInput(refusal("--seed", text, "a whole number of at most 18 digits", "1"));
        }
        return whole(text);
    }

    private static boolean isWhole(String text) {
        return WHOLE.matcher(text.strip()).matches();
    }

    private static long whole(String text) {
        return Long.parseLong(text.strip());
    }

    /** A share as 5%, 5 % or 0.05. */
    static double precision(String text) {
        Matcher matcher = SHARE.matcher(text.strip());
        if (!matcher.matches()) {
            throw new InvalidInput(refusal("--precision", text, "a precision", RunSize.DEFAULT_PRECISION));
        }
        double share = Double.parseDouble(matcher.group(1)) / (matcher.group(2).isEmpty() ? 1 : 100);
        if (share <= 0) {
            throw new InvalidInput("--precision: no number of replications reaches " + text + ". Maybe 1%?");
        }
        if (share >= 1) {
            String remedy = matcher.group(2).isEmpty() && share < 100 ? text.strip() + "%" : RunSize.DEFAULT_PRECISION;
            throw new InvalidInput("--precision: " + text + " is 100 % or more. Maybe " + remedy + "?");
        }
        return share;
    }

    /** A number such as 50000, 50k, 1.2M or 5%. */
    static double amount(String option, String text) {
        Matcher matcher = AMOUNT.matcher(text.strip());
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

    private static String refusal(String option, String text, String noun, String remedy) {
        String shown = isWhole(text) ? text.strip() : "'" + text + "'";
        return option + ": " + shown + " is not " + noun + ". Maybe " + remedy + "?";
    }
}
