package dev.handoff.report.chart;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A machine without fonts, or without the library that lists them (fontconfig), lets Java draw no letter at all. Java can be told instead
 * that one font stands for all; it lies in {@link FontFolder} until the program ends.
 */
final class OneFont {
    private static final String LIST = "sun.awt.fontconfig";
    private static final List<String> FAMILIES = List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput");
    private static final List<String> STYLES = List.of("plain", "bold", "italic", "bolditalic");

    private OneFont() {}

    /**
     * Tells Java so, unless somebody has told it something already. The font should be none that charts use: of a family that is on
     * the list, Java would not look for the bold one elsewhere.
     *
     * @return whether it was told now, so that another try is worth while
     */
    static boolean standsForAll(String resource) {
        if (System.getProperty(LIST) != null) {
            return false;
        }
        try (InputStream in = OneFont.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            Path folder = FontFolder.own();
            Path font = folder.resolve("only.ttf");
            Path list = folder.resolve("fonts.properties");
            Files.copy(in, font, StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(list, list(font), ISO_8859_1);
            System.setProperty(LIST, list.toString());
            return true;
        } catch (IOException full) {
            return false; // then there are no charts, and a warning says so
        }
    }

    private static String list(Path font) {
        StringBuilder list = new StringBuilder("version=1\nallfonts.latin=Only\nsequence.allfonts=latin\n");
        list.append("filename.Only=")
                .append(font.toString().replace("\\", "\\\\"))
                .append('\n');
        FAMILIES.forEach(family -> STYLES.forEach(
                style -> list.append(family).append('.').append(style).append(".latin=Only\n")));
        return list.toString();
    }
}
