package dev.handoff.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of text as a terminal shows it.
 *
 * @param pieces texts from left to right, each in one ink
 */
public record Line(List<Piece> pieces) {
    /** Nothing. */
    public static final Line EMPTY = new Line(List.of());

    /** A text in one ink; by now it is broken into lines, and a no-break blank is a blank. */
    public record Piece(String text, Ink ink) {
        /** Takes no-break blanks as blanks. */
        public Piece {
            text = text.replace('\u00A0', ' ');
        }
    }

    /** Copies the list. */
    public Line {
        pieces = List.copyOf(pieces);
    }

    /** A text as it comes. */
    public static Line of(String text) {
        return of(Ink.PLAIN, text);
    }

    /** A text in one ink. */
    public static Line of(Ink ink, String text) {
        return text.isEmpty() ? EMPTY : new Line(List.of(new Piece(text, ink)));
    }

    /** Both, one behind the other. */
    public Line plus(Line other) {
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(other.pieces);
        return new Line(all);
    }

    /** The line with a text behind it. */
    public Line plus(Ink ink, String text) {
        return plus(of(ink, text));
    }

    /** Columns of the terminal that it takes. */
    public int width() {
        return pieces.stream().mapToInt(piece -> width(piece.text)).sum();
    }

    /** Columns that a text takes: a sign may take none or two. */
    public static int width(String text) {
        return Cells.width(text);
    }

    /** As much of a text as fits into so many columns. */
    public static String cut(String text, int columns) {
        return Cells.cut(text, columns);
    }

    /** The line with blanks up to a width; longer lines stay as they are. */
    public Line padded(int columns) {
        int missing = columns - width();
        return missing > 0 ? plus(Ink.PLAIN, " ".repeat(missing)) : this;
    }

    /** As much of it as fits. */
    public Line cut(int columns) {
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
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining()).stripTrailing();
    }

    /** As it is sent to the terminal. */
    public String sent(boolean colour) {
        return colour ? pieces.stream().map(piece -> piece.ink.on(piece.text)).collect(Collectors.joining()) : text();
    }
}
