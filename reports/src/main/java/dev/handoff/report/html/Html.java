package dev.handoff.report.html;

import dev.handoff.report.Markup;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** A page of HTML that grows; every text is escaped, every element closed. */
public final class Html {
    private static final Set<String> AS_IT_IS = Set.of("pre", "code");

    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are pairs of name and value. */
    public Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        attributes(attributes);
        out.append(">\n");
        open.push(tag);
        return this;
    }

    /** Closes the innermost element. */
    public Html close() {
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** An element that holds only text. What is to be copied from the page stays as it is; elsewhere figures keep to their units. */
    public Html text(String tag, String text, String... attributes) {
        out.append('<').append(tag);
        attributes(attributes);
        out.append('>')
                .append(Markup.escape(AS_IT_IS.contains(tag) ? text : Unbroken.in(text)))
                .append("</")
                .append(tag)
                .append(">\n");
        return this;
    }

    /** An element that holds nothing. */
    public Html empty(String tag, String... attributes) {
        out.append('<').append(tag);
        attributes(attributes);
        out.append(">\n");
        return this;
    }

    /** Markup of our own making, as it is. */
    public Html raw(String markup) {
        out.append(markup).append('\n');
        return this;
    }

    private void attributes(String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            out.append(' ')
                    .append(pairs[i])
                    .append("=\"")
                    .append(Markup.escape(pairs[i + 1]))
                    .append('"');
        }
    }

    /** The document; what is still open is closed. */
    @Override
    public String toString() {
        while (!open.isEmpty()) {
            close();
        }
        return out.toString();
    }
}
