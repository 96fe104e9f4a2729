package dev.handoff.scenario.spelling;

import dev.handoff.scenario.problem.Nearest;
import dev.handoff.scenario.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Numbers some of which have a name: {@code weekly list} or {@code 0.4}, written as the number. */
public final class NamedNumbers extends NumberSpelling {
    private final Map<String, Double> names = new LinkedHashMap<>();

    /** @param names each "name = number" */
    public NamedNumbers(String... names) {
        for (String name : names) {
            String[] parts = name.split(" = ");
            this.names.put(parts[0], Double.valueOf(parts[1]));
        }
    }

    /** The names, in the order of their numbers. */
    @Override
    public List<String> words() {
        return List.copyOf(names.keySet());
    }

    /** The names with their numbers, in words. */
    public String described() {
        return String.join(
                " · ",
                names.entrySet().stream()
                        .map(name -> name.getKey() + " " + spell(name.getValue()))
                        .toList());
    }

    @Override
    public Form form() {
        return Form.NAMED_NUMBER;
    }

    @Override
    public String noun() {
        return "a number or one of " + String.join("; ", words());
    }

    @Override
    public Double parse(String text) {
        String plain = plainName(text);
        for (Map.Entry<String, Double> name : names.entrySet()) {
            if (plainName(name.getKey()).equals(plain)) {
                return name.getValue();
            }
        }
        return looksLikeWords(text) ? unknown(text) : super.parse(text);
    }

    private static String plainName(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[-_ ,]+", " ").strip();
    }

    /** Words are letters and what holds them together; a number with a unit, or "NaN", is told apart by the digits or by its own message. */
    private static boolean looksLikeWords(String text) {
        return text.length() > "infinity".length() && text.chars().noneMatch(Character::isDigit);
    }

    private Double unknown(String text) {
        throw new Misspelt(
                noun() + " is needed here, not " + Problem.quote(text),
                Nearest.of(text, words()).orElse(""));
    }
}
