package dev.handoff.scenario.spelling;

import dev.handoff.random.Distribution;
import dev.handoff.scenario.problem.Nearest;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.yaml.Located;
import dev.handoff.scenario.yaml.Located.Mapping;
import dev.handoff.scenario.yaml.Located.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The named parameters of one distribution as a file spells them. */
public final class DistributionParts {
    /** Those that have the unit of the values drawn; all others are plain numbers. */
    private static final Set<String> AMOUNTS =
            Set.of("value", "values", "min", "mode", "max", "mean", "scale", "sd", "median");

    private final String owner;
    private final Mapping given;
    private final AmountSpelling amounts;
    private final Distributions distributions;

    DistributionParts(String owner, Located given, AmountSpelling amounts, Distributions distributions) {
        if (!(given instanceof Mapping mapping)) {
            throw new Misspelt(owner + " needs its parameters by name, not " + given.describe(), "");
        }
        this.owner = owner;
        this.given = mapping;
        this.amounts = amounts;
        this.distributions = distributions;
    }

    public static boolean isAmount(String name) {
        return AMOUNTS.contains(name);
    }

    void admitOnly(List<String> names) {
        for (String key : given.entries().keySet()) {
            if (!names.contains(key)) {
                Misspelt unknown = new Misspelt(
                        owner + " has no " + Problem.quote(key) + ", only " + String.join(", ", names),
                        Nearest.of(key, names).orElse(""));
                throw unknown.within(new Located.Scalar(given.entries().get(key).key(), key), key);
            }
        }
    }

    boolean has(String name) {
        return given.get(name).isPresent();
    }

    double amount(String name) {
        return read(name, amounts::read);
    }

    double number(String name) {
        return read(name, AmountSpelling.NUMBERS::read);
    }

    int count(String name) {
        return read(name, new WholeNumbers()::read);
    }

    List<Double> amounts(String name) {
        return read(name, node -> list(node, amounts::read));
    }

    List<Double> numbers(String name) {
        return read(name, node -> list(node, AmountSpelling.NUMBERS::read));
    }

    List<Distribution> distributions(String name) {
        return read(name, node -> list(node, distributions::read));
    }

    private <T> T read(String name, Function<Located, T> reader) {
        Located node = given.get(name).orElseThrow(() -> new Misspelt(owner + " needs '" + name + "'", ""));
        try {
            return reader.apply(node);
        } catch (Misspelt e) {
            throw e.within(node, name);
        }
    }

    private static <T> List<T> list(Located node, Function<Located, T> reader) {
        if (!(node instanceof Sequence sequence)) {
            throw new Misspelt("a list is needed here, not " + node.describe(), "");
        }
        List<T> values = new ArrayList<>();
        for (Located item : sequence.items()) {
            try {
                values.add(reader.apply(item));
            } catch (Misspelt e) {
                throw e.within(item, Integer.toString(values.size()));
            }
        }
        return values;
    }
}
