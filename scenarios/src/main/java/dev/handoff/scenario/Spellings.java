package dev.handoff.scenario;

import dev.handoff.calendar.Shift;
import dev.handoff.company.Limit;
import dev.handoff.company.RandomDuration;
import dev.handoff.kernel.Distribution;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The spelling of every type of value a company record may hold. */
final class Spellings {
    private static final Map<Class<?>, Spelling<?>> BY_TYPE = Map.of(
            double.class, new Numbers(),
            Double.class, new Numbers(),
            int.class, new WholeNumbers(),
            Integer.class, new WholeNumbers(),
            String.class, new Texts(),
            Duration.class, new Durations(),
            Limit.class, new Limits(),
            Shift.class, new Shifts(),
            LocalDate.class, new Days());

    private Spellings() {}

    static Optional<Spelling<?>> of(Class<?> type) {
        if (type.isEnum()) {
            return Optional.of(Words.of(type));
        }
        if (type == Distribution.class) {
            return Optional.of(Distributions.ofNumbers());
        }
        return type == RandomDuration.class
                ? Optional.of(new RandomDurations())
                : Optional.ofNullable(BY_TYPE.get(type));
    }

    /** Durations that vary: as {@link Distributions} of durations. */
    static final class RandomDurations implements Spelling<RandomDuration> {
        private final Distributions distributions = Distributions.ofDurations();

        @Override
        public boolean hasParts() {
            return true;
        }

        @Override
        public RandomDuration read(Located node) {
            return new RandomDuration(distributions.read(node));
        }

        @Override
        public Located write(RandomDuration value) {
            return distributions.write(value.millis());
        }
    }

    /** Plain words. */
    static final class Texts implements Spelling.OfText<String> {
        private static final int LONGEST = 200;

        @Override
        public String noun() {
            return "a text";
        }

        @Override
        public String example() {
            return "";
        }

        @Override
        public String normal(String text) {
            return text.strip();
        }

        @Override
        public String parse(String text) {
            if (text.length() > LONGEST) {
                throw new Misspelt(
                        "a text of at most " + LONGEST + " characters is needed here, not " + Problem.quote(text), "");
            }
            return text;
        }

        @Override
        public String format(String value) {
            return value;
        }
    }
}
