package dev.handoff.scenario.fitted;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.fit.Estimate;
import dev.handoff.calibration.fit.Fit;
import dev.handoff.scenario.DistributionPaths;
import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioException;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.draws.FittedDraws;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A company made of a fit and the scenario it extends: what was fitted replaces what the scenario says, the rest stays.
 *
 * @param scenario the company
 * @param statements what its file states, in order
 * @param draws of the fitted values
 * @param estimates the fitted values
 */
public record FittedCompany(
        Scenario scenario, List<StatedValue> statements, FittedDraws draws, List<Estimate> estimates) {

    /** Copies the lists. */
    public FittedCompany {
        statements = List.copyOf(statements);
        estimates = List.copyOf(estimates);
    }

    /** A number to six digits, with its unit. */
    public static String spelled(double value, String unit) {
        return unit.isEmpty() ? Spelled.number(value) : Spelled.number(value) + " " + unit;
    }

    /**
     * The company with what was found by simulation.
     *
     * @param tuned each value
     * @throws ScenarioException when the company's rules do not admit it
     */
    public FittedCompany tuned(List<Tuned> tuned) {
        return new TunedCompany(this, tuned).made();
    }

    /**
     * Makes it.
     *
     * @param fit what was found
     * @param tables what was read
     * @param base the scenario it extends, with what somebody stated
     * @param told what somebody told beside the export
     * @param seed of the draws
     * @throws ScenarioException when the scenario and what was found do not go together
     */
    public static FittedCompany of(Fit fit, CrmTables tables, Scenario base, Told told, long seed) {
        List<StatedValue> stated = new ArrayList<>();
        stated.addAll(new FittedChannels(fit, tables, base).statements());
        stated.addAll(new FittedRhythm(fit, tables, base).statements());
        fit.estimates().stream()
                .filter(e -> !e.path().startsWith(FittedChannels.CHANNELS))
                .forEach(e -> stated.add(of(e)));
        stated.addAll(LongestDraws.ends(fit, base));
        stated.addAll(NothingFound.none(fit));
        Said own = Said.of(told.stated()).and(told.before().statements());
        PastChanges changes = new PastChanges(told.changes(), tables);
        stated.removeIf(s -> own.covers(s.path()));
        stated.addAll(own.statements());
        Map<String, Parameter> ranges = parameters(base);
        stated.replaceAll(s -> own.covers(s.path()) ? s : admissible(s, fit, ranges));
        Map<String, Parameter> known = parameters(changed(base, stated));
        List<StatedValue> admissible = stated.stream()
                .map(s -> own.covers(s.path()) ? s : admissible(s, fit, known))
                .toList();
        Scenario scenario = changed(base, admissible);
        return new FittedCompany(
                changes.on(scenario),
                Stream.concat(admissible.stream(), changes.statements().stream())
                        .toList(),
                draws(fit, parameters(scenario), own, seed).beside(told.before().draws()),
                Stream.concat(
                                fit.estimates().stream().filter(e -> !own.covers(e.path())),
                                told.before().estimates().stream())
                        .toList());
    }

    /** The base without the channels the company does not have, and with everything that is stated. */
    private static Scenario changed(Scenario base, List<StatedValue> stated) {
        List<String> changes = new ArrayList<>(FittedChannels.whole(stated, base));
        stated.stream()
                .filter(s -> !FittedChannels.isPartOfNew(s.path(), base))
                .map(StatedValue::change)
                .forEach(changes::add);
        return ScenarioLoader.override(base, changes).orThrow();
    }

    static StatedValue of(Estimate estimate) {
        return new StatedValue(estimate.path(), Spelled.of(estimate, estimate.value()), FittedWords.source(estimate));
    }

    /** What the parameter would not admit is moved to the nearest value that it does. */
    private static StatedValue admissible(StatedValue stated, Fit fit, Map<String, Parameter> parameters) {
        return fit.estimate(stated.path())
                .flatMap(e -> like(stated.path(), parameters)
                        .map(parameter -> new StatedValue(
                                stated.path(), Spelled.of(e, Spelled.within(parameter, e.value())), stated.source())))
                .orElse(stated);
    }

    /** The parameter of that path; of a channel that the scenario does not have, the same of another one. */
    private static Optional<Parameter> like(String path, Map<String, Parameter> parameters) {
        return Optional.ofNullable(parameters.get(path)).or(() -> {
            String any = path.replaceFirst("^channels\\.[^.]+\\.", "");
            return any.equals(path)
                    ? Optional.empty()
                    : parameters.entrySet().stream()
                            .filter(p -> p.getKey().matches("channels\\.[^.]+\\." + Pattern.quote(any)))
                            .map(Map.Entry::getValue)
                            .findFirst();
        });
    }

    /** Every parameter by its path, and every part of a distribution by the path of that. */
    static Map<String, Parameter> parameters(Scenario scenario) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (Parameter parameter : ParameterPaths.list(scenario)) {
            parameters.put(parameter.path(), parameter);
            DistributionPaths.parts(parameter).forEach(part -> parameters.put(part.path(), part));
        }
        return parameters;
    }

    private static FittedDraws draws(Fit fit, Map<String, Parameter> parameters, Said said, long seed) {
        List<Estimate> estimates = fit.estimates();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < estimates.size(); i++) {
            if (estimates.get(i).standardError() > 0
                    && !said.covers(estimates.get(i).path())) {
                open.add(i);
            }
        }
        List<List<String>> rows = DrawsOfFit.of(fit, seed).stream()
                .map(row -> open.stream()
                        .map(i -> drawn(estimates.get(i), row[i], parameters))
                        .toList())
                .toList();
        return new FittedDraws(open.stream().map(i -> estimates.get(i).path()).toList(), rows);
    }

    private static String drawn(Estimate estimate, double value, Map<String, Parameter> parameters) {
        Parameter parameter = parameters.get(estimate.path());
        return Spelled.of(estimate, parameter == null ? value : Spelled.within(parameter, value));
    }

    /**
     * The text of its file.
     *
     * @param reference how the file names what it extends
     * @param head title, story and question
     */
    public String text(String reference, Map<String, String> head) {
        StatedFile file = new StatedFile();
        Map<String, Parameter> wholes = wholes();
        for (StatedValue stated : statements) {
            Parameter whole = wholes.get(stated.path());
            if (whole == null || whole.path().equals(stated.path())) {
                file.state(stated.path(), stated.value());
                if (!stated.source().isEmpty()) {
                    file.source(stated.path(), stated.source());
                }
            } else {
                file.state(whole.path(), whole.value());
                String part = stated.path().substring(whole.path().length() + 1).replaceFirst("^lognormal\\.", "");
                file.source(whole.path(), stated.source().replaceFirst(": ", ": " + part + " "), FittedWords::both);
            }
        }
        return file.text(reference, head);
    }

    /** By the path of a part the distribution it is part of, which a file states as a whole. */
    private Map<String, Parameter> wholes() {
        Map<String, Parameter> wholes = new LinkedHashMap<>();
        for (Parameter parameter : ParameterPaths.list(scenario)) {
            DistributionPaths.parts(parameter).forEach(part -> wholes.put(part.path(), parameter));
        }
        return wholes;
    }
}
