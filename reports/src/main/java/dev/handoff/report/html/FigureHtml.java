package dev.handoff.report.html;

import dev.handoff.report.chart.ChartPicture;
import java.util.List;

/** A chart with its finding above; one drawing for pages, one for phones. */
final class FigureHtml {
    private final List<ChartPicture> page;
    private final List<ChartPicture> phone;

    FigureHtml(List<ChartPicture> page, List<ChartPicture> phone) {
        this.page = page;
        this.phone = phone;
    }

    boolean has(String name) {
        return page.stream().anyMatch(chart -> chart.name().equals(name));
    }

    /** The chart of that name, if there is one. */
    void write(String name, Html html) {
        for (int i = 0; i < page.size(); i++) {
            if (page.get(i).name().equals(name)) {
                figure(page.get(i), phone.get(i), html);
            }
        }
    }

    private static void figure(ChartPicture wide, ChartPicture narrow, Html html) {
        html.text("h2", wide.title());
        html.open("figure");
        html.open("div", "class", "wide")
                .raw(wide.svgElement(wide.name() + "-wide"))
                .close();
        html.open("div", "class", "narrow")
                .raw(narrow.svgElement(narrow.name() + "-narrow"))
                .close();
        html.open("figcaption");
        html.text("span", wide.subtitle(), "class", "wide").text("span", narrow.subtitle(), "class", "narrow");
        html.close().close();
    }
}
