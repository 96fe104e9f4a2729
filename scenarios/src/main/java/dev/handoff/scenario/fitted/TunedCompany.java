package dev.handoff.scenario.fitted;

import dev.handoff.calibration.fit.Estimate;
import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.draws.FittedDraws;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays what was found by simulation over a fitted company: its values, its sources and its draws. */
final class TunedCompany {
    private final FittedCompany before;
    private final Map<String, Tuned> tuned = new LinkedHashMap<>();

    TunedCompany(FittedCompany before, List<Tuned> values) {
        this.before = before;
        Map<String, Parameter> parameters = FittedCompany.parameters(before.scenario());
        values.forEach(t -> tuned.put(
                t.estimate().path(), admissible(t, parameters.get(t.estimate().path()))));
    }

    /** A value beyond what its parameter admits is the nearest that it does. */
    private static Tuned admissible(Tuned of, Parameter parameter) {
        Estimate e = of.estimate();
        double value = parameter == null ? e.value() : Spelled.within(parameter, e.value());
        return value == e.value()
                ? of
                : new Tuned(
                        new Estimate(
                                e.path(),
                                e.unit(),
                                value,
                                e.standardError(),
                                e.link(),
                                e.n(),
                                e.priorShare(),
                                e.method(),
                                e.block()),
                        of.shift(),
                        of.before(),
                        of.draws());
    }

    FittedCompany made() {
        List<String> changes = tuned.values().stream()
                .map(t -> FittedCompany.of(t.estimate()).change())
                .toList();
        Scenario scenario = ScenarioLoader.override(before.scenario(), changes).orThrow();
        return new FittedCompany(scenario, statements(), draws(), estimates());
    }

    private List<StatedValue> statements() {
        List<StatedValue> all = new ArrayList<>();
        before.statements().forEach(s -> all.add(tuned.containsKey(s.path()) ? shifted(s) : s));
        tuned.values().stream().filter(t -> !t.shift()).forEach(t -> all.add(FittedCompany.of(t.estimate())));
        return all;
    }

    private StatedValue shifted(StatedValue stated) {
        Tuned by = tuned.get(stated.path());
        String moved = "; moved by " + Spelled.about(by.by())
                + " so that the simulated company shows as much of it as the export, with all else assumed of it";
        return new StatedValue(stated.path(), Spelled.number(by.estimate().value()), stated.source() + moved);
    }

    private List<Estimate> estimates() {
        List<Estimate> all = new ArrayList<>();
        before.estimates().forEach(e -> all.add(tuned.containsKey(e.path()) ? shifted(e) : e));
        tuned.values().stream().filter(t -> !t.shift()).forEach(t -> all.add(t.estimate()));
        return all;
    }

    private Estimate shifted(Estimate e) {
        Tuned by = tuned.get(e.path());
        return new Estimate(
                e.path(),
                e.unit(),
                e.value() + by.by(),
                e.standardError(),
                e.link(),
                e.n(),
                e.priorShare(),
                e.method() + "; moved so that the simulated company shows as much of it as the export",
                e.block());
    }

    private FittedDraws draws() {
        List<String> paths = new ArrayList<>(before.draws().paths());
        List<Tuned> further = tuned.values().stream().filter(t -> !t.shift()).toList();
        further.forEach(t -> paths.add(t.estimate().path()));
        List<List<String>> rows = new ArrayList<>();
        for (int draw = 0; draw < before.draws().size(); draw++) {
            List<String> row = new ArrayList<>();
            for (int column = 0; column < before.draws().paths().size(); column++) {
                row.add(moved(
                        before.draws().paths().get(column),
                        before.draws().rows().get(draw).get(column)));
            }
            int number = draw;
            further.forEach(t -> row.add(Spelled.of(t.estimate(), t.draws()[number])));
            rows.add(row);
        }
        return new FittedDraws(paths, rows);
    }

    private String moved(String path, String value) {
        Tuned by = tuned.get(path);
        return by == null ? value : Spelled.number(Double.parseDouble(value) + by.by());
    }
}
