package dev.handoff.scenario.spelling;

import dev.handoff.scenario.problem.Problem;

/** Whole numbers: {@code 8}, {@code 1_000}. */
public final class WholeNumbers implements Spelling.OfText<Integer> {
    private static final double NEAR = 0.05;

    @Override
    public Form form() {
        return Form.WHOLE_NUMBER;
    }

    @Override
    public String noun() {
        return "a whole number";
    }

    @Override
    public String example() {
        return "";
    }

    @Override
    public Integer parse(String text) {
        double value = NumberSpelling.plain(text);
        if (value != Math.rint(value)) {
            throw new Misspelt("a whole number is needed here, not " + Problem.quote(text), near(text, value));
        }
        if (Math.abs(value) > Integer.MAX_VALUE) {
            throw new Misspelt(Problem.quote(text) + " is too large a number", "");
        }
        return (int) value;
    }

    /** Thousands in the German way, or the whole number that is as good as the same; a half is between two. */
    private static String near(String text, double value) {
        if (text.matches("[1-9]\\d{0,2}\\.\\d{3}")) {
            return text.replace(".", "") + " or " + NumberSpelling.spell(Math.rint(value));
        }
        double whole = Math.rint(value);
        return Math.abs(whole - value) <= NEAR * Math.abs(value)
                ? NumberSpelling.spell(whole)
                : NumberSpelling.spell(Math.floor(value)) + " or " + NumberSpelling.spell(Math.ceil(value));
    }

    @Override
    public String format(Integer value) {
        return value.toString();
    }
}
