package dev.handoff.report.chart;

import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * What moves what: boxes and arrows. A plus says that more of the one makes more of the other, a minus that it makes less.
 *
 * @param name short name, fit for a link
 * @param title what is shown, as a finding
 * @param subtitle what the signs and figures mean
 * @param boxes what can be more or less
 * @param arrows what acts on what
 * @param spoken how it is told to who cannot see it
 */
public record CausalMap(
        String name, String title, String subtitle, List<Box> boxes, List<Arrow> arrows, Spoken spoken) {
    /** In English. */
    public CausalMap(String name, String title, String subtitle, List<Box> boxes, List<Arrow> arrows) {
        this(name, title, subtitle, boxes, arrows, Spoken.ENGLISH);
    }

    /** Copies the lists. */
    public CausalMap {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    /**
     * How the map is told in a language.
     *
     * @param begins what stands before the arrows
     * @param more says of two boxes that more of the first makes more of the second, without a full stop
     * @param less says that it makes less
     */
    public record Spoken(String begins, BinaryOperator<String> more, BinaryOperator<String> less) {
        /** In English. */
        public static final Spoken ENGLISH = new Spoken(
                "Causal map.",
                (from, to) -> from + ": more makes more of " + to.toLowerCase(Locale.ROOT),
                (from, to) -> from + ": more makes less of " + to.toLowerCase(Locale.ROOT));
    }

    /**
     * Something that can be more or less.
     *
     * @param id by which arrows know it
     * @param label in the box; {@code |} breaks the line
     * @param x middle of the box from the left, 0 to 1
     * @param y middle of the box from the top, 0 to 1
     * @param cause whether nothing on the map acts on it
     */
    public record Box(String id, String label, double x, double y, boolean cause) {
        /** The label as one line. */
        public String words() {
            return label.replace('|', ' ');
        }
    }

    /**
     * One acts on the other.
     *
     * @param from id of the box that acts
     * @param to id of the box acted on
     * @param more whether more of the one makes more of the other
     * @param figures beside the arrow; empty for none
     */
    public record Arrow(String from, String to, boolean more, String figures) {}

    /** The picture for that size; none when this machine cannot draw any. */
    public List<ChartPicture> pictures(ChartSize size) {
        if (RunCharts.problem().isPresent()) {
            return List.of();
        }
        return List.of(new ChartPicture(
                name,
                title,
                subtitle,
                inWords(),
                Theme.chart(new CausalMapPlot(this, size), title, subtitle, "", size),
                size.width(),
                size.height(CausalMapPlot.HEIGHT)));
    }

    /** The map as sentences, for who cannot see it. */
    public String inWords() {
        return arrows.stream().map(this::inWords).collect(Collectors.joining(" ", spoken.begins() + " ", ""));
    }

    private String inWords(Arrow arrow) {
        BinaryOperator<String> says = arrow.more() ? spoken.more() : spoken.less();
        return says.apply(box(arrow.from()).words(), box(arrow.to()).words())
                + (arrow.figures().isEmpty() ? "." : " (" + arrow.figures() + ").");
    }

    /** The box of that id. */
    public Box box(String id) {
        return boxes.stream()
                .filter(box -> box.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no box is called " + id));
    }
}
