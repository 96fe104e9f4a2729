package dev.handoff.scenario.fitted;

import dev.handoff.calibration.fit.Estimate;
import dev.handoff.random.Draws;
import dev.handoff.random.Purpose;
import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.draws.FittedDraws;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Moves fitted values of a company: what it states, its sources, and its draws, which scatter by the error of the moves as well. */
final class RecentredCompany {
    private static final int FAMILY = Draws.family("scenario.recentred");
    private static final Purpose MOVE = () -> 0;

    private final FittedCompany before;
    private final long seed;
    private final Map<String, Recentred> moves = new LinkedHashMap<>();
    private final Map<String, Estimate> estimates = new LinkedHashMap<>();
    private final Map<String, Parameter> parameters;

    RecentredCompany(FittedCompany before, List<Recentred> moves, long seed) {
        this.before = before;
        this.seed = seed;
        moves.forEach(m -> this.moves.put(m.path(), m));
        before.estimates().stream()
                .filter(e -> this.moves.containsKey(e.path()))
                .forEach(e -> estimates.put(e.path(), e));
        this.parameters = FittedCompany.parameters(before.scenario());
    }

    FittedCompany made() {
        List<StatedValue> statements =
                before.statements().stream().map(this::moved).toList();
        List<String> changes = statements.stream()
                .filter(s -> estimates.containsKey(s.path()))
                .map(StatedValue::change)
                .toList();
        return new FittedCompany(
                ScenarioLoader.override(before.scenario(), changes).orThrow(),
                statements,
                draws(),
                before.estimates().stream()
                        .map(e -> moves.containsKey(e.path())
                                ? moves.get(e.path()).moved(e)
                                : e)
                        .toList());
    }

    private StatedValue moved(StatedValue stated) {
        Estimate estimate = estimates.get(stated.path());
        if (estimate == null) {
            return stated;
        }
        Estimate now = moves.get(stated.path()).moved(estimate);
        return new StatedValue(stated.path(), spelled(estimate, now.value()), FittedWords.source(now));
    }

    private String spelled(Estimate estimate, double value) {
        Parameter parameter = parameters.get(estimate.path());
        return Spelled.of(estimate, parameter == null ? value : Spelled.within(parameter, value));
    }

    private FittedDraws draws() {
        List<String> paths = before.draws().paths();
        List<List<String>> rows = new ArrayList<>();
        for (int draw = 0; draw < before.draws().size(); draw++) {
            Draws luck = new Draws(seed, draw);
            List<String> row = new ArrayList<>(before.draws().rows().get(draw));
            for (int column = 0; column < paths.size(); column++) {
                Recentred move = moves.get(paths.get(column));
                if (move != null) {
                    Estimate estimate = estimates.get(move.path());
                    double value = Double.parseDouble(row.get(column).split(" ")[0]);
                    double by = move.by() + move.error() * luck.normal(FAMILY, column, MOVE, 0);
                    row.set(column, spelled(estimate, Recentred.value(estimate, value, by)));
                }
            }
            rows.add(row);
        }
        return new FittedDraws(paths, rows);
    }
}
