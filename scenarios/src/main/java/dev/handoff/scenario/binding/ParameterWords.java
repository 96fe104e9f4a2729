package dev.handoff.scenario.binding;

import dev.handoff.company.Param;
import dev.handoff.scenario.spelling.DurationSpelling;
import dev.handoff.scenario.spelling.NamedNumbers;
import dev.handoff.scenario.spelling.NumberSpelling;
import dev.handoff.scenario.spelling.Spelling;
import java.util.Locale;
import java.util.function.DoubleFunction;

/** What a parameter's annotation says, in words for people. */
public final class ParameterWords {
    private ParameterWords() {}

    /** Meaning, unit, range, default and who decides, in one text. */
    public static String description(Shape.Field field) {
        Param param = field.param();
        StringBuilder text = new StringBuilder(param.value()).append('.');
        append(text, "Unit", param.unit());
        append(text, "Range", range(field));
        append(text, "Names", names(field));
        if (isSingle(field.shape())) {
            append(text, "Default", field.required() ? "none, it must be stated" : param.byDefault());
            append(text, "Decided by", owner(param));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String label, String value) {
        if (!value.isEmpty()) {
            text.append(' ')
                    .append(label)
                    .append(label.startsWith("Decided") ? " " : ": ")
                    .append(value)
                    .append('.');
        }
    }

    /** Names of some of the values, with their numbers; empty when there are none. */
    public static String names(Shape.Field field) {
        return inner(field.shape()) instanceof Shape.OfValue value && value.spelling() instanceof NamedNumbers names
                ? names.described()
                : "";
    }

    /** Who decides: {@code marketing}, {@code sales}, {@code joint} or {@code world}. */
    public static String owner(Param param) {
        return param.owner().name().toLowerCase(Locale.ROOT);
    }

    /** The admissible values: {@code 0 … 1}, {@code ≥ 1 week}, the words of a choice; empty when there are no bounds. */
    public static String range(Shape.Field field) {
        if (inner(field.shape()) instanceof Shape.OfValue value
                && value.spelling().form() == Spelling.Form.WORD) {
            return String.join(", ", value.spelling().words());
        }
        Param param = field.param();
        DoubleFunction<String> spell = isNumber(field.shape()) ? NumberSpelling::spell : DurationSpelling::spell;
        boolean low = !Double.isInfinite(param.min());
        boolean high = !Double.isInfinite(param.max());
        if (low && high) {
            return spell.apply(param.min()) + " … " + spell.apply(param.max());
        }
        return low ? "≥ " + spell.apply(param.min()) : high ? "≤ " + spell.apply(param.max()) : "";
    }

    /** Whether the shape is a value and not a group of parameters. */
    public static boolean isSingle(Shape shape) {
        Shape inner = inner(shape);
        return inner instanceof Shape.OfValue;
    }

    /** Whether values are plain numbers, alone, in lists or maps, or drawn. */
    public static boolean isNumber(Shape shape) {
        return inner(shape) instanceof Shape.OfValue value
                && value.spelling().form().isNumber();
    }

    private static Shape inner(Shape shape) {
        return shape.match(
                record -> record,
                map -> inner(map.value()),
                list -> inner(list.item()),
                optional -> inner(optional.inner()),
                value -> value);
    }
}
