package dev.handoff.spark;

import dev.handoff.company.Company;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes records down; of a company only how it is called, for its text is sent once for many pieces. */
final class Writing {
    private final Function<Company, String> nameOf;
    private final StringBuilder shape = new StringBuilder();
    private long[] numbers = new long[64];
    private int size;

    private Writing(Function<Company, String> nameOf) {
        this.nameOf = nameOf;
    }

    /**
     * Writes a record, list, map, option, text or number.
     *
     * @throws NotWritable when there is something else in it
     */
    static Written of(Object value, Function<Company, String> nameOf) {
        Writing writing = new Writing(nameOf);
        writing.write(value);
        return new Written(writing.shape.toString(), Arrays.copyOf(writing.numbers, writing.size));
    }

    private void write(Object value) {
        if (value instanceof Company company) {
            line(Kind.COMPANY, nameOf.apply(company));
        } else if (value instanceof Record) {
            record(value);
        } else if (value instanceof List<?> list) {
            line(Kind.LIST, list.size());
            list.forEach(this::write);
        } else if (value instanceof Map<?, ?> map) {
            line(Kind.MAP, map.size());
            map.forEach((key, entry) -> {
                write(key);
                write(entry);
            });
        } else if (value instanceof Optional<?> optional) {
            line(Kind.OPTIONAL, optional.isPresent() ? 1 : 0);
            optional.ifPresent(this::write);
        } else if (value instanceof double[][] rows) {
            line(Kind.ROWS, rows.length);
            Arrays.stream(rows).forEach(this::write);
        } else {
            single(value);
        }
    }

    private void record(Object value) {
        Records records = Records.of(value.getClass());
        line(Kind.RECORD, value.getClass().getName());
        for (int i = 0; i < records.size(); i++) {
            write(records.component(value, i));
        }
    }

    private void single(Object value) {
        if (value instanceof String text) {
            line(Kind.TEXT, text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"));
        } else if (value instanceof Enum<?> constant) {
            line(Kind.ENUM, constant.getDeclaringClass().getName() + " " + constant.name());
        } else if (value instanceof Boolean truth) {
            line(Kind.BOOLEAN, truth);
        } else if (value instanceof double[] array) {
            line(Kind.DOUBLES, array.length);
            Arrays.stream(array).forEach(d -> number(Double.doubleToRawLongBits(d)));
        } else {
            number(value);
        }
    }

    private void number(Object value) {
        if (value instanceof Double d) {
            line(Kind.DOUBLE, "");
            number(Double.doubleToRawLongBits(d));
        } else if (value instanceof Integer i) {
            line(Kind.INT, "");
            number(i.longValue());
        } else if (value instanceof Long l) {
            line(Kind.LONG, "");
            number(l.longValue());
        } else if (value instanceof Duration duration) {
            line(Kind.DURATION, "");
            number(duration.getSeconds());
            number(duration.getNano());
        } else {
            throw new NotWritable(value == null ? Void.class : value.getClass());
        }
    }

    private void line(Kind kind, Object rest) {
        shape.append(kind.sign()).append(rest).append('\n');
    }

    private void number(long value) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = value;
    }
}
