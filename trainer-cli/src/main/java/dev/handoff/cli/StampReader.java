package dev.handoff.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.report.data.Stamp;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an output file says about where it comes from.
 *
 * @param command the command line that made it
 * @param version version of the program
 * @param hash hashes of the scenarios
 */
record StampReader(String command, String version, String hash) {
    private static final Pattern META =
            Pattern.compile("<meta name=\"" + Stamp.NAME + "\" content=\"([^\"]*)\"|<metadata>(.*?)</metadata>");

    /** Whether a file of that name is none that {@code --out} writes, so that it can only be what was printed. */
    static boolean isText(String name) {
        return !ending(name).matches("png|html|svg|json|csv");
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the stamp.
     *
     * @throws InvalidInput when there is none
     */
    static StampReader of(String name, byte[] content) {
        Optional<StampReader> stamp = switch (ending(name)) {
            case "png" -> Stamp.ofPng(content).flatMap(StampReader::ofJson);
            case "html", "svg" -> ofMarkup(new String(content, UTF_8));
            case "json" -> ofJson(new String(content, UTF_8));
            case "csv" -> ofCsv(new String(content, UTF_8));
            default -> new SavedText(new String(content, UTF_8)).stamp();
        };
        return stamp.orElseThrow(
                () -> new InvalidInput(
                        name
                                + ": does not say which command made it. Maybe a file that --out has written, or all that a command has printed?"));
    }

    private static Optional<StampReader> ofMarkup(String text) {
        Matcher meta = META.matcher(text);
        return meta.find()
                ? ofJson(unescaped(meta.group(1) == null ? meta.group(2) : meta.group(1)))
                : Optional.empty();
    }

    private static String unescaped(String text) {
        return text.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static Optional<StampReader> ofJson(String text) {
        Optional<String> command = member("command", text);
        Optional<String> version = member("version", text);
        Optional<String> hash = member("scenarioHash", text);
        return command.isPresent() && version.isPresent() && hash.isPresent()
                ? Optional.of(new StampReader(command.get(), version.get(), hash.get()))
                : Optional.empty();
    }

    /** The first member of that name, which is that of the stamp: every file begins with it. */
    private static Optional<String> member(String name, String json) {
        Matcher member = Pattern.compile("\"" + name + "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(json);
        return member.find() ? Optional.of(Stamp.unquoted(member.group(1))) : Optional.empty();
    }

    private static Optional<StampReader> ofCsv(String text) {
        String[] lines = text.split("\n", 3);
        if (lines.length < 2 || !lines[0].endsWith(",command")) {
            return Optional.empty();
        }
        Matcher last = Pattern.compile("(?:^|,)(\"(?:[^\"]|\"\")*\"|[^,\"]*)$").matcher(lines[1]);
        Matcher stamped = Pattern.compile("(?:^|,)\"?(\\p{XDigit}{16}(?: \\p{XDigit}{16})*)\"?,-?\\d+,([^,]+),")
                .matcher(lines[1]);
        return last.find() && stamped.find()
                ? Optional.of(new StampReader(
                        last.group(1).replaceAll("^\"|\"$", "").replace("\"\"", "\""),
                        stamped.group(2),
                        stamped.group(1)))
                : Optional.empty();
    }
}
