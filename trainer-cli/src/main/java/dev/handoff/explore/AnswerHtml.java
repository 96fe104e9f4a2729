package dev.handoff.explore;

import static dev.handoff.report.Markup.escape;

import java.util.List;
import java.util.Locale;

/** What is known of a question: a sentence, a table, and a chart of the differences. */
final class AnswerHtml {
    private static final int WIDTH = 520;
    private static final int ROW = 34;
    private static final int LEFT = 170;
    private static final int MIDDLE = (WIDTH + LEFT) / 2;
    private static final int REACH = (WIDTH - LEFT) / 2 - 20;

    private AnswerHtml() {}

    /** One sentence for everybody, read aloud when it changes. */
    static String sentence(Answer answer) {
        if (!answer.problems().isEmpty()) {
            return "A value cannot be taken; see beside its knob.";
        }
        if (answer.replications() == 0) {
            return answer.finished() ? answer.note() : "Simulating …";
        }
        String times = answer.replications() + " simulated times" + (answer.finished() ? "" : ", narrowing") + ".";
        if (answer.question().isAsItIs()) {
            return "The company as it is. " + times;
        }
        Answer.Line first = answer.lines().get(0);
        return first.label() + ": " + first.change() + ", " + first.verdict() + ". " + answer.note()
                + (answer.note().isEmpty() ? "" : " ") + times;
    }

    /** The table and, where something is moved, the chart. */
    static String of(Answer answer) {
        if (answer.lines().isEmpty()) {
            return "";
        }
        boolean moved = !answer.question().isAsItIs();
        StringBuilder html =
                new StringBuilder("<table>\n<thead><tr><th scope=\"col\">A year</th><th scope=\"col\">As it is</th>");
        if (moved) {
            html.append(
                    "<th scope=\"col\">As you set it</th><th scope=\"col\">Change</th><th scope=\"col\">That is</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        for (Answer.Line line : answer.lines()) {
            html.append("<tr><th scope=\"row\">")
                    .append(escape(line.label()))
                    .append("</th>")
                    .append(cell(line.before()));
            if (moved) {
                html.append(cell(line.after())).append(cell(line.change())).append(cell(line.verdict()));
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
        return moved ? html.append(chart(answer.lines())).toString() : html.toString();
    }

    private static String cell(String text) {
        return "<td>" + escape(text) + "</td>";
    }

    /** A line for each figure, each by a scale of its own: where nought lies, and how far the change may be from what was found. */
    private static String chart(List<Answer.Line> lines) {
        int height = ROW * lines.size() + 30;
        StringBuilder svg =
                new StringBuilder("<figure>\n<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"chart-title\">\n"
                        .formatted(WIDTH, height));
        svg.append("<title id=\"chart-title\">Changes with their 95 % intervals; the table has the figures</title>\n");
        svg.append("<line class=\"nought\" x1=\"%1$d\" x2=\"%1$d\" y1=\"4\" y2=\"%2$d\"></line>\n"
                .formatted(MIDDLE, height - 24));
        for (int i = 0; i < lines.size(); i++) {
            svg.append(row(lines.get(i), i * ROW + ROW / 2 + 4));
        }
        svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">no change</text>\n</svg>\n"
                .formatted(MIDDLE, height - 8));
        return svg.append(
                        "<figcaption>Each line has a scale of its own; where the bar crosses the line in the middle, no difference can be told.</figcaption>\n</figure>\n")
                .toString();
    }

    private static String row(Answer.Line line, int y) {
        double largest = Math.abs(line.difference()) + line.halfWidth();
        double scale = largest > 0 && Double.isFinite(largest) ? REACH / largest : 0;
        double at = MIDDLE + scale * line.difference();
        double half = scale * line.halfWidth();
        return String.format(
                Locale.ROOT,
                "<g class=\"%s\"><title>%s: %s</title><text x=\"0\" y=\"%d\">%s</text><rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"8\"></rect>"
                        + "<circle cx=\"%.1f\" cy=\"%d\" r=\"6\"></circle></g>%n",
                line.verdict().split(" ")[0],
                escape(line.label()),
                escape(line.change()),
                y + 4,
                escape(line.label()),
                at - half,
                y - 4,
                2 * half,
                at,
                y);
    }
}
