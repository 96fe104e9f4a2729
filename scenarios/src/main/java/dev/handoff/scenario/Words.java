package dev.handoff.scenario;

import java.util.List;
import java.util.Locale;

/** The constants of an enum in words: {@code ROUND_ROBIN} is {@code round robin}, {@code round-robin} or {@code round_robin}. */
final class Words<E extends Enum<E>> implements Spelling.OfText<E> {
    private final List<E> constants;

    private Words(List<E> constants) {
        this.constants = constants;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // asked only for enum classes
    static Words<?> of(Class<?> type) {
        return new Words(List.of(type.getEnumConstants()));
    }

    @Override
    public String noun() {
        return "one of " + String.join(", ", all());
    }

    @Override
    public String example() {
        return "";
    }

    /** All constants in words. */
    List<String> all() {
        return constants.stream().map(this::format).toList();
    }

    @Override
    public E parse(String text) {
        String word = text.toLowerCase(Locale.ROOT).replaceAll("[_ ]+", "-");
        return constants.stream()
                .filter(c -> format(c).equals(word))
                .findFirst()
                .orElseThrow(() -> unknown(text));
    }

    private Misspelt unknown(String text) {
        return new Misspelt(
                noun() + " is needed here, not " + Problem.quote(text),
                Nearest.of(text, all()).orElse(""));
    }

    @Override
    public String format(E value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
