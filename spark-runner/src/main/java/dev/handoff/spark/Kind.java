package dev.handoff.spark;

/** What a line of a shape stands for. */
enum Kind {
    COMPANY('c'),
    RECORD('r'),
    LIST('l'),
    MAP('m'),
    OPTIONAL('o'),
    ROWS('w'),
    TEXT('s'),
    ENUM('e'),
    BOOLEAN('b'),
    DOUBLES('a'),
    DOUBLE('d'),
    INT('i'),
    LONG('j'),
    DURATION('t');

    private final char sign;

    Kind(char sign) {
        this.sign = sign;
    }

    /** The first sign of its lines. */
    char sign() {
        return sign;
    }

    static Kind of(char sign) {
        for (Kind kind : values()) {
            if (kind.sign == sign) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no line begins with " + sign);
    }
}
