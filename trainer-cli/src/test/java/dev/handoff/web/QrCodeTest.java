package dev.handoff.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final QrCode CODE = QrCode.of("http://192.168.1.20:8080/j/abcdefghijklmnopqrstuv");

    /** The three squares that a camera finds a code by, in its corners. */
    @Test
    void a_code_has_its_three_squares() {
        int last = CODE.size() - 1;
        for (int i = 0; i < 7; i++) {
            assertThat(List.of(
                            CODE.isDark(i, 0), CODE.isDark(0, i), CODE.isDark(last - i, 0), CODE.isDark(0, last - i)))
                    .containsOnly(true);
        }
        assertThat(CODE.isDark(1, 1)).isFalse();
    }

    @Test
    void its_picture_has_a_margin_of_eight_modules_and_as_much_ink_as_there_are_dark_modules() {
        String svg = CODE.svg("Code");
        int side = CODE.size() + 16;
        assertThat(svg).contains("viewBox=\"0 0 " + side + " " + side + "\"").contains("M8 8h7v1h-7z");
        int ink = java.util.regex.Pattern.compile("h(\\d+)v1h-")
                .matcher(svg)
                .results()
                .mapToInt(stroke -> Integer.parseInt(stroke.group(1)))
                .sum();
        int dark = 0;
        for (int y = 0; y < CODE.size(); y++) {
            for (int x = 0; x < CODE.size(); x++) {
                dark += CODE.isDark(x, y) ? 1 : 0;
            }
        }
        assertThat(ink).isEqualTo(dark);
    }

    @Test
    void in_a_terminal_two_modules_are_one_letter_and_light_ones_are_drawn() {
        List<String> lines = CODE.lines();
        assertThat(lines).hasSize((CODE.size() + 5) / 2);
        assertThat(lines).allMatch(line -> line.length() == CODE.size() + 4);
        assertThat(lines.get(0)).matches("\u2588+");
        assertThat(lines.get(1)).startsWith("\u2588\u2588 \u2584\u2584\u2584\u2584\u2584 \u2588");
    }
}
