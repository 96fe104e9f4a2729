package dev.handoff.terminal.full;

import dev.handoff.report.text.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a screen.
 *
 * @param pieces texts from left to right, each in one ink
 */
record Line(List<Piece> pieces) {
    static final Line EMPTY = new Line(List.of());

    /** A text in one ink; by now it is broken into lines, and a no-break blank is a blank. */
    record Piece(String text, Ink ink) {
        Piece {
            text = text.replace('\u00A0', ' ');
        }
    }

    Line {
        pieces = List.copyOf(pieces);
    }

    static Line of(String text) {
        return of(Ink.PLAIN, text);
    }

    static Line of(Ink ink, String text) {
        return text.isEmpty() ? EMPTY : new Line(List.of(new Piece(text, ink)));
    }

    Line plus(Line other) {
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(other.pieces);
        return new Line(all);
    }

    Line plus(Ink ink, String text) {
        return plus(of(ink, text));
    }

    /** Columns of the terminal that it takes. */
    int width() {
        return pieces.stream().mapToInt(piece -> width(piece.text)).sum();
    }

    /** Columns that a text takes: a sign may take none or two. */
    static int width(String text) {
        return Cells.width(text);
    }

    /** As much of a text as fits into so many columns. */
    static String cut(String text, int columns) {
        return Cells.cut(text, columns);
    }

    /** The line with blanks up to a width; longer lines stay as they are. */
    Line padded(int columns) {
        int missing = columns - width();
        return missing > 0 ? plus(Ink.PLAIN, " ".repeat(missing)) : this;
    }

    /** As much of it as fits. */
    Line cut(int columns) {
        List<Piece> kept = new ArrayList<>();
        int room = columns;
        for (Piece piece : pieces) {
            String text = cut(piece.text, room);
            kept.add(new Piece(text, piece.ink));
            room -= width(text);
        }
        return new Line(kept);
    }

    /** Its letters alone. */
    String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining()).stripTrailing();
    }

    /** As it is sent to the terminal. */
    String sent(boolean colour) {
        return colour ? pieces.stream().map(piece -> piece.ink.on(piece.text)).collect(Collectors.joining()) : text();
    }
}
