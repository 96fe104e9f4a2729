package dev.handoff.calibration.fit;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.DealColumns;
import dev.handoff.calibration.estimate.LogNormalFit;
import dev.handoff.calibration.estimate.ShrunkMeans;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;

/** How large won deals are: a lognormal, and how far channels differ, drawn toward the common size as far as their own deals leave it open. */
final class DealSizes {

    private static final int WON_NEEDED = 20;
    private static final int OF_A_CHANNEL = 5;

    private final CrmTables tables;
    private final List<Double> logs = new ArrayList<>();
    private final List<Integer> channels = new ArrayList<>();

    DealSizes(CrmTables tables) {
        this.tables = tables;
        DealColumns deals = tables.deals();
        for (int i = 0; i < deals.size(); i++) {
            if (deals.outcome()[i] == 1 && deals.amount()[i] > 0) {
                logs.add(FastMath.log(deals.amount()[i]));
                channels.add(deals.lead()[i] < 0 ? -1 : (int) tables.leads().channel()[deals.lead()[i]]);
            }
        }
    }

    void fit(FitParts parts) {
        String path = "deals.medianSize";
        if (!parts.has(path, CrmColumn.DEAL_AMOUNT, "amount of deals")
                || !parts.enough(path, logs.size(), WON_NEEDED, "won deals with an amount")) {
            return;
        }
        LogNormalFit size =
                LogNormalFit.of(logs.stream().mapToDouble(FastMath::exp).toArray());
        String method = "mean and standard deviation of the logarithms of won amounts";
        List<FitBlock.Value> values = new ArrayList<>(List.of(
                FitBlock.Value.of(path, "", ErrorScale.LOG, size.count(), method),
                FitBlock.Value.of("deals.sizeSpread", "", ErrorScale.LOG, size.count(), method)));
        List<double[]> numbers = new ArrayList<>(List.of(
                new double[] {size.median(), size.seOfLogMedian()},
                new double[] {size.sigma(), size.seOfSigma() / size.sigma()}));
        addFactors(parts, size, values, numbers);
        parts.add(FitBlock.independent("deal sizes", values, DealsFit.column(numbers, 0), DealsFit.column(numbers, 1)));
    }

    private void addFactors(FitParts parts, LogNormalFit size, List<FitBlock.Value> values, List<double[]> numbers) {
        int k = tables.channels().size();
        double[] sum = new double[k];
        int[] n = new int[k];
        for (int i = 0; i < logs.size(); i++) {
            if (channels.get(i) >= 0) {
                sum[channels.get(i)] += logs.get(i) - size.mu();
                n[channels.get(i)]++;
            }
        }
        int[] used = IntStream.range(0, k).filter(c -> n[c] >= OF_A_CHANNEL).toArray();
        ShrunkMeans drawn = ShrunkMeans.of(
                Arrays.stream(used).mapToDouble(c -> sum[c] / n[c]).toArray(),
                Arrays.stream(used).map(c -> n[c]).toArray(),
                size.sigma() * size.sigma());
        if (drawn.between() == 0) {
            parts.miss("channels.*.dealSizeFactor", "channels' deals differ no more than chance gives");
            return;
        }
        for (int i = 0; i < used.length; i++) {
            values.add(new FitBlock.Value(
                    "channels." + tables.channels().get(used[i]) + ".dealSizeFactor",
                    "",
                    ErrorScale.LOG,
                    n[used[i]],
                    drawn.between(),
                    "mean logarithm beside all won deals, drawn toward them"));
            numbers.add(new double[] {FastMath.exp(drawn.means()[i]), drawn.errors()[i]});
        }
    }
}
