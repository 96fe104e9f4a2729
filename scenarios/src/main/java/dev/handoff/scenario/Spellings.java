package dev.handoff.scenario;

import dev.handoff.calendar.Shift;
import dev.handoff.company.Holiday;
import dev.handoff.company.Limit;
import dev.handoff.company.RandomDuration;
import dev.handoff.company.When;
import dev.handoff.kernel.Distribution;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** The spelling of every type of value a company record may hold. */
final class Spellings {
    private static final Map<Class<?>, Spelling<?>> BY_TYPE = Map.ofEntries(
            Map.entry(double.class, new Numbers()),
            Map.entry(Double.class, new Numbers()),
            Map.entry(int.class, new WholeNumbers()),
            Map.entry(Integer.class, new WholeNumbers()),
            Map.entry(String.class, new Texts()),
            Map.entry(Duration.class, new Durations()),
            Map.entry(Limit.class, new Limits()),
            Map.entry(Shift.class, new Shifts()),
            Map.entry(LocalDate.class, new Dates()),
            Map.entry(When.class, new Whens()),
            Map.entry(Holiday.class, new Holidays()),
            Map.entry(ZoneId.class, new Zones()));

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

    /** Shifts such as {@code Mon-Fri 09:00-17:00}; {@code always} is every hour of the week. */
    static final class Shifts implements Spelling.OfText<Shift> {
        private static final String ALWAYS = "Mon-Sun 00:00-24:00";

        @Override
        public String noun() {
            return "a shift";
        }

        @Override
        public String example() {
            return "Mon-Fri 09:00-17:00";
        }

        @Override
        public Shift parse(String text) {
            try {
                return Shift.parse(text.equals("always") ? ALWAYS : text);
            } catch (IllegalArgumentException e) {
                throw new Misspelt(Problem.quote(text) + " is not a shift", example());
            }
        }

        @Override
        public String format(Shift value) {
            return value.toString();
        }
    }

    /** Days such as {@code 2026-01-05}. */
    static final class Dates implements Spelling.OfText<LocalDate> {
        @Override
        public String noun() {
            return "a day";
        }

        @Override
        public String example() {
            return "2026-01-05";
        }

        @Override
        public LocalDate parse(String text) {
            try {
                if (text.length() == example().length()) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeParseException e) {
                // said below
            }
            throw new Misspelt(Problem.quote(text) + " is not a day of the calendar", example());
        }

        @Override
        public String format(LocalDate value) {
            return value.toString();
        }
    }
}
