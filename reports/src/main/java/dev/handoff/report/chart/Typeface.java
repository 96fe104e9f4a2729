package dev.handoff.report.chart;

import dev.handoff.report.text.Cells;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;

/**
 * Roboto (Apache-2.0), from the class path: charts look the same on a machine that has no fonts. Every axis, title and label must be given
 * it: one left with JFreeChart's default font would fail there.
 */
final class Typeface {
    private static final String FOLDER = "/com/formdev/flatlaf/fonts/roboto/";
    static final FontRenderContext SCREEN = new FontRenderContext(null, true, true);

    private Typeface() {}

    /** Loaded when first asked for; stays the same from then on. */
    private static final class Loaded {
        private static final Loaded ONCE = load();

        private final Font regular;
        private final Font bold;
        private final String problem;

        private Loaded(Font regular, Font bold, String problem) {
            this.regular = regular;
            this.bold = bold;
            this.problem = problem;
        }

        /** A JDK without its font libraries fails with errors of many kinds: whatever it is, charts are what cannot be had. */
        private static Loaded load() {
            Loaded first = tried();
            return first.problem != null && OneFont.standsForAll(FOLDER + "Roboto-Light.ttf") ? tried() : first;
        }

        private static Loaded tried() {
            try {
                new Font(Font.DIALOG, Font.PLAIN, 1)
                        .getFamily(); // fails before Java leaves a copy of a font it cannot read
                return new Loaded(read("Roboto-Regular.ttf"), read("Roboto-Bold.ttf"), null);
            } catch (IOException | FontFormatException | RuntimeException | LinkageError | InternalError e) {
                return new Loaded(null, null, String.valueOf(e.getMessage()));
            }
        }
    }

    /** Why no letter can be drawn on this machine, if so. */
    static Optional<String> problem() {
        return Optional.ofNullable(Loaded.ONCE.problem);
    }

    static Font regular(float size) {
        return Loaded.ONCE.regular.deriveFont(size);
    }

    static Font bold(float size) {
        return Loaded.ONCE.bold.deriveFont(size);
    }

    /** All fonts of the machine as one, for letters that the typeface lacks; empty where this cannot be had. */
    static Optional<Font> ofTheMachine(Font like) {
        try {
            int style = isBold(like) ? Font.BOLD : Font.PLAIN;
            return Optional.of(new Font(Font.DIALOG, style, like.getSize()).deriveFont(like.getSize2D()));
        } catch (RuntimeException | LinkageError | InternalError e) {
            return Optional.empty();
        }
    }

    /** Whether a letter can be drawn at all. */
    static boolean has(int c) {
        Font own = regular(12);
        return own.canDisplay(c)
                || ofTheMachine(own).filter(f -> f.canDisplay(c)).isPresent();
    }

    /** Width of {@code text} in pixels. */
    static double width(String text, Font font) {
        return font.getStringBounds(text, SCREEN).getWidth();
    }

    /**
     * Width of {@code text} in pixels on every machine alike: letters that the typeface lacks are as wide as their cells of a terminal, of
     * which two make a square.
     */
    static double widthAnywhere(String text, Font font) {
        if (font.canDisplayUpTo(text) < 0) {
            return width(text, font);
        }
        StringBuilder own = new StringBuilder();
        StringBuilder other = new StringBuilder();
        text.codePoints().forEach(c -> (font.canDisplay(c) ? own : other).appendCodePoint(c));
        return (own.isEmpty() ? 0 : width(own.toString(), font)) + Cells.width(other.toString()) * font.getSize2D() / 2;
    }

    static boolean isBold(Font font) {
        return font.isBold() || font.getFontName(Locale.ROOT).contains("Bold");
    }

    private static Font read(String file) throws IOException, FontFormatException {
        try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new FileNotFoundException(FOLDER + file + " is not on the class path");
            }
            Path copy = FontFolder.own().resolve(file);
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return Font.createFont(Font.TRUETYPE_FONT, copy.toFile());
        }
    }
}
