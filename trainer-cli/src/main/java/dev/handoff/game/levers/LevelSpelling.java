package dev.handoff.game.levers;

import dev.handoff.texts.Phrase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** How settings are spelled as overrides of a scenario. */
final class LevelSpelling {
    private static final int DECIMALS = 3;

    private LevelSpelling() {}

    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    static String yes(boolean yes) {
        return yes ? "yes" : "no";
    }

    static Level level(String key, Phrase name, double cost, boolean standing, String override) {
        return new Level(key, name, cost, standing ? List.of() : List.of(override));
    }

    /** The levels with one for the company as it was found, when none of them is. */
    static List<Level> withStanding(List<Level> levels, double cost) {
        if (levels.stream().anyMatch(Level::isStanding)) {
            return List.copyOf(levels);
        }
        List<Level> all = new ArrayList<>();
        all.add(new Level("as-found", Level.AS_FOUND, cost, List.of()));
        all.addAll(levels);
        return List.copyOf(all);
    }
}
