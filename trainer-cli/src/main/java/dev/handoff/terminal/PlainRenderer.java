package dev.handoff.terminal;

import dev.handoff.report.document.Block;
import dev.handoff.report.document.Table;
import dev.handoff.report.text.BlockLines;
import dev.handoff.report.text.TextStyle;
import dev.handoff.report.text.Words;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;

/** Draws screens as text that only ever grows: nothing is cleared or drawn over, and every chart is a sentence. */
public final class PlainRenderer {
    private final TextStyle style;
    private final BlockLines drawing;

    /** @param style width and signs; colours are not used */
    public PlainRenderer(TextStyle style) {
        this.style = style;
        this.drawing = BlockLines.ofPlainScreen(style);
    }

    /** The screen in English, ending in its prompt without a line feed; a screen without a prompt ends in one. */
    public String render(Screen screen) {
        return render(screen, Texts.english());
    }

    /** The same with the prompt in any language. */
    public String render(Screen screen, Texts texts) {
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
        String prompt = screen.prompt(texts);
        return prompt.isEmpty() ? text : text + clean(prompt + " > ");
    }

    /** What comes next in a dialogue: a screen, or only what was wrong with the last answer and the prompt again. */
    public String renderNext(Conversation dialogue) {
        if (dialogue.notice().isEmpty()) {
            return render(dialogue.page(), dialogue.texts());
        }
        Screen again = dialogue.page();
        List<String> lines = Words.whole("! " + style.clean(dialogue.notice()), style.width(), "", "");
        return String.join("\n", lines.stream().map(this::clean).toList()) + "\n"
                + clean(again.prompt(dialogue.texts()) + " > ");
    }

    private String clean(String line) {
        return style.clean(line.replace('\u00A0', ' ')).stripTrailing() + (line.endsWith("> ") ? " " : "");
    }

    /** A table is set apart by blank lines. */
    private void draw(Block block, List<String> lines) {
        boolean apart = block instanceof Table;
        if (apart) {
            lines.add("");
        }
        drawing.draw(block).forEach(line -> lines.add(line.text()));
        if (apart) {
            lines.add("");
        }
    }

    private void choice(Choice choice, List<String> lines) {
        String mark = choice.marked() ? "*" : " ";
        String detail = choice.detail().isEmpty() ? "" : ": " + choice.detail();
        lines.addAll(Words.whole(
                style.clean(choice.label() + detail),
                style.width(),
                mark + choice.key() + "  ",
                " ".repeat(choice.key().length() + 3)));
    }
}
