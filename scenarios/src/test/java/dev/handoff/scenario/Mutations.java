package dev.handoff.scenario;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages scenario files as people, editors and networks do; the same seed gives the same damage. */
public final class Mutations {
    private static final String[] VALUES = {
        "5",
        "-1",
        "1e308",
        ".nan",
        "none",
        "always",
        "{}",
        "[]",
        "[1, 2]",
        "''",
        "4 h",
        "4 hors",
        "5 mins ago",
        "12 %",
        "2 working days",
        "{exponential: {mean: 1 h}}",
        "{beta: {alpha: 1e-300, beta: 1e300}}",
        "{gamma: {shape: 0.001, mean: 1e15}}",
        "*a",
        "&a x",
        "!!map {}",
        "99999999999999999999",
        "2026-13-45",
        "Mon-Fri 25:00-99:00",
        "round rubin",
        "\u0000",
        "{lognormal: {median: 1 min}}",
        "{mixture: {weights: [1], of: [{mixture: {weights: [1], of: [1]}}]}}",
        "? a",
        "- - -",
        "|",
        ">-",
        "\"",
        "@",
        "%",
        "extends: mm1"
    };

    private final Random random;

    public Mutations(long seed) {
        random = new Random(seed);
    }

    /** The text with one to five changes. */
    public byte[] damage(String text) {
        byte[] damaged = text.getBytes(StandardCharsets.UTF_8);
        for (int n = 1 + random.nextInt(5); n > 0; n--) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private byte[] once(byte[] bytes) {
        if (bytes.length == 0) {
            return bytes;
        }
        return switch (random.nextInt(9)) {
            case 0 -> flipped(bytes);
            case 1 -> without(bytes);
            case 2 -> lines(bytes, this::duplicated);
            case 3 -> lines(bytes, this::dropped);
            case 4 -> lines(bytes, this::swapped);
            case 5 -> lines(bytes, this::indented);
            case 6 -> lines(bytes, this::misspelt);
            default -> lines(bytes, this::revalued);
        };
    }

    private byte[] flipped(byte[] bytes) {
        byte[] copy = bytes.clone();
        copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        return copy;
    }

    private byte[] without(byte[] bytes) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(20));
        byte[] copy = Arrays.copyOf(bytes, bytes.length - (to - from));
        System.arraycopy(bytes, to, copy, from, bytes.length - to);
        return copy;
    }

    private byte[] lines(byte[] bytes, java.util.function.Consumer<List<String>> change) {
        List<String> lines = new ArrayList<>(List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1)));
        change.accept(lines);
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private void duplicated(List<String> lines) {
        lines.add(any(lines), lines.get(any(lines)));
    }

    private void dropped(List<String> lines) {
        lines.remove(any(lines));
    }

    private void swapped(List<String> lines) {
        java.util.Collections.swap(lines, any(lines), any(lines));
    }

    private void indented(List<String> lines) {
        String[] by = {" ", "  ", "\t", "- "};
        lines.set(any(lines), by[random.nextInt(by.length)] + lines.get(any(lines)));
    }

    private void misspelt(List<String> lines) {
        int at = any(lines);
        String line = lines.get(at);
        int i = random.nextInt(line.length() + 1);
        lines.set(
                at,
                line.substring(0, i)
                        + (char) ('a' + random.nextInt(26))
                        + line.substring(Math.min(line.length(), i + random.nextInt(2))));
    }

    private void revalued(List<String> lines) {
        int at = any(lines);
        int colon = lines.get(at).indexOf(": ");
        if (colon >= 0) {
            lines.set(at, lines.get(at).substring(0, colon + 2) + VALUES[random.nextInt(VALUES.length)]);
        }
    }

    private int any(List<String> lines) {
        return random.nextInt(lines.size());
    }
}
