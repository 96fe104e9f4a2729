package dev.handoff.crm.value;

/** What parts whole numbers from their fractions. */
public enum Decimal {
    /** 1.234,56. */
    COMMA("comma", ','),
    /** 1,234.56. */
    POINT("point", '.');

    private final String key;
    private final char sign;

    Decimal(String key, char sign) {
        this.key = key;
        this.sign = sign;
    }

    /** Its name in a mapping file. */
    public String key() {
        return key;
    }

    /** The name of the other one. */
    String thousandsKey() {
        return this == COMMA ? POINT.key : COMMA.key;
    }

    char sign() {
        return sign;
    }

    /** The other sign, which then parts thousands. */
    char thousands() {
        return sign == ',' ? '.' : ',';
    }
}
