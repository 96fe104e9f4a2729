package dev.handoff.report.document;

/** What somebody said. */
public record Quote(String who, String text) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.quote(this);
    }
}
