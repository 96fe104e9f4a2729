package dev.handoff.scenario.spelling;

import dev.handoff.random.Beta;
import dev.handoff.random.Capped;
import dev.handoff.random.Constant;
import dev.handoff.random.Discrete;
import dev.handoff.random.Distribution;
import dev.handoff.random.Empirical;
import dev.handoff.random.Erlang;
import dev.handoff.random.Exponential;
import dev.handoff.random.Gamma;
import dev.handoff.random.Kumaraswamy;
import dev.handoff.random.LogNormal;
import dev.handoff.random.Mixture;
import dev.handoff.random.Normal;
import dev.handoff.random.Triangular;
import dev.handoff.random.Uniform;
import dev.handoff.random.Weibull;
import dev.handoff.scenario.problem.Nearest;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.yaml.Located;
import dev.handoff.scenario.yaml.Located.Entry;
import dev.handoff.scenario.yaml.Located.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Distributions: a value alone is constant, {@code {lognormal: {median: 1.9 min, sigma: 1.4, max: 60 min}}} varies. Amounts are
 * spelled as the parameter's own values are, shapes as plain numbers.
 */
public final class Distributions implements Spelling<Distribution> {
    private static final Map<String, Kind> KINDS = kinds();

    private final AmountSpelling amounts;

    private Distributions(AmountSpelling amounts) {
        this.amounts = amounts;
    }

    /** Distributions of plain numbers. */
    static Distributions ofNumbers() {
        return new Distributions(AmountSpelling.NUMBERS);
    }

    /** Distributions of durations, in milliseconds. */
    static Distributions ofDurations() {
        return new Distributions(AmountSpelling.DURATIONS);
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("constant", new Kind("value", p -> new Constant(p.amount("value"))));
        kinds.put("uniform", new Kind("min max", p -> new Uniform(p.amount("min"), p.amount("max"))));
        kinds.put(
                "triangular",
                new Kind("min mode max", p -> new Triangular(p.amount("min"), p.amount("mode"), p.amount("max"))));
        kinds.put("exponential", new Kind("mean *", p -> new Exponential(p.amount("mean"))));
        kinds.put("erlang", new Kind("shape mean *", p -> new Erlang(p.count("shape"), p.amount("mean"))));
        kinds.put("gamma", new Kind("shape mean *", p -> new Gamma(p.number("shape"), p.amount("mean"))));
        kinds.put("weibull", new Kind("shape scale *", p -> new Weibull(p.number("shape"), p.amount("scale"))));
        kinds.put("normal", new Kind("mean sd *", p -> new Normal(p.amount("mean"), p.amount("sd"))));
        kinds.put("lognormal", new Kind("median sigma mean cv *", Distributions::logNormal));
        kinds.put("beta", new Kind("alpha beta *", p -> new Beta(p.number("alpha"), p.number("beta"))));
        kinds.put("kumaraswamy", new Kind("a b *", p -> new Kumaraswamy(p.number("a"), p.number("b"))));
        kinds.put("empirical", new Kind("values *", p -> new Empirical(p.amounts("values"))));
        kinds.put(
                "discrete", new Kind("values weights *", p -> new Discrete(p.amounts("values"), p.numbers("weights"))));
        kinds.put("mixture", new Kind("weights of *", p -> new Mixture(p.distributions("of"), p.numbers("weights"))));
        return kinds;
    }

    /** The families by name, each with the names of its parameters. */
    public static Map<String, List<String>> families() {
        Map<String, List<String>> families = new LinkedHashMap<>();
        KINDS.forEach((name, kind) -> families.put(name, kind.names()));
        return families;
    }

    private static Distribution logNormal(DistributionParts p) {
        return p.has("mean") || p.has("cv")
                ? LogNormal.ofMeanAndCv(p.amount("mean"), p.number("cv"))
                : new LogNormal(p.amount("median"), p.number("sigma"));
    }

    @Override
    public Form form() {
        return Form.RANDOM_NUMBER;
    }

    @Override
    public boolean hasParts() {
        return true;
    }

    @Override
    public Distribution read(Located node) {
        if (!(node instanceof Mapping mapping)) {
            return new Constant(amounts.read(node));
        }
        if (mapping.entries().size() != 1) {
            String names = String.join(", ", mapping.entries().keySet());
            throw new Misspelt("one distribution is needed here, not {" + names + "}", "{exponential: {mean: …}}");
        }
        String name = mapping.entries().keySet().iterator().next();
        return read(name, mapping.entries().get(name).value());
    }

    private Distribution read(String name, Located parts) {
        Kind kind = KINDS.get(name);
        if (kind == null) {
            throw new Misspelt(
                    "there is no distribution named " + Problem.quote(name) + "; known are "
                            + String.join(", ", KINDS.keySet()),
                    Nearest.of(name, KINDS.keySet()).orElse(""));
        }
        try {
            return kind.make(new DistributionParts(name, parts, amounts, this));
        } catch (Misspelt e) {
            throw e.within(parts, name);
        } catch (IllegalArgumentException e) {
            throw new Misspelt(e.getMessage(), "").within(parts, name);
        }
    }

    @Override
    public Located write(Distribution value) {
        if (value instanceof Constant constant) {
            return amounts.write(constant.value());
        }
        if (value instanceof Capped capped) {
            return capped(capped);
        }
        return write(value, Mapping.empty(NOWHERE));
    }

    private Located capped(Capped capped) {
        if (capped.inner() instanceof Constant || capped.inner() instanceof Capped) {
            throw new IllegalArgumentException("a scenario file cannot spell " + capped);
        }
        return write(capped.inner(), Mapping.empty(NOWHERE).with("max", amounts.write(capped.max())));
    }

    private Located write(Distribution value, Mapping more) {
        Mapping parts = parts(value);
        for (Map.Entry<String, Entry> entry : more.entries().entrySet()) {
            parts = parts.with(entry.getKey(), entry.getValue());
        }
        return Mapping.empty(NOWHERE).with(name(value), parts);
    }

    private static String name(Distribution value) {
        return value.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    private Mapping parts(Distribution value) {
        Mapping parts = Mapping.empty(NOWHERE);
        for (var component : value.getClass().getRecordComponents()) {
            Object part = Reflection.get(component, value);
            String name = component.getName().equals("components") ? "of" : component.getName();
            parts = parts.with(name, part(name, part));
        }
        return parts;
    }

    private Located part(String name, Object part) {
        if (part instanceof List<?> list) {
            List<Located> items = new ArrayList<>();
            list.forEach(item -> items.add(item instanceof Distribution d ? write(d) : part(name, item)));
            return new Located.Sequence(NOWHERE, items);
        }
        double number = ((Number) part).doubleValue();
        return DistributionParts.isAmount(name) ? amounts.write(number) : AmountSpelling.NUMBERS.write(number);
    }

    /**
     * One family of distributions.
     *
     * @param keys names of its parameters; a star admits a cap {@code max}
     * @param make how it is made of them
     */
    private record Kind(String keys, Function<DistributionParts, Distribution> make) {
        Distribution make(DistributionParts parts) {
            parts.admitOnly(names());
            Distribution made = make.apply(parts);
            boolean capped = keys.endsWith("*") && parts.has("max");
            return capped ? new Capped(made, parts.amount("max")) : made;
        }

        List<String> names() {
            return List.of(keys.replace("*", "max").split(" "));
        }
    }
}
