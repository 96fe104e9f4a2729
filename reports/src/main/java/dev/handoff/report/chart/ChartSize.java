package dev.handoff.report.chart;

/** For what a chart is drawn; letters keep their size, so a phone gets a chart of its own. */
public enum ChartSize {
    /** A file that stands alone: with title, what is shown and where it is from. */
    FILE(760, 96, true),
    /** A figure in a page that has title and caption as text. */
    PAGE(700, 0, false),
    /** The same on a telephone held upright. */
    PHONE(346, 0, false);

    private final int width;
    private final int frameHeight;
    private final boolean framed;

    ChartSize(int width, int frameHeight, boolean framed) {
        this.width = width;
        this.frameHeight = frameHeight;
        this.framed = framed;
    }

    /** Width in pixels. */
    public int width() {
        return width;
    }

    /** Height in pixels of a chart whose bars or lines need {@code plotHeight}. */
    int height(int plotHeight) {
        return plotHeight + frameHeight;
    }

    boolean isFramed() {
        return framed;
    }

    boolean isPhone() {
        return this == PHONE;
    }
}
