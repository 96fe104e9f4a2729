package dev.handoff.spark;

import dev.handoff.company.Company;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads what was written down. */
final class Reading {
    private final String shape;
    private final long[] numbers;
    private final Function<String, Company> companies;
    private int at;
    private int next;

    private Reading(Written written, Function<String, Company> companies) {
        this.shape = written.shape();
        this.numbers = written.numbers();
        this.companies = companies;
    }

    /** What was written, equal to it. */
    static Object of(Written written, Function<String, Company> companies) {
        return new Reading(written, companies).read();
    }

    private Object read() {
        int end = shape.indexOf('\n', at);
        Kind kind = Kind.of(shape.charAt(at));
        String rest = shape.substring(at + 1, end);
        at = end + 1;
        return switch (kind) {
            case COMPANY -> companies.apply(rest);
            case RECORD -> record(rest);
            case LIST -> list(Integer.parseInt(rest));
            case MAP -> map(Integer.parseInt(rest));
            case OPTIONAL -> rest.equals("1") ? Optional.of(read()) : Optional.empty();
            case ROWS -> rows(Integer.parseInt(rest));
            case TEXT -> text(rest);
            case ENUM -> constant(rest);
            case BOOLEAN -> Boolean.valueOf(rest);
            case DOUBLES -> doubles(Integer.parseInt(rest));
            case DOUBLE -> Double.longBitsToDouble(number());
            case INT -> (int) number();
            case LONG -> number();
            case DURATION -> Duration.ofSeconds(number(), number());
        };
    }

    private long number() {
        return numbers[next++];
    }

    private Object record(String name) {
        Records records = Records.of(Records.named(name).asSubclass(Record.class));
        Object[] components = new Object[records.size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = read();
        }
        return records.make(components);
    }

    private List<Object> list(int size) {
        List<Object> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(read());
        }
        return Collections.unmodifiableList(list);
    }

    private Map<Object, Object> map(int size) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            Object key = read();
            map.put(key, read());
        }
        return Collections.unmodifiableMap(map);
    }

    private double[][] rows(int size) {
        double[][] rows = new double[size][];
        for (int i = 0; i < size; i++) {
            rows[i] = (double[]) read();
        }
        return rows;
    }

    private double[] doubles(int size) {
        double[] array = new double[size];
        for (int i = 0; i < size; i++) {
            array[i] = Double.longBitsToDouble(number());
        }
        return array;
    }

    private static String text(String escaped) {
        return escaped.indexOf('\\') < 0
                ? escaped
                : escaped.translateEscapes();
    }

    private static Object constant(String words) {
        int space = words.indexOf(' ');
        String name = words.substring(space + 1);
        for (Object constant : Records.named(words.substring(0, space)).getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("there is no " + words);
    }
}
