package dev.handoff.explore;

import static dev.handoff.report.Markup.escape;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.company.Owner;
import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.Scenario;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The whole page: knobs in groups by who decides about them, beside them what is known. */
final class ExplorePage {
    private static final Map<Owner, String> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put(Owner.SALES, "Sales decides");
        GROUPS.put(Owner.MARKETING, "Marketing decides");
        GROUPS.put(Owner.JOINT, "Both must agree");
        GROUPS.put(Owner.WORLD, "Nobody in the company decides");
    }

    private final Scenario base;
    private final List<Control> knobs;

    ExplorePage(Scenario base, List<Control> knobs) {
        this.base = base;
        this.knobs = knobs;
    }

    /** The page for a question, with what is known of it. */
    String text(Question question, Answer answer, String command) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Explore: %1$s</title>
                <link rel="stylesheet" href="/explore.css">
                <script src="/explore.js" defer></script>
                </head>
                <body>
                <header>
                <h1>Explore: %1$s</h1>
                <p>Move a knob: the company as it is and the company as you set it meet the same leads on the same days. Figures begin rough and narrow while you look; ± is the 95 %% half-width.</p>
                </header>
                <div class="columns">
                <form action="/" method="get" id="knobs" aria-label="Controls">
                %2$s<p class="buttons"><button type="submit" id="ask">Show</button> <a href="/" id="reset">Put everything back</a></p>
                </form>
                <main>
                <p id="say" role="status">%3$s</p>
                <div id="answer" tabindex="0" role="region" aria-label="Figures">%4$s</div>
                <section aria-labelledby="take">
                <h2 id="take">Take it along</h2>
                <label for="command">The same figures in a terminal</label>
                <textarea id="command" readonly rows="3" spellcheck="false">%5$s</textarea>
                <p class="buttons"><button type="button" id="copy" hidden>Copy as command</button>
                <a id="save" href="/scenario.yaml%6$s" download>Save as scenario</a> <span id="copied" role="status"></span></p>
                </section>
                </main>
                </div>
                </body>
                </html>
                """.formatted(
                        escape(base.title()),
                        groups(question, answer),
                        escape(AnswerHtml.sentence(answer)),
                        AnswerHtml.of(answer),
                        escape(command),
                        escape(query(question)));
    }

    private static String query(Question question) {
        StringBuilder query = new StringBuilder();
        question.moved()
                .forEach((path, value) -> query.append(query.isEmpty() ? "?" : "&")
                        .append(path)
                        .append('=')
                        .append(URLEncoder.encode(value, UTF_8)));
        return query.toString();
    }

    private String groups(Question question, Answer answer) {
        StringBuilder html = new StringBuilder();
        GROUPS.forEach((owner, name) -> {
            List<Control> own =
                    knobs.stream().filter(k -> k.parameter().owner() == owner).toList();
            if (!own.isEmpty()) {
                html.append("<fieldset><legend>").append(name).append("</legend>\n");
                own.forEach(knob -> html.append(field(
                        knob,
                        question.moved().getOrDefault(knob.path(), knob.present()),
                        answer.problems().getOrDefault(knob.path(), ""))));
                html.append("</fieldset>\n");
            }
        });
        return html.toString();
    }

    private static String field(Control knob, String value, String problem) {
        String path = escape(knob.path());
        StringBuilder html = new StringBuilder("<div class=\"knob\">\n");
        html.append("<label for=\"")
                .append(path)
                .append("\">")
                .append(escape(knob.label()))
                .append("</label>\n");
        html.append("<p class=\"hint\" id=\"")
                .append(path)
                .append("-hint\">")
                .append(escape(hint(knob)))
                .append("</p>\n");
        html.append("<div class=\"value\">");
        knob.slider()
                .ifPresent(slider -> html.append(
                        "<input type=\"range\" min=\"%s\" max=\"%s\" step=\"%s\" value=\"%s\" data-for=\"%s\" aria-label=\"%s, as a slider\">"
                                .formatted(
                                        slider.low(),
                                        slider.high(),
                                        slider.step(),
                                        escape(value),
                                        path,
                                        escape(knob.label()))));
        html.append(
                "<input type=\"text\" id=\"%1$s\" name=\"%1$s\" value=\"%2$s\" data-present=\"%3$s\" aria-describedby=\"%1$s-hint %1$s-problem\"%4$s%5$s autocomplete=\"off\">"
                        .formatted(
                                path,
                                escape(value),
                                escape(knob.present()),
                                knob.suggestions().isEmpty() ? "" : " list=\"" + path + "-list\"",
                                problem.isEmpty() ? "" : " aria-invalid=\"true\""));
        html.append("</div>\n");
        if (!knob.suggestions().isEmpty()) {
            html.append("<datalist id=\"").append(path).append("-list\">");
            knob.suggestions()
                    .forEach(s ->
                            html.append("<option value=\"").append(escape(s)).append("\"></option>"));
            html.append("</datalist>\n");
        }
        return html.append("<p class=\"problem\" id=\"")
                .append(path)
                .append("-problem\" role=\"alert\">")
                .append(escape(problem))
                .append("</p>\n</div>\n")
                .toString();
    }

    private static String hint(Control knob) {
        Parameter parameter = knob.parameter();
        String unit = parameter.unit().isEmpty() ? "" : " (" + parameter.unit() + ")";
        String range = parameter.range().isEmpty() ? "" : "; " + parameter.range();
        String evidence = parameter.isNeutral()
                ? ""
                : " (" + parameter.mark().name().toLowerCase(Locale.ROOT) + ": " + parameter.source() + ")";
        return parameter.meaning() + unit + range + ". As it is: " + knob.present() + evidence + ".";
    }
}
