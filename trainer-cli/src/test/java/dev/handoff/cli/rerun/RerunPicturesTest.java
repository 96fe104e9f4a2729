package dev.handoff.cli.rerun;

import static dev.handoff.cli.Program.handoff;
import static dev.handoff.cli.rerun.Reruns.filesOfARun;
import static dev.handoff.cli.rerun.Reruns.moved;
import static dev.handoff.cli.rerun.Reruns.repainted;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages and pictures, which another Java draws differently. */
class RerunPicturesTest {
    @Test
    void a_picture_or_page_of_another_java_may_be_drawn_differently_but_says_nothing_else(@TempDir Path dir)
            throws Exception {
        Map<String, byte[]> files = filesOfARun();
        String svg = ofAnotherJava(files.get("funnel.svg"));
        Path drawn = Files.writeString(dir.resolve("funnel.svg"), moved(svg));
        assertThat(handoff("rerun", drawn.toString()).isDone().out())
                .startsWith(
                        drawn + ": its stamp names the same figures; the drawing differs: changed by hand, or another"
                                + " Java or fonts (drawn by Java 99; this is Java");
        Files.writeString(drawn, svg);
        assertThat(handoff("rerun", drawn.toString()).isDone().out()).contains("the same drawing, though another Java");
        Files.writeString(drawn, svg.replaceFirst("</desc>", " at least</desc>"));
        assertThat(handoff("rerun", drawn.toString()).out())
                .contains("not the same: other lines and letters than its command");
        String page = ofAnotherJava(files.get("report.html"));
        Path html = Files.writeString(dir.resolve("report.html"), moved(page));
        assertThat(handoff("rerun", html.toString()).isDone().out())
                .startsWith(
                        html + ": the same words and figures; the drawing differs: changed by hand, or another Java");
        Files.writeString(html, page);
        assertThat(handoff("rerun", html.toString()).isDone().out()).contains("the same, though another Java drew it.");
        Files.writeString(html, page.replaceFirst("</desc>", " at least</desc>"));
        assertThat(handoff("rerun", html.toString()).out()).contains("not the same");
    }

    private static String ofAnotherJava(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).replace(DrawnBy.CURRENT, "Java 99");
    }

    @Test
    void a_picture_is_told_by_its_pixels_and_one_painted_over_is_not_the_same(@TempDir Path dir) throws Exception {
        byte[] png = filesOfARun().get("funnel.png");
        assertThat(repainted(png, 0, "", dir).isDone().out())
                .contains("the same picture, only packed by another Java.");
        assertThat(repainted(png, 40, "", dir).isDone().out())
                .contains("of its pixels differ; the drawing differs: changed by hand, or another Java or fonts");
        assertThat(repainted(png, 500, "", dir).out()).contains("not the same: other lines and letters than");
    }
}
