package dev.handoff.scenario;

import dev.handoff.scenario.spelling.Spelling;
import dev.handoff.scenario.yaml.Located;
import dev.handoff.scenario.yaml.Located.Mapping;
import dev.handoff.scenario.yaml.Located.Scalar;
import dev.handoff.scenario.yaml.TreeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parameters of a distribution, each a parameter of its own: {@code work.touch.lognormal.median}. */
public final class DistributionPaths {
    private DistributionPaths() {}

    /** The parts of a value that is a distribution; any other value is its own only part. */
    public static List<Parameter> parts(Parameter parameter) {
        Optional<Located> tree = TreeReader.argument(Spelling.NOWHERE, parameter.value(), new ArrayList<>());
        List<Parameter> parts = new ArrayList<>();
        tree.ifPresent(t -> collect(parameter, parameter.path(), t, parts));
        return parts.isEmpty() ? List.of(parameter) : parts;
    }

    private static void collect(Parameter whole, String path, Located node, List<Parameter> parts) {
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach((name, entry) -> collect(whole, path + "." + name, entry.value(), parts));
        } else if (node instanceof Scalar scalar && !path.equals(whole.path())) {
            parts.add(part(whole, path, scalar.text()));
        }
    }

    private static Parameter part(Parameter whole, String path, String value) {
        return new Parameter(path, value, "", "", whole.mark(), whole.source(), whole.owner(), whole.meaning());
    }
}
