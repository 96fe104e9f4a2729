package dev.handoff.scenario.spelling;

import dev.handoff.calendar.Shift;
import dev.handoff.company.Holiday;
import dev.handoff.company.Limit;
import dev.handoff.company.RandomDuration;
import dev.handoff.company.When;
import dev.handoff.random.Distribution;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.yaml.Located;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** The spelling of every type of value a company record may hold. */
public final class Spellings {
    private static final Map<Class<?>, Spelling<?>> BY_TYPE = Map.ofEntries(
            Map.entry(double.class, new NumberSpelling()),
            Map.entry(Double.class, new NumberSpelling()),
            Map.entry(int.class, new WholeNumbers()),
            Map.entry(Integer.class, new WholeNumbers()),
            Map.entry(String.class, new Texts()),
            Map.entry(Duration.class, new DurationSpelling()),
            Map.entry(Limit.class, new Limits()),
            Map.entry(Shift.class, new Shifts()),
            Map.entry(LocalDate.class, new Days()),
            Map.entry(When.class, new InstantSpelling()),
            Map.entry(Holiday.class, new Holidays()),
            Map.entry(ZoneId.class, new Zones()));

    private Spellings() {}

    public static Optional<Spelling<?>> of(Class<?> type) {
        if (type.isEnum()) {
            return Optional.of(EnumSpelling.of(type));
        }
        if (type == Distribution.class) {
            return Optional.of(Distributions.ofNumbers());
        }
        return type == RandomDuration.class
                ? Optional.of(new RandomDurations())
                : Optional.ofNullable(BY_TYPE.get(type));
    }

    /** Durations that vary: as {@link Distributions} of durations. */
    public static final class RandomDurations implements Spelling<RandomDuration> {
        private final Distributions distributions = Distributions.ofDurations();

        @Override
        public Form form() {
            return Form.RANDOM_DURATION;
        }

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
    public static final class Texts implements Spelling.OfText<String> {
        private static final int LONGEST = 200;

        @Override
        public Form form() {
            return Form.TEXT;
        }

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
