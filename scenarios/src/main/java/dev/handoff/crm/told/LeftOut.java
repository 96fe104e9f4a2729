package dev.handoff.crm.told;

/**
 * How many rows of a file one rule left out.
 *
 * @param detail what else is known of them, such as when a bought list was uploaded; may be empty
 */
public record LeftOut(Rule rule, int count, String detail) {
    @Override
    public String toString() {
        return rule.counted(count) + (detail.isEmpty() ? "" : " (" + detail + ")");
    }
}
