package dev.handoff.scenario.spelling;

import dev.handoff.scenario.yaml.Located;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/** How the amounts in a distribution are spelled: plain numbers, or durations in milliseconds. */
enum AmountSpelling {
    /** Plain numbers. */
    NUMBERS(new NumberSpelling()::read, NumberSpelling::spell),
    /** Durations, in milliseconds. */
    DURATIONS(AmountSpelling::duration, DurationSpelling::spell);

    private final ToDoubleFunction<Located> read;
    private final DoubleFunction<String> write;

    AmountSpelling(ToDoubleFunction<Located> read, DoubleFunction<String> write) {
        this.read = read;
        this.write = write;
    }

    double read(Located node) {
        return read.applyAsDouble(node);
    }

    Located write(double amount) {
        return new Located.Scalar(Spelling.NOWHERE, write.apply(amount));
    }

    private static double duration(Located node) {
        String text = node instanceof Located.Scalar scalar ? Typed.plain(scalar.text()) : "";
        if (!text.isEmpty()) {
            return DurationSpelling.millis(text);
        }
        throw new Misspelt("a duration such as 4 h is needed here, not " + node.describe(), "");
    }
}
