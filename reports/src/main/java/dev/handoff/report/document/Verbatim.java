package dev.handoff.report.document;

/** Text that is kept as it is. */
public record Verbatim(String text) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.verbatim(this);
    }
}
