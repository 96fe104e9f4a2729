package dev.handoff.cli.rerun;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Looks at pages and pictures beside their drawing, which another Java or other fonts do otherwise. */
final class PicturesApart {
    private static final int NOTICEABLE = 64;
    private static final int CHANNEL = 0xFF;
    private static final int[] SHIFTS = {0, 8, 16};
    private static final long MOST_PIXELS = 100_000_000;
    private static final int PNG_SIZE_AT = 16;

    private static final Pattern DRAWING = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("<(title|desc|text)[ >].*?</\\1>", Pattern.DOTALL);

    private PicturesApart() {}

    /** A page without its drawings. */
    static String withoutDrawings(String page) {
        return without("<svg", "</svg>", page);
    }

    /** A page without its charts and what is said only beside them, and without markup: what a machine prints that draws none. */
    static String words(String page) {
        String text = without("<figure>", "</figure>", page);
        text = without("<h2>", "</h2>", text);
        text = without("<h3>", "</h3>", text);
        text = without("<summary>", "</summary>", text);
        return without("<", ">", text).replaceAll("\\s+", " ");
    }

    /** All that is written in the drawings of a page or an SVG file, wherever it stands there. */
    static List<String> wordsOfDrawings(String text) {
        return DRAWING.matcher(text)
                .results()
                .flatMap(drawing -> WORDS.matcher(drawing.group()).results())
                .map(words -> without("<", ">", words.group()))
                .toList();
    }

    private static String without(String begin, String end, String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        int from = text.indexOf(begin);
        while (from >= 0) {
            int to = text.indexOf(end, from);
            if (to < 0) {
                break;
            }
            out.append(text, at, from);
            at = to + end.length();
            from = text.indexOf(begin, at);
        }
        return out.append(text, at, text.length()).toString();
    }

    /** The share of pixels that anybody would see to be others; empty when the pictures differ in size or cannot be read. */
    static Optional<Double> share(byte[] one, byte[] other) {
        try {
            if (pixels(one) > MOST_PIXELS) {
                return Optional.empty();
            }
            BufferedImage a = ImageIO.read(new ByteArrayInputStream(one));
            BufferedImage b = ImageIO.read(new ByteArrayInputStream(other));
            boolean comparable =
                    a != null && b != null && a.getWidth() == b.getWidth() && a.getHeight() == b.getHeight();
            return comparable ? Optional.of(share(a, b)) : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty(); // a PNG file that is damaged behind its stamp
        }
    }

    private static long pixels(byte[] png) {
        ByteBuffer header = ByteBuffer.wrap(png, PNG_SIZE_AT, 2 * Integer.BYTES);
        return Integer.toUnsignedLong(header.getInt()) * Integer.toUnsignedLong(header.getInt());
    }

    private static double share(BufferedImage a, BufferedImage b) {
        long others = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                others += isNoticeable(a.getRGB(x, y), b.getRGB(x, y)) ? 1 : 0;
            }
        }
        return others / ((double) a.getWidth() * a.getHeight());
    }

    private static boolean isNoticeable(int a, int b) {
        for (int shift : SHIFTS) {
            if (Math.abs((a >> shift & CHANNEL) - (b >> shift & CHANNEL)) > NOTICEABLE) {
                return true;
            }
        }
        return false;
    }
}
