package dev.handoff.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.cli.Main;
import dev.handoff.cli.console.Environment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes the pictures of {@code docs/tour.md} by running the program, and says which of those that are kept no longer look like that.
 *
 * <p>{@code tour-pictures.txt} has a line for each: {@code NAME.svg = COMMAND > what is pictured}, where that is a chart the command writes
 * with {@code --out}, or {@code screen FROM TO}, lines of what it prints. With {@code -Dtour.update=true} pictures are kept anew.
 */
final class TourPictures {
    private static final Environment TERMINAL_80 = new Environment(Map.of(), false, false, false, 80, true);

    private final Path kept;
    private final Map<String, Output> ran = new LinkedHashMap<>();

    TourPictures(Path root) {
        kept = root.resolve(Path.of("docs", "images", "tour"));
    }

    private record Output(String text, Map<String, String> charts) {}

    /** Pictures that differ from those that are kept, a line each. */
    List<String> make() throws IOException {
        boolean update = Boolean.getBoolean("tour.update");
        List<String> problems = new ArrayList<>();
        for (String line : SiteBuilder.resource("tour-pictures.txt").lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split(" [=>] ");
            Path file = kept.resolve(parts[0].strip());
            String picture = picture(parts[1].strip(), parts[2].strip());
            if (update) {
                Files.createDirectories(kept);
                Files.writeString(file, picture, UTF_8);
            } else if (!Files.exists(file) || !Files.readString(file, UTF_8).equals(picture)) {
                problems.add("docs/images/tour/" + parts[0].strip() + ": the program draws it differently now."
                        + " Look at it and keep it with -Dtour.update=true.");
            }
        }
        return problems;
    }

    private String picture(String command, String what) throws IOException {
        Output output = ran.get(command);
        if (output == null) {
            output = run(command);
            ran.put(command, output);
        }
        if (what.startsWith("screen ")) {
            String[] range = what.split(" ");
            List<String> lines = output.text().lines().toList();
            int from = Integer.parseInt(range[1]) - 1;
            int to = Math.min(lines.size(), Integer.parseInt(range[2]));
            return TerminalPicture.of("handoff " + command.split(" --script ")[0], lines.subList(from, to));
        }
        String chart = output.charts().get(what);
        if (chart == null) {
            throw new IllegalStateException("handoff " + command + " writes no chart " + what);
        }
        return chart;
    }

    private static Output run(String command) throws IOException {
        Path place = Files.createTempDirectory("tour");
        try {
            List<String> words = new ArrayList<>(Arrays.asList(command.split(" ")));
            int script = words.indexOf("--script");
            if (script >= 0) {
                Path answers = place.resolve("answers.txt");
                Files.writeString(answers, words.get(script + 1).replace(",", "\n") + "\n", UTF_8);
                words.set(script + 1, answers.toString());
                words.addAll(List.of("--games", place.resolve("games").toString()));
            } else if (!words.contains("show")) {
                words.addAll(List.of("--out", place.resolve("out").toString()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Main.run(words.toArray(String[]::new), out, OutputStream.nullOutputStream(), TERMINAL_80);
            return new Output(out.toString(UTF_8), charts(place.resolve("out")));
        } finally {
            delete(place);
        }
    }

    private static Map<String, String> charts(Path folder) throws IOException {
        Map<String, String> charts = new LinkedHashMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".svg")).toList()) {
                    charts.put(file.getFileName().toString(), Files.readString(file, UTF_8));
                }
            }
        }
        return charts;
    }

    private static void delete(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
