package dev.handoff.report.document;

import java.util.List;

/**
 * One to three series of one unit, along rounds, weeks or stages, with the sentence that says the same in words.
 *
 * @param id short name, unique in the document
 * @param title the finding, or what is shown
 * @param unit {@code share}, a currency, or empty for counts
 * @param labels of the points, such as {@code R1}
 * @param series the values
 * @param sentence what the chart says
 */
public record Lines(String id, String title, String unit, List<String> labels, List<Series> series, String sentence)
        implements Block {
    /** Copies the lists. */
    public Lines {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.lines(this);
    }
}
