package dev.handoff.terminal.full;

import dev.handoff.report.text.Ink;
import dev.handoff.report.text.Line;
import dev.handoff.report.text.TextStyle;
import dev.handoff.report.text.Words;
import dev.handoff.terminal.Screen.Choice;
import java.util.ArrayList;
import java.util.List;

/** Draws what can be answered: one below the other, or in two columns. */
final class ChoiceLines {
    private static final int GAP = 2;
    private static final int NARROWEST = 34;

    private final List<Choice> choices;
    private final int selected;
    private final TextStyle style;

    private ChoiceLines(List<Choice> choices, int selected, TextStyle style) {
        this.choices = choices;
        this.selected = selected;
        this.style = style;
    }

    /**
     * The choices.
     *
     * @param selected the one under the arrow keys, −1 for none
     * @param inTwo whether two columns are tried
     */
    static List<Line> of(List<Choice> choices, int selected, int width, boolean inTwo, TextStyle style) {
        ChoiceLines lines = new ChoiceLines(choices, selected, style);
        int half = (width - GAP) / 2;
        return inTwo && half >= NARROWEST ? lines.inTwo(half) : lines.column(0, choices.size(), width);
    }

    private List<Line> inTwo(int half) {
        List<Line> best = null;
        for (int split = 1; split < choices.size(); split++) {
            List<Line> left = column(0, split, half);
            List<Line> right = column(split, choices.size(), half);
            if (best == null || Math.max(left.size(), right.size()) < best.size()) {
                best = beside(left, right, half);
            }
        }
        return best == null ? column(0, choices.size(), half) : best;
    }

    private static List<Line> beside(List<Line> left, List<Line> right, int half) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            Line begin = i < left.size() ? left.get(i) : Line.EMPTY;
            lines.add(i < right.size() ? begin.padded(half + GAP).plus(right.get(i)) : begin);
        }
        return lines;
    }

    private List<Line> column(int from, int to, int width) {
        List<Line> lines = new ArrayList<>();
        int keys = choices.stream().mapToInt(c -> Line.width(c.key())).max().orElse(1);
        for (int i = from; i < to; i++) {
            Choice choice = choices.get(i);
            String mark = (i == selected ? ">" : " ") + (choice.marked() ? "*" : " ");
            String key = choice.key() + " ".repeat(keys - Line.width(choice.key()) + 1);
            String detail = choice.detail().isEmpty() ? "" : ": " + choice.detail();
            String indent = " ".repeat(mark.length() + keys + 1);
            Ink ink = i == selected ? Ink.SELECTED : Ink.PLAIN;
            Words.wrap(style.clean(choice.label() + detail), width, mark + key, indent)
                    .forEach(line -> lines.add(Line.of(ink, line)));
        }
        return lines;
    }
}
