package dev.handoff.cli.rerun;

import static dev.handoff.cli.Program.handoff;

import dev.handoff.cli.Main;
import dev.handoff.cli.Program;
import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Environment;
import dev.handoff.report.Provenance;
import dev.handoff.report.data.Origin;
import dev.handoff.report.data.Stamp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/** Files to make again. */
final class Reruns {
    private Reruns() {}

    static Path saved(Path dir, Environment where, String... args) throws Exception {
        return Files.writeString(
                dir.resolve("saved.txt"), Program.in(where, args).isDone().out());
    }

    static Path stamped(Path dir, String command) throws Exception {
        return Files.writeString(
                dir.resolve("stamped.txt"),
                "Scenario mm1, hash 0123456789abcdef, seed 1, handoff 0.1.0.\nAgain: " + command + "\n");
    }

    static Map<String, byte[]> filesOfARun() {
        Map<String, byte[]> files = new TreeMap<>();
        ByteArrayOutputStream nowhere = new ByteArrayOutputStream();
        Main.run(
                Program.shortRunWith("-n", "2"),
                new Console(nowhere, nowhere, Program.PIPE).keepingFiles(files::putAll));
        return files;
    }

    static String moved(String drawing) {
        return drawing.replaceFirst("<text x=\"(\\d)", "<text x=\"1$1");
    }

    /** The picture with a black square, written as another program would. */
    static Program repainted(byte[] png, int size, String drawnBy, Path dir) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        BufferedImage other = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        other.createGraphics().drawImage(image, 0, 0, null);
        for (int i = 0; i < size * size; i++) {
            other.setRGB(i % size, i / size, 0xFF000000);
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(other, "png", plain);
        Origin origin = Stamp.ofPng(png).orElseThrow();
        Provenance from = new Provenance("handoff", origin.version(), List.of(), 1, origin.command());
        byte[] stamped = Stamp.png(plain.toByteArray(), from, origin.figures(), drawnBy);
        return handoff("rerun", Files.write(dir.resolve("funnel.png"), stamped).toString());
    }
}
