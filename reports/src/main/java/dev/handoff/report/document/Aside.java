package dev.handoff.report.document;

/** A chart that shows again what stands elsewhere: left out where it would cost another page. */
public record Aside(Lines chart) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.aside(this);
    }
}
