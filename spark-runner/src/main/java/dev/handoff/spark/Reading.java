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
    private final List<Shape.Line> lines;
    private final long[] numbers;
    private final Function<String, Company> companies;
    private int at;
    private int next;

    private Reading(Written written, Function<String, Company> companies) {
        this.lines = Shape.of(written.shape()).lines();
        this.numbers = written.numbers();
        this.companies = companies;
    }

    /** What was written, equal to it. */
    static Object of(Written written, Function<String, Company> companies) {
        return new Reading(written, companies).read();
    }

    private Object read() {
        Shape.Line line = lines.get(at++);
        return switch (line.kind()) {
            case COMPANY -> companies.apply((String) line.rest());
            case RECORD -> record((Records) line.rest());
            case LIST -> list(line.length());
            case MAP -> map(line.length());
            case OPTIONAL -> line.length() == 1 ? Optional.of(read()) : Optional.empty();
            case ROWS -> rows(line.length());
            case TEXT, ENUM, BOOLEAN -> line.rest();
            case DOUBLES -> doubles(line.length());
            case DOUBLE -> Double.longBitsToDouble(number());
            case INT -> (int) number();
            case LONG -> number();
            case DURATION -> Duration.ofSeconds(number(), number());
        };
    }

    private long number() {
        return numbers[next++];
    }

    private Object record(Records records) {
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
}
