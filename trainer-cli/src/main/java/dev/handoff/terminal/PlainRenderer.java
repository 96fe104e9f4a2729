package dev.handoff.terminal;

import dev.handoff.report.text.Cells;
import dev.handoff.report.text.TextStyle;
import dev.handoff.terminal.Screen.Aside;
import dev.handoff.terminal.Screen.Block;
import dev.handoff.terminal.Screen.Chart;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.terminal.Screen.Quote;
import dev.handoff.terminal.Screen.Table;
import dev.handoff.terminal.Screen.Text;
import dev.handoff.terminal.Screen.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Draws screens as text that only ever grows: nothing is cleared or drawn over, and every chart is a sentence. */
public final class PlainRenderer {
    private static final int GAP = 2;

    private final TextStyle style;

    /** @param style width and signs; colours are not used */
    public PlainRenderer(TextStyle style) {
        this.style = style;
    }

    /** The screen, ending in its prompt without a line feed; a screen without a prompt ends in one. */
    public String render(Screen screen) {
        List<String> lines = new ArrayList<>(List.of("", "== " + screen.title() + " ==", ""));
        for (Block block : screen.blocks()) {
            draw(block, lines);
        }
        if (!screen.choices().isEmpty()) {
            lines.add("");
            screen.choices().forEach(choice -> choice(choice, lines));
        }
        for (int i = lines.size() - 1; i > 1; i--) {
            if (lines.get(i).isEmpty() && lines.get(i - 1).isEmpty()) {
                lines.remove(i);
            }
        }
        String text = String.join("\n", lines.stream().map(this::clean).toList()) + "\n";
        return screen.prompt().isEmpty() ? text : text + clean(screen.prompt() + " > ");
    }

    /** What comes next in a dialogue: a screen, or only what was wrong with the last answer and the prompt again. */
    public String renderNext(Dialogue dialogue) {
        if (dialogue.notice().isEmpty()) {
            return render(dialogue.page());
        }
        Screen again = dialogue.page();
        List<String> lines = new ArrayList<>();
        wrap("! " + dialogue.notice(), "", lines);
        return String.join("\n", lines.stream().map(this::clean).toList()) + "\n" + clean(again.prompt() + " > ");
    }

    private String clean(String line) {
        return style.clean(line.replace('\u00A0', ' ')).stripTrailing() + (line.endsWith("> ") ? " " : "");
    }

    private void draw(Block block, List<String> lines) {
        if (block instanceof Text text) {
            wrap(text.tone() == Tone.WARNING ? "! " + text.text() : text.text(), "", lines);
        } else if (block instanceof Quote quote) {
            wrap(quote.who() + ": \"" + quote.text() + "\"", "  ", lines);
        } else if (block instanceof Chart chart) {
            wrap(chart.sentence(), "", lines);
        } else if (block instanceof Aside aside) {
            draw(aside.chart(), lines);
        } else if (block instanceof Table table) {
            table(table, lines);
        }
    }

    private void choice(Choice choice, List<String> lines) {
        String mark = choice.marked() ? "*" : " ";
        String detail = choice.detail().isEmpty() ? "" : ": " + choice.detail();
        wrap(
                choice.label() + detail,
                mark + choice.key() + "  ",
                " ".repeat(choice.key().length() + 3),
                lines);
    }

    private void table(Table table, List<String> lines) {
        int columns = table.head().size();
        int[] widths = new int[columns];
        for (int column = 0; column < columns; column++) {
            int at = column;
            widths[column] = Stream.concat(Stream.of(table.head()), table.rows().stream())
                    .mapToInt(row -> Cells.width(row.get(at)))
                    .max()
                    .orElse(0);
        }
        lines.add("");
        lines.add(row(table.head(), widths));
        table.rows().forEach(row -> lines.add(row(row, widths)));
        lines.add("");
    }

    private static String row(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder(cells.get(0));
        int end = widths[0];
        for (int column = 1; column < cells.size(); column++) {
            end += GAP + widths[column];
            int blanks = end - Cells.width(line.toString()) - Cells.width(cells.get(column));
            line.append(" ".repeat(Math.max(GAP, blanks))).append(cells.get(column));
        }
        return line.toString();
    }

    private void wrap(String text, String indent, List<String> lines) {
        wrap(text, indent, indent, lines);
    }

    private void wrap(String text, String first, String indent, List<String> lines) {
        StringBuilder line = new StringBuilder(first);
        for (String word : text.split(" +")) {
            boolean begun = line.length() > Math.max(first.length(), indent.length());
            if (begun && Cells.width(line.toString()) + 1 + Cells.width(word) > style.width()) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
        }
        lines.add(line.toString());
    }
}
