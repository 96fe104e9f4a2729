package dev.handoff.scenario.draws;

import dev.handoff.scenario.Scenario;
import java.util.List;
import java.util.stream.IntStream;

/** Values that were fitted to data, in the draws that the fit has left. */
public final class FittedUnknowns implements Unknowns {
    private final DrawnCompany company;
    private final List<Integer> columns; // those that are numbers in every draw
    private final List<Unknown> all;

    /** The values of a company that lies beside its draws. */
    public FittedUnknowns(DrawnCompany company) {
        this.company = company;
        FittedDraws draws = company.values();
        this.columns = IntStream.range(0, draws.paths().size())
                .filter(column -> DrawGroups.isRegular(column, draws))
                .boxed()
                .toList();
        this.all = columns.stream().map(this::unknown).toList();
    }

    private Unknown unknown(int column) {
        List<String> values = company.values().rows().stream()
                .map(row -> row.get(column))
                .sorted((a, b) -> Double.compare(first(a), first(b)))
                .toList();
        return Unknown.of(company.values().paths().get(column), values.get(0), values.get(values.size() - 1));
    }

    private static double first(String value) {
        return DrawGroups.numbers(value).get(0);
    }

    @Override
    public List<Unknown> all() {
        return all;
    }

    @Override
    public int draws() {
        return company.draws();
    }

    @Override
    public double[] numbers(int unknown, int draw) {
        return DrawGroups.numbers(company.values().rows().get(draw).get(columns.get(unknown))).stream()
                .mapToDouble(n -> n)
                .toArray();
    }

    @Override
    public Scenario under(String nameOrPath, int draw) {
        return company.other(nameOrPath, draw);
    }
}
