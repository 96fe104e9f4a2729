package dev.handoff.scenario.targets;

import dev.handoff.scenario.DistributionPaths;
import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.ScenarioException;
import dev.handoff.scenario.fitted.StatedFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The scenario file of a fitted company: it extends the one it began with, states what somebody stated and what was fitted, and nothing else, and
 * says behind every value where it comes from.
 */
public final class FittedFile {
    private final StatedFile file = new StatedFile();

    private FittedFile() {}

    /**
     * The text of the file.
     *
     * @param result what came of the calibration
     * @param base how the file names what it extends
     * @param stated {@code PATH=VALUE} that somebody stated
     * @throws ScenarioException when what was stated cannot stand in one file
     */
    public static String text(TargetResult result, String base, List<String> stated) {
        FittedFile file = new FittedFile();
        stated.forEach(file::state);
        Map<String, Parameter> wholes = wholes(result);
        result.values().each().forEach(value -> file.fit(value, wholes.get(value.path()), result));
        return file.file.text(base, head(result));
    }

    private static Map<String, String> head(TargetResult result) {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("title", "Our company");
        head.put(
                "story",
                "A company fitted to figures that its people know of it. What these do not tell is taken from \""
                        + result.question().scenario().title() + "\".");
        head.put("question", "What does our handoff earn, and where do the leads go that nobody called?");
        return head;
    }

    /** By the path of a value the parameter it is part of: a distribution is stated as a whole. */
    private static Map<String, Parameter> wholes(TargetResult result) {
        Map<String, Parameter> wholes = new LinkedHashMap<>();
        for (Parameter parameter : ParameterPaths.list(result.fitted())) {
            DistributionPaths.parts(parameter).forEach(part -> wholes.put(part.path(), parameter));
        }
        return wholes;
    }

    private void state(String change) {
        int equals = change.indexOf('=');
        String path = change.substring(0, equals).strip();
        file.state(path, change.substring(equals + 1).strip());
        if (!path.equals("timeline")) {
            file.source(path, "data: as stated by whoever fitted it");
        }
    }

    /** "140 leads worth pursuing, " where the figure that tells most of the value was counted from so many. */
    private static String cases(TargetResult.Value value, TargetResult result) {
        if (value.toldBy().isEmpty()) {
            return "";
        }
        Target target = result.reached().get(value.toldBy().getAsInt()).target();
        return target.cases() == 0
                ? ""
                : String.format(Locale.ROOT, "%,d", target.cases()) + " " + target.what() + ", ";
    }

    private void fit(TargetResult.Value value, Parameter whole, TargetResult result) {
        file.state(whole.path(), whole.value());
        int figures = result.reached().size();
        String part = value.path().equals(whole.path())
                ? ""
                : value.path().substring(whole.path().length() + 1) + " ";
        String source = "fitted: " + cases(value, result) + "to " + (figures == 1 ? "one figure" : figures + " figures")
                + "; " + part + "was " + value.was() + ", 95 % " + value.low() + " to " + value.high();
        file.source(whole.path(), source, (one, other) -> one + "; " + other.replaceFirst("^fitted: [^;]*; ", ""));
    }
}
