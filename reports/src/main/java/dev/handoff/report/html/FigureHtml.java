package dev.handoff.report.html;

import dev.handoff.report.chart.ChartPicture;
import dev.handoff.report.chart.ChartSize;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Charts with their finding above; one drawing for pages, one for phones. */
final class FigureHtml {
    private final Html html;
    private final List<ChartPicture> page;
    private final List<ChartPicture> phone;
    private final Set<String> shown = new HashSet<>();

    FigureHtml(Html html, Function<ChartSize, List<ChartPicture>> charts) {
        this.html = html;
        this.page = charts.apply(ChartSize.PAGE);
        this.phone = charts.apply(ChartSize.PHONE);
    }

    /** Whether it is there, wherever it is shown. */
    boolean has(String name) {
        return page.stream().anyMatch(chart -> chart.name().equals(name));
    }

    /** Whether it is there and stands nowhere yet. */
    boolean isNew(String name) {
        return has(name) && !shown.contains(name);
    }

    /**
     * The charts of that name, where they are named first.
     *
     * @param heading tag of their headings
     */
    void write(String name, String heading) {
        if (!shown.add(name)) {
            return;
        }
        for (int i = 0; i < page.size(); i++) {
            if (page.get(i).name().equals(name)) {
                figure(heading, page.get(i), phone.get(i));
            }
        }
    }

    /** A chart drawn for this place, where both sizes can be drawn. */
    void write(String heading, Function<ChartSize, Optional<ChartPicture>> draw) {
        Optional<ChartPicture> wide = draw.apply(ChartSize.PAGE);
        Optional<ChartPicture> narrow = draw.apply(ChartSize.PHONE);
        if (wide.isPresent() && narrow.isPresent()) {
            figure(heading, wide.get(), narrow.get());
        }
    }

    private void figure(String heading, ChartPicture wide, ChartPicture narrow) {
        html.text(heading, wide.title());
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
