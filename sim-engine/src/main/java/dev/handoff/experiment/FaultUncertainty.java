package dev.handoff.experiment;

import dev.handoff.statistics.CrossedVariance;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whose fault it is that a company earns less than under a reference policy, over draws of what is known of it: all worlds in every draw.
 *
 * @param worlds contribution of every world and its difference to the company as it is
 * @param gap all at the reference less the company as it is
 * @param marketing what better marketing alone brings
 * @param sales what better sales alone brings
 * @param joint what only both can sign brings alone; empty where nothing joint differs
 * @param together the gap less what all bring alone
 * @param noneBelowNought share of draws in which no amount is below 0, 0 to 1
 */
public record FaultUncertainty(
        DataUncertainty worlds,
        UncertainFigure gap,
        UncertainFigure marketing,
        UncertainFigure sales,
        Optional<UncertainFigure> joint,
        UncertainFigure together,
        double noneBelowNought) {

    /** Draws in which no amount may be below 0 for amounts to be told as shares of the gap. */
    public static final double FOR_SHARES = 0.95;

    private static final int MARKETING = 1;
    private static final int SALES = 2;
    private static final int JOINT = 4;

    /** Whether amounts may be told as percentages of the gap. */
    public boolean hasShares() {
        return noneBelowNought >= FOR_SHARES && gap.mean() > 0;
    }

    /** The amounts whose sum is the gap. */
    public List<UncertainFigure> amounts() {
        return joint.map(j -> List.of(marketing, sales, j, together)).orElse(List.of(marketing, sales, together));
    }

    /**
     * Splits the gap in every draw and every luck.
     *
     * @param table four or eight worlds by number, twice where assumptions were drawn: bit 0 marketing, bit 1 sales, bit 2 what only both
     *     can sign at the reference
     */
    public static FaultUncertainty of(CrossedTable table, CrossedPlan plan, List<DataUncertainty.Source> sources) {
        DataUncertainty worlds = DataUncertaintySummaries.of(table, plan, sources);
        int count = worlds.policies().size();
        Split drawn = new Split(table, worlds.decisive(), plan.assumptions() ? count : 0, count);
        Split dataOnly = new Split(table, worlds.decisive(), 0, count);
        boolean hasJoint = count > JOINT;
        return new FaultUncertainty(
                worlds,
                figure(drawn.gain(count - 1), dataOnly.gain(count - 1), worlds),
                figure(drawn.gain(MARKETING), dataOnly.gain(MARKETING), worlds),
                figure(drawn.gain(SALES), dataOnly.gain(SALES), worlds),
                hasJoint ? Optional.of(figure(drawn.gain(JOINT), dataOnly.gain(JOINT), worlds)) : Optional.empty(),
                figure(drawn.together(), dataOnly.together(), worlds),
                drawn.noneBelowNought());
    }

    private static UncertainFigure figure(double[][] drawn, double[][] dataOnly, DataUncertainty worlds) {
        CrossedVariance parts = CrossedVariance.of(drawn);
        double fewData = CrossedVariance.of(dataOnly).fromData();
        String unit =
                worlds.policies().get(0).figure(worlds.decisive()).orElseThrow().unit();
        return new UncertainFigure(worlds.decisive(), unit, parts, Math.max(0, parts.fromData() - fewData));
    }

    /** The worlds of one kind, from an index on. */
    private record Split(CrossedTable table, String metric, int from, int count) {

        double[][] gain(int world) {
            return table.difference(from, from + world, metric);
        }

        double[][] together() {
            double[][] rest = gain(count - 1);
            alone().forEach(part -> subtract(rest, part));
            return rest;
        }

        private List<double[][]> alone() {
            return IntStream.of(MARKETING, SALES, JOINT)
                    .filter(world -> world < count - 1)
                    .mapToObj(this::gain)
                    .toList();
        }

        private static void subtract(double[][] from, double[][] part) {
            for (int b = 0; b < from.length; b++) {
                for (int r = 0; r < from[b].length; r++) {
                    from[b][r] -= part[b][r];
                }
            }
        }

        /** Share of the draws in which no amount, averaged over lucks, is below 0. */
        double noneBelowNought() {
            List<double[]> rows = IntStream.rangeClosed(0, alone().size())
                    .mapToObj(i -> DataUncertaintySummaries.rows(i < alone().size() ? alone().get(i) : together()))
                    .toList();
            long none = IntStream.range(0, table.draws())
                    .filter(b -> rows.stream().allMatch(amount -> amount[b] >= 0))
                    .count();
            return none / (double) table.draws();
        }
    }

    /** Mean share of the gap that an amount is. */
    public double shareOf(UncertainFigure amount) {
        return amount.mean() / gap.mean();
    }
}
