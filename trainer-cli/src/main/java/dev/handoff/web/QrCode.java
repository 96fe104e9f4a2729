package dev.handoff.web;

import dev.handoff.report.Markup;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.util.ArrayList;
import java.util.List;

/** A text as a code to be scanned by a phone's camera: as a picture for a page, as letters for a terminal. */
public final class QrCode {
    /** Light modules around the code on a page; cameras want four, projectors in bright rooms more. */
    private static final int WIDE_MARGIN = 8;

    private static final int NARROW_MARGIN = 2;

    private final io.nayuki.qrcodegen.QrCode code;

    private QrCode(io.nayuki.qrcodegen.QrCode code) {
        this.code = code;
    }

    /**
     * The code of a text.
     *
     * @throws io.nayuki.qrcodegen.DataTooLongException for more than some 2,300 letters
     */
    public static QrCode of(String text) {
        return new QrCode(io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM));
    }

    /** Modules on a side, without the margin. */
    public int size() {
        return code.size;
    }

    /** Whether the module of that column and row is dark; everything around the code is light. */
    public boolean isDark(int x, int y) {
        return code.getModule(x, y);
    }

    /**
     * An SVG element, black on white in every mode.
     *
     * @param name what readers are told that it is
     */
    public String svg(String name) {
        int side = size() + 2 * WIDE_MARGIN;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < size(); y++) {
            row(y, path);
        }
        return "<svg class=\"scan\" role=\"img\" aria-label=\"" + Markup.escape(name) + "\" viewBox=\"0 0 " + side + " "
                + side
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + side + "v" + side + "h-" + side
                + "z\"/><path fill=\"#000\" d=\"" + path + "\"/></svg>";
    }

    /** Dark modules side by side are one stroke. */
    private void row(int y, StringBuilder path) {
        for (int x = 0; x < size(); x++) {
            int from = x;
            while (isDark(x, y)) {
                x++;
            }
            if (x > from) {
                path.append('M')
                        .append(from + WIDE_MARGIN)
                        .append(' ')
                        .append(y + WIDE_MARGIN)
                        .append('h')
                        .append(x - from)
                        .append("v1h-")
                        .append(x - from)
                        .append('z');
            }
        }
    }

    /** Lines for a terminal, two modules high each. What is light is drawn, since most terminals are dark; cameras read both. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int y = -NARROW_MARGIN; y < size() + NARROW_MARGIN; y += 2) {
            StringBuilder line = new StringBuilder();
            for (int x = -NARROW_MARGIN; x < size() + NARROW_MARGIN; x++) {
                boolean lower = y + 1 < size() + NARROW_MARGIN && !isDark(x, y + 1);
                line.append(isDark(x, y) ? lower ? '\u2584' : ' ' : lower ? '\u2588' : '\u2580');
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
