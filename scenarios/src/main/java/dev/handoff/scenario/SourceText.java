package dev.handoff.scenario;

import dev.handoff.scenario.problem.FilePlace;
import dev.handoff.scenario.problem.Nearest;
import dev.handoff.scenario.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gets the text of a file: at most a megabyte of UTF-8, or a problem. */
final class SourceText {
    static final int LARGEST = 1 << 20;

    private static final int MOST_NEIGHBOURS = 1000;

    private SourceText() {}

    static Optional<String> read(Path path, String name, List<Problem> problems) {
        FilePlace whole = new FilePlace(name, 0, 0);
        if (!Files.exists(path)) {
            problems.add(whole.problem("", "there is no such file", near(path)));
            return Optional.empty();
        }
        if (Files.isDirectory(path)) {
            problems.add(whole.problem("", "this is a directory, not a scenario file"));
            return Optional.empty();
        }
        if (!Files.isRegularFile(path) && !isHandedOver(path)) {
            problems.add(whole.problem("", "this is not a regular file"));
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(in, name, problems);
        } catch (AccessDeniedException e) {
            problems.add(whole.problem("", "you may not read this file"));
            return Optional.empty();
        } catch (IOException e) {
            problems.add(whole.problem("", "the file cannot be read: " + e.getMessage()));
            return Optional.empty();
        }
    }

    /** Standard input, or what a shell substitutes for {@code <(command)}. */
    private static boolean isHandedOver(Path path) {
        String absolute = path.toAbsolutePath().normalize().toString();
        return absolute.matches("/dev/stdin|(/dev|/proc/(self|\\d+))/fd/\\d+");
    }

    /** A file beside a missing one, or a shipped scenario, that was probably meant. */
    static String near(Path missing) {
        String name = String.valueOf(missing.getFileName());
        return Nearest.of(name, neighbours(missing))
                .map(found -> missing.resolveSibling(found).toString())
                .or(() -> Nearest.of(name.replaceFirst("\\.ya?ml$", ""), Catalogue.names()))
                .orElse("");
    }

    private static List<String> neighbours(Path missing) {
        Path directory = Optional.ofNullable(missing.getParent()).orElse(Path.of(""));
        try (Stream<Path> files = Files.list(directory)) {
            return files.limit(MOST_NEIGHBOURS)
                    .map(Path::getFileName)
                    .filter(f -> !f.equals(missing.getFileName())) // a link that leads nowhere
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    static Optional<String> read(InputStream in, String name, List<Problem> problems) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            problems.add(new FilePlace(name, 0, 0)
                    .problem("", "larger than 1 MB; a scenario file is a page or two", "another file was meant"));
            return Optional.empty();
        }
        return decode(bytes, name, problems);
    }

    private static Optional<String> decode(byte[] bytes, String name, List<Problem> problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            problems.add(
                    FilePlace.behind(name, text.toString()).problem("", "not UTF-8 text", "save the file as UTF-8"));
            return Optional.empty();
        }
        return Optional.of(text.toString());
    }
}
