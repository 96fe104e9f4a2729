package dev.handoff.scenario.recovery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The page that shows what comes out of what was planted; a section of each company, written anew where somebody asks for it. */
final class RecoveryPage {
    private static final Path PAGE = Path.of("../docs/explanation/calibration-recovery.md");

    private RecoveryPage() {}

    /** Writes that company's table anew under {@code -Dgolden.update=true}. */
    static void update(Recovery recovery) {
        replace(recovery.company().title(), table(recovery));
    }

    /** Whether somebody asks for the page anew. */
    static boolean isWritten() {
        return Boolean.getBoolean("golden.update");
    }

    /** Replaces what stands between the marks of that name, under {@code -Dgolden.update=true}. */
    static void replace(String name, String text) {
        if (!isWritten()) {
            return;
        }
        try {
            String page = Files.readString(PAGE, UTF_8);
            String begin = "<!-- begin " + name + " -->\n";
            int from = page.indexOf(begin) + begin.length();
            int to = page.indexOf("<!-- end " + name + " -->");
            Files.writeString(PAGE, page.substring(0, from) + text + page.substring(to), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String table(Recovery recovery) {
        Recovery all = recovery.comparable();
        Recovery told = recovery.withoutOpen();
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%d logs; %d values compared, %d of them reach their bars. Without those named below as open: median bias %.2f, %.1f %% of intervals hold.%n%n",
                Lucks.LOGS,
                all.values().size(),
                all.values().stream().filter(RecoveredValue::holds).count(),
                told.medianBias(),
                100 * told.coverage()));
        text.append(
                "| value | planted | mean fitted | bias | scatter | hold | assumed | |\n|---|--:|--:|--:|--:|--:|--:|---|\n");
        all.values().forEach(value -> text.append(line(recovery.company(), value)));
        recovery.values().stream()
                .filter(value -> !value.isComparable())
                .forEach(value -> text.append(String.format(
                        Locale.ROOT,
                        "| `%s` | %s | %s | | | | | in %d of %d logs; has no error on a scale that knows what was planted |%n",
                        value.path(),
                        number(value.planted()),
                        number(value.mean()),
                        value.estimates().size(),
                        Lucks.LOGS)));
        return text.toString();
    }

    private static String line(RecoveryCompany company, RecoveredValue value) {
        Optional<String> why = OpenValues.why(company, value.path());
        String said = value.holds() ? "" : "**open**: " + why.orElse("not known why");
        return String.format(
                Locale.ROOT,
                "| `%s` | %s | %s | %.2f | %.2f | %d/%d | %.0f %% | %s |%n",
                value.path(),
                number(value.planted()),
                number(value.mean()),
                value.bias(),
                value.scatter(),
                value.covered(),
                value.estimates().size(),
                100 * value.priorShare(),
                said);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }
}
