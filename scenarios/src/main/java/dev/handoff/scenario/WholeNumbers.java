package dev.handoff.scenario;

/** Whole numbers: {@code 8}, {@code 1_000}. */
final class WholeNumbers implements Spelling.OfText<Integer> {
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
        double value = Numbers.plain(text);
        if (value != Math.rint(value)) {
            throw new Misspelt(
                    "a whole number is needed here, not " + Problem.quote(text), Numbers.spell(Math.rint(value)));
        }
        if (Math.abs(value) > Integer.MAX_VALUE) {
            throw new Misspelt(Problem.quote(text) + " is too large a number", "");
        }
        return (int) value;
    }

    @Override
    public String format(Integer value) {
        return value.toString();
    }
}
