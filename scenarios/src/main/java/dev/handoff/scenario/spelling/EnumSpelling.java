package dev.handoff.scenario.spelling;

import dev.handoff.scenario.problem.Nearest;
import dev.handoff.scenario.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The constants of an enum in words: {@code ROUND_ROBIN} is {@code round robin}, {@code round-robin} or {@code round_robin}. */
public final class EnumSpelling<E extends Enum<E>> implements Spelling.OfText<E> {
    /** What other files call yes and no. */
    private static final Map<String, String> SWITCHES =
            Map.of("true", "yes", "on", "yes", "y", "yes", "false", "no", "off", "no", "n", "no");

    private static final Map<String, String> ABROAD = abroad();

    private final List<E> constants;

    private EnumSpelling(List<E> constants) {
        this.constants = constants;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // asked only for enum classes
    public static EnumSpelling<?> of(Class<?> type) {
        return new EnumSpelling(List.of(type.getEnumConstants()));
    }

    private static Map<String, String> abroad() {
        Map<String, String> words = new HashMap<>();
        for (String yes : "1 ja oui si sí sim da да tak jo evet enabled はい 是".split(" ")) {
            words.put(yes, "yes");
        }
        for (String no : "0 nein non nee não nao nie nej нет hayır disabled いいえ 否".split(" ")) {
            words.put(no, "no");
        }
        return words;
    }

    @Override
    public Form form() {
        return Form.WORD;
    }

    @Override
    public String noun() {
        return "one of " + String.join(", ", words());
    }

    @Override
    public String example() {
        return "";
    }

    /** All constants in words. */
    @Override
    public List<String> words() {
        return constants.stream().map(this::format).toList();
    }

    @Override
    public E parse(String text) {
        String word = text.toLowerCase(Locale.ROOT).replaceAll("[_ ]+", "-");
        String known = isYesOrNo() ? SWITCHES.getOrDefault(word, word) : word;
        return constants.stream()
                .filter(c -> format(c).equals(known))
                .findFirst()
                .orElseThrow(() -> unknown(text, word));
    }

    private boolean isYesOrNo() {
        return words().size() == 2 && words().containsAll(List.of("yes", "no"));
    }

    private Misspelt unknown(String text, String word) {
        String meant = isYesOrNo() && ABROAD.containsKey(word)
                ? ABROAD.get(word)
                : Nearest.of(text, words()).orElse("");
        return new Misspelt(noun() + " is needed here, not " + Problem.quote(text), meant);
    }

    @Override
    public String format(E value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
