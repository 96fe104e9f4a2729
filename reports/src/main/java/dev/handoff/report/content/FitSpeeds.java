package dev.handoff.report.content;

import dev.handoff.calibration.estimate.SpeedSlopes;
import dev.handoff.calibration.fit.WaitBalance;
import dev.handoff.report.FitChecks;
import dev.handoff.report.FitContext;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Three ways of looking at what speed does, and the fitted company's own. */
final class FitSpeeds {
    private static final double WEAK = 10;
    private static final double FAR = 2;
    private static final double NORMAL_95 = 1.959963984540054;

    private FitSpeeds() {}

    static Chapter of(FitContext context) {
        List<Block> blocks = context.fit()
                .speed()
                .map(speed -> blocks(speed, context.checks()))
                .orElse(List.of(
                        Say.of("These files do not tell it: calls with a time of day, and enough leads that became"
                                + " worth pursuing and that did not, are needed.")));
        return Chapter.of("speed", "6. Three ways of looking at speed", blocks);
    }

    private static List<Block> blocks(SpeedSlopes speed, FitChecks checks) {
        List<Row> rows = new ArrayList<>(List.of(
                row("As reported", speed.asReported()),
                row("Given what reps saw", speed.givenWhatRepsSaw()),
                row("By the wait for the desk to open", speed.byTheWait())));
        checks.trial()
                .map(t -> row("By a trial in the fitted company", new SpeedSlopes.Slope(t.slope(), t.standardError())))
                .ifPresent(rows::add);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table("", List.of("", "log-odds per tenfold delay"), rows));
        blocks.add(Say.quiet(
                "Log-odds of becoming worth pursuing per tenfold first delay. Reps rush good leads, so the first"
                        + " two mix speed with what made them hurry; the third looks only at a wait that no rep chose. None of them"
                        + " is used by the fit: they are a check."));
        blocks.add(Say.of(String.format(
                Locale.ROOT,
                "The wait explains the delay with F = %s%s.",
                Numbers.about(speed.firstStageF()),
                speed.firstStageF() < WEAK ? ": next to nothing, so that the third way knows nothing here" : "")));
        checks.trial().flatMap(trial -> disagreement(speed, trial)).ifPresent(blocks::add);
        checks.balance().ifPresent(balance -> blocks.addAll(balance(balance)));
        return blocks;
    }

    private static Row row(String label, SpeedSlopes.Slope slope) {
        return Row.of(label, Numbers.interval(slope.value(), NORMAL_95 * slope.standardError(), ""));
    }

    private static Optional<Block> disagreement(SpeedSlopes speed, FitChecks.Trial trial) {
        double apart = speed.byTheWait().value() - trial.slope();
        double error = Math.hypot(speed.byTheWait().standardError(), trial.standardError());
        if (speed.firstStageF() < WEAK) {
            return Optional.empty();
        }
        String by = String.format(Locale.ROOT, "%.1f", Math.abs(apart) / error);
        return Optional.of(
                Math.abs(apart) > FAR * error
                        ? Say.warning(
                                "The third way and the fitted company's own trial are " + by
                                        + " standard errors apart: what speed does in the fitted company is not what this log shows.")
                        : Say.of("The third way and the fitted company's own trial are " + by
                                + " standard errors apart, which is no more than chance gives."));
    }

    private static List<Block> balance(WaitBalance balance) {
        List<String> head = new ArrayList<>(List.of("Wait for the desk", "leads", "mean score"));
        balance.channels().forEach(channel -> head.add(channel));
        head.add("mean size of deals won");
        List<Row> rows = balance.groups().stream().map(FitSpeeds::group).toList();
        return List.of(
                new Table("Whether leads that waited were like others", head, rows).withoutEmptyColumns(),
                Say.quiet(
                        "Where score, channel or size change with the wait, the third way mixes them with speed; score and"
                                + " channel are held in it."));
    }

    private static Row group(WaitBalance.Group group) {
        List<String> cells = new ArrayList<>();
        cells.add(Numbers.count(group.leads()));
        cells.add(
                Double.isFinite(group.score())
                        ? Numbers.interval(group.score(), NORMAL_95 * group.scoreError(), "")
                        : "");
        group.shares().forEach(share -> cells.add(Numbers.percent(share)));
        cells.add(Double.isFinite(group.size()) ? Numbers.amount(group.size()) + " (" + group.won() + ")" : "");
        return new Row(group.waited(), cells, Double.NaN);
    }
}
