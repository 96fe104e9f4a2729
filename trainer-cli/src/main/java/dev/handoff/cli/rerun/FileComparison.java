package dev.handoff.cli.rerun;

import dev.handoff.cli.console.ProgramVersion;
import dev.handoff.report.chart.RunCharts;
import dev.handoff.report.data.Origin;
import dev.handoff.report.data.PartialMark;
import dev.handoff.report.data.Stamp;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Compares an output file with what its command makes now: figures decide, and whatever differs beside them is named. */
final class FileComparison {
    private static final int LONGEST_QUOTE = 60;
    private static final double MOST_OF_ANOTHER_DRAWING = 0.05;

    private final SavedFile before;
    private final Origin origin;

    FileComparison(SavedFile before, Origin origin) {
        this.before = before;
        this.origin = origin;
    }

    /** The verdict on a file of {@code --out}, beside the files of the same kind made now, the one of the same name first. */
    RerunVerdict with(List<SavedFile> now) {
        if (now.isEmpty()) {
            return notMade();
        }
        return now.stream()
                .map(this::sameAs)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> different(now.get(0)));
    }

    private RerunVerdict notMade() {
        return RerunVerdict.different(RunCharts.problem()
                .map(problem -> " here: " + problem)
                .orElse(": its command makes no such file. " + why(Optional.empty())));
    }

    private Optional<RerunVerdict> sameAs(SavedFile now) {
        if (Arrays.equals(before.content(), now.content())) {
            return Optional.of(RerunVerdict.same("the same, bit for bit."));
        }
        return switch (before.kind()) {
            case HTML -> interrupted(now).or(() -> page(now));
            case JSON -> interrupted(now);
            case SVG -> drawing(now);
            case PNG -> picture(now);
            default -> Optional.empty();
        };
    }

    /** An interrupted result is repeated to the length it had reached: then all is the same but what it says of its end. */
    private Optional<RerunVerdict> interrupted(SavedFile now) {
        boolean same = PartialMark.isIn(before.text())
                && PartialMark.without(before.text()).equals(PartialMark.without(now.text()));
        return same
                ? Optional.of(
                        RerunVerdict.same("the same figures; the original was interrupted, which a repetition is not."))
                : Optional.empty();
    }

    private Optional<RerunVerdict> page(SavedFile now) {
        String then = Stamp.withoutDrawer(PartialMark.without(before.text()));
        String here = Stamp.withoutDrawer(PartialMark.without(now.text()));
        if (then.equals(here)) {
            return Optional.of(RerunVerdict.same("the same, though another Java drew it."));
        }
        boolean words = PicturesApart.withoutDrawings(then).equals(PicturesApart.withoutDrawings(here))
                && PicturesApart.wordsOfDrawings(then).equals(PicturesApart.wordsOfDrawings(here));
        if (words && !isDrawnHere()) {
            return Optional.of(RerunVerdict.same("the same words and figures;" + otherDrawing()));
        }
        return RunCharts.problem()
                .filter(problem -> PicturesApart.words(then).equals(PicturesApart.words(here)))
                .map(problem -> RerunVerdict.same("the same words and figures; as to its charts, " + problem));
    }

    private Optional<RerunVerdict> drawing(SavedFile now) {
        boolean words = PicturesApart.wordsOfDrawings(before.text()).equals(PicturesApart.wordsOfDrawings(now.text()));
        if (Stamp.withoutDrawer(before.text()).equals(Stamp.withoutDrawer(now.text()))) {
            return Optional.of(RerunVerdict.same("the same drawing, though another Java made it."));
        }
        return words && figuresAreThoseOf(now) && !isDrawnHere()
                ? Optional.of(RerunVerdict.same("its stamp names the same figures;" + otherDrawing()))
                : Optional.empty();
    }

    private Optional<RerunVerdict> picture(SavedFile now) {
        return PicturesApart.share(before.content(), now.content())
                .filter(share -> figuresAreThoseOf(now) && share <= MOST_OF_ANOTHER_DRAWING)
                .filter(share -> share == 0 || !isDrawnHere())
                .map(share -> share == 0
                        ? RerunVerdict.same("the same picture, only packed by another Java.")
                        : RerunVerdict.same("its stamp names the same figures; " + percent(share)
                                + " of its pixels differ;" + otherDrawing()));
    }

    /** The same Java draws the same figures in the same way. */
    private boolean isDrawnHere() {
        return origin.drawnBy().equals(DrawnBy.CURRENT);
    }

    /** What may have made the drawing another one; nobody can tell which. */
    private String otherDrawing() {
        return " the drawing differs: changed by hand, or another Java or fonts (drawn by "
                + (origin.drawnBy().isEmpty() ? "a Java it does not name" : origin.drawnBy()) + "; this is "
                + DrawnBy.CURRENT + ").";
    }

    private boolean figuresAreThoseOf(SavedFile now) {
        return !origin.figures().isEmpty()
                && origin.figures().equals(now.origin().figures());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }

    private RerunVerdict different(SavedFile now) {
        return RerunVerdict.different(switch (before.kind()) {
                    case PNG, SVG ->
                        ": " + (figuresAreThoseOf(now) ? "other lines and letters than" : "other figures than")
                                + " its command draws now" + (isDrawnHere() ? " with the same Java. " : ". ");
                    default -> firstDifference(before.text(), now.text());
                }
                + why(Optional.of(now.origin())));
    }

    /** The verdict on what was printed as text. */
    RerunVerdict with(SavedText now) {
        SavedText then = new SavedText(before.text());
        if (then.isTheSame(now)) {
            return RerunVerdict.same("the same, letter by letter.");
        }
        if (then.hasTheWordsOf(now)) {
            return RerunVerdict.same("the same words and figures, only laid out for another width.");
        }
        return RerunVerdict.different(
                then.isInterrupted()
                        ? ": the original was interrupted, which a repetition is not."
                        : firstDifference(then.text(), now.text()) + why(now.origin()));
    }

    private static String firstDifference(String then, String now) {
        List<String> before = then.lines().toList();
        List<String> after = now.lines().toList();
        int line = 0;
        while (line < Math.min(before.size(), after.size()) && before.get(line).equals(after.get(line))) {
            line++;
        }
        if (line == before.size() && line == after.size()) {
            return " in the ends of its lines only. ";
        }
        return " from line " + (line + 1) + " on, where it has " + quote(before, line, after) + " and now comes "
                + quote(after, line, before) + ". ";
    }

    /** What a line has about where it begins to differ. */
    private static String quote(List<String> lines, int line, List<String> others) {
        if (line >= lines.size()) {
            return "its end";
        }
        String text = lines.get(line);
        String other = line < others.size() ? others.get(line) : "";
        int same = Math.max(0, Arrays.mismatch(text.toCharArray(), other.toCharArray()));
        int from = Math.max(0, Math.min(same, text.length()) - LONGEST_QUOTE / 2);
        return "'"
                + text.substring(from, Math.min(text.length(), from + LONGEST_QUOTE))
                        .strip() + "'";
    }

    private String why(Optional<Origin> now) {
        if (!origin.version().equals(ProgramVersion.current())) {
            return "It was made by version " + origin.version() + ", this is " + ProgramVersion.current() + ".";
        }
        return now.filter(n -> !n.hashes().equals(origin.hashes()))
                .map(n -> "The scenario has changed since: its hash was " + origin.hashes() + ", now it is "
                        + n.hashes() + ".")
                .orElse("Maybe the file was changed by hand, or another build of handoff " + origin.version()
                        + " made it?");
    }
}
