package dev.handoff.cli;

import dev.handoff.evidence.assumptions.ParameterRange;
import dev.handoff.evidence.robustness.BreakEven;
import dev.handoff.evidence.robustness.Robustness.Effect;
import dev.handoff.evidence.robustness.Robustness.Look;
import dev.handoff.evidence.robustness.Robustness.Plan;
import dev.handoff.evidence.robustness.Robustness.Result;
import dev.handoff.evidence.robustness.Robustness.Shipped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which conclusions survive which assumptions, decisive ones first. A pure function of what was found. */
public final class RobustnessTable {
    private RobustnessTable() {}

    /** Conclusion by conclusion, with what turns it round. */
    public static String text(Result result) {
        return unfinished(result) + conclusions(result);
    }

    private static String conclusions(Result result) {
        return IntStream.range(0, result.shipped().size())
                .mapToObj(c -> conclusion(result, c))
                .collect(Collectors.joining());
    }

    private static String conclusion(Result result, int c) {
        Shipped shipped = result.shipped().get(c);
        List<Look> looks = result.looks().get(c);
        return "- " + shipped.sentence() + ": " + shipped.verdict().word() + " as shipped (" + shipped.margin() + ")\n"
                + looks.stream()
                        .filter(look -> !look.stands())
                        .map(look -> "  - " + words(look) + "\n")
                        .collect(Collectors.joining())
                + doubtful(result, c)
                + "  - " + rest(result, c) + "\n";
    }

    private static String words(Look look) {
        ParameterRange range = look.range();
        return "`" + range.name() + "` from " + range.value(0) + " to " + range.value(look.end()) + ": "
                + look.verdict().word() + " there (" + look.margin() + ")"
                + look.breakEven().map(b -> breakEven(range, b)).orElse("");
    }

    private static String breakEven(ParameterRange range, BreakEven found) {
        String between = range.about(found.from()) + " … " + range.about(found.to());
        return found.position().isPresent()
                ? "; break-even at " + range.about(found.position().getAsDouble()) + " (" + between + ")"
                : "; in doubt from " + range.about(found.from()) + " on";
    }

    private static String doubtful(Result result, int c) {
        List<String> names = IntStream.range(0, result.effects().size())
                .filter(r -> result.effects().get(r).get(c) == Effect.DOUBTFUL)
                .mapToObj(r -> "`" + result.ranges().get(r).name() + "`")
                .toList();
        return names.isEmpty()
                ? ""
                : "  - in doubt after the screening, and not looked at closer: " + String.join(", ", names) + "\n";
    }

    private static String rest(Result result, int c) {
        return count(result, c, Effect.STANDS) + " other assumptions leave it as it is at both ends, "
                + count(result, c, Effect.NONE) + " have no part in it"
                + (count(result, c, Effect.COMPARED) == 0
                        ? ""
                        : ", " + count(result, c, Effect.COMPARED) + " belong to the decisions that are compared");
    }

    private static long count(Result result, int c, Effect effect) {
        return result.effects().stream().filter(e -> e.get(c) == effect).count();
    }

    private static String unfinished(Result result) {
        return result.isPartial()
                ? "Time was up: " + result.effects().size() + " of "
                        + result.ranges().size() + " assumptions were looked at; what the others do is not known.\n\n"
                : "";
    }

    /** A page of the documentation; the command that made it stands at its top. */
    public static String markdown(Result result, Plan plan, String command) {
        return "<!-- Made by `" + command + "`; do not edit. -->\n"
                + "# Which conclusions survive other assumptions\n\n"
                + "Much of the model is assumed, because nobody has published a magnitude. Here everything in the scenarios behind the"
                + " conclusions that is neither measured nor published, the warm-up and the beginning included, is moved over a range, one"
                + " thing at a time, and the conclusions are drawn again on the same draws. A conclusion *holds* when what must be above"
                + " zero for it is so by more than a 95 % half-width, *does not hold* when it is below by as much, and is *undecided*"
                + " between.\n\n## What turns a conclusion round\n\n"
                + unfinished(result)
                + conclusions(result)
                + "\nBoth ends were screened over the whole year with " + replications(plan.screening())
                + ", those in doubt again with " + replications(plan.again()) + "; the most doubtful, " + plan.looks()
                + " for each conclusion at most, were looked at closer with " + replications(plan.closer())
                + ", and where the conclusion did not stand, halfway and again halfway to where it turns."
                + " A break-even value is interpolated; in brackets from where it is in doubt to where it is decided the other way, or to the"
                + " end of the range."
                + " Money is that of the year in which an agreement, or a part of it, is taken over, against the same year without.\n"
                + "\n## Every assumption and its range\n\n"
                + "Columns: the conclusions above in their order. *stands*: as shipped at both ends; *turns*, *undecided*: at an"
                + " end; *doubt*: not looked at closely enough; *none*: the same to the bit; *compared*: a decision in which the companies"
                + " compared differ.\n\n| assumption | shipped | range | why so far |"
                + header(result) + "|---|---|---|---|"
                + "---|".repeat(result.shipped().size()) + "\n"
                + IntStream.range(0, result.effects().size())
                        .mapToObj(r ->
                                row(result.ranges().get(r), result.effects().get(r)))
                        .collect(Collectors.joining())
                + "\n## Not moved\n\n"
                + result.notMoved().entrySet().stream()
                        .filter(e -> !e.getValue().isEmpty())
                        .map(e -> "- " + e.getKey() + ": "
                                + e.getValue().stream().map(n -> "`" + n + "`").collect(Collectors.joining(", "))
                                + "\n")
                        .collect(Collectors.joining());
    }

    private static String replications(int number) {
        return number == 1 ? "one replication" : number + " replications";
    }

    private static String header(Result result) {
        return IntStream.rangeClosed(1, result.shipped().size())
                        .mapToObj(i -> " " + i + " |")
                        .collect(Collectors.joining())
                + "\n";
    }

    private static String row(ParameterRange range, List<Effect> effects) {
        return "| `" + range.name() + "` | " + range.value(0) + " | " + range.words() + " | " + range.reason() + " |"
                + effects.stream().map(e -> " " + word(e) + " |").collect(Collectors.joining()) + "\n";
    }

    private static String word(Effect effect) {
        return switch (effect) {
            case NONE -> "none";
            case STANDS -> "stands";
            case DOUBTFUL -> "doubt";
            case UNDECIDES -> "undecided";
            case TURNS -> "**turns**";
            case COMPARED -> "compared";
        };
    }
}
