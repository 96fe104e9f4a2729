package dev.handoff.game.rules;

/**
 * How many rounds of four weeks a game has.
 *
 * @param silos rounds before the two sides may talk, at least 1
 * @param together rounds after that, at least 1
 */
public record Length(int silos, int together) {
    /** Most rounds of a game. */
    public static final int MOST_ROUNDS = 13;

    /** Weeks of a round. */
    public static final int WEEKS = 4;

    public Length {
        if (silos < 1 || together < 1 || silos + together > MOST_ROUNDS) {
            throw new IllegalArgumentException(
                    "a game has at least one round of each act and at most " + MOST_ROUNDS + " in all");
        }
    }

    /** The first half of the rounds in silos, the rest together; of an odd number the longer half is together. */
    public static Length ofRounds(int rounds) {
        return new Length(Math.max(1, rounds / 2), rounds - Math.max(1, rounds / 2));
    }

    /** All rounds. */
    public int rounds() {
        return silos + together;
    }

    /** The act that a round (1 …) belongs to. */
    public Act act(int round) {
        return round <= silos ? Act.SILOS : Act.TOGETHER;
    }
}
