package dev.handoff.cli.command;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.EarlierExport;
import dev.handoff.calibration.LaterLeads;
import dev.handoff.calibration.fit.DecisionsApart;
import dev.handoff.calibration.fit.Estimate;
import dev.handoff.calibration.fit.Held;
import dev.handoff.calibration.fit.WaitBalance;
import dev.handoff.report.FitChecks;
import dev.handoff.scenario.ParameterLabel;
import dev.handoff.scenario.fitted.FittedWords;
import dev.handoff.scenario.fitted.PastChange;
import dev.handoff.scenario.likeness.CurveLikeness;
import dev.handoff.scenario.likeness.HeldOut;
import dev.handoff.scenario.likeness.SeenCurve;
import dev.handoff.scenario.likeness.Tuning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a fit was held against, as the report tells it. */
final class CrmChecks {
    private static final double MOVES = 0.5;

    private CrmChecks() {}

    static FitChecks of(CrmCase crm, CrmFits fits, CrmSimulations simulations) {
        return new FitChecks(
                simulations.likeness().curves().stream().map(CrmChecks::curve).toList(),
                simulations.tuned().agreement().map(CrmChecks::moments),
                simulations.tuned().centring().map(c -> new FitChecks.Centring(c.rounds(), c.planned(), c.share())),
                simulations.heldOut().map(CrmChecks::heldOut).orElseGet(() -> none(crm)),
                changes(crm),
                fits.unlogged().map(unlogged -> unlogged(fits, unlogged)),
                fits.fit()
                        .speed()
                        .map(speed -> WaitBalance.of(
                                crm.tables(),
                                simulations
                                        .tuned()
                                        .company()
                                        .scenario()
                                        .company()
                                        .workingTime()
                                        .shifts())),
                simulations.trial().map(t -> new FitChecks.Trial(t.slope(), t.standardError(), t.leads())));
    }

    private static FitChecks.Curve curve(CurveLikeness c) {
        SeenCurve curve = c.curve();
        return new FitChecks.Curve(
                curve.name(),
                curve.label(),
                curve.axis(),
                curve.kind() != SeenCurve.Kind.COUNTS,
                curve.kind().isTable(),
                curve.points(),
                c.observed(),
                c.mean(),
                c.low(),
                c.high(),
                c.statistic(),
                c.points(),
                c.chance());
    }

    private static FitChecks.Moments moments(Tuning.Agreement a) {
        return new FitChecks.Moments(a.statistic(), a.figures(), a.values(), a.chance());
    }

    private static FitChecks.HeldOut heldOut(HeldOut held) {
        return new FitChecks.HeldOut(
                held.weeks(),
                held.figures().stream()
                        .map(f -> new FitChecks.HeldFigure(CrmFitContext.figure(f.compared()), f.funnel()))
                        .toList(),
                held.periods(),
                "");
    }

    private static FitChecks.HeldOut none(CrmCase crm) {
        return FitChecks.HeldOut.none(
                crm.heldOut() == 0
                        ? crm.noneHeldOut()
                        : "The weeks held out were not simulated: the time granted was up, or somebody asked to end, before that was done.");
    }

    private static List<FitChecks.Change> changes(CrmCase crm) {
        CrmTables tables = crm.tables();
        Held held = Held.of(crm.base().company());
        List<FitChecks.Change> told = new ArrayList<>();
        for (PastChange change : crm.told().changes()) {
            long at = change.instant(tables);
            List<Estimate> before = DecisionsApart.of(EarlierExport.of(tables, at), held);
            List<Estimate> after = DecisionsApart.of(LaterLeads.of(tables, at), held);
            told.add(new FitChecks.Change(change.text(), pairs(before, after)));
        }
        return told;
    }

    private static List<FitChecks.Moved> pairs(List<Estimate> before, List<Estimate> after) {
        List<FitChecks.Moved> pairs = new ArrayList<>();
        for (Estimate one : before) {
            find(after, one.path()).ifPresent(other -> {
                double error = Math.hypot(one.standardError(), other.standardError());
                pairs.add(moved(one, other, (other.value() - one.value()) / error));
            });
        }
        return pairs;
    }

    private static FitChecks.Moved moved(Estimate one, Estimate other, double errors) {
        return new FitChecks.Moved(
                ParameterLabel.of(one.path()), one.path(), FittedWords.value(one), FittedWords.value(other), errors);
    }

    private static Optional<Estimate> find(List<Estimate> estimates, String path) {
        return estimates.stream().filter(e -> e.path().equals(path)).findFirst();
    }

    private static FitChecks.Unlogged unlogged(CrmFits fits, CrmFits.Unlogged unlogged) {
        List<FitChecks.Moved> values = new ArrayList<>();
        for (Estimate logged : fits.fit().estimates()) {
            find(unlogged.fit().estimates(), logged.path()).ifPresent(other -> {
                double errors =
                        (logged.link().of(other.value()) - logged.link().of(logged.value())) / logged.standardError();
                if (Math.abs(errors) > MOVES && Double.isFinite(errors)) {
                    values.add(moved(logged, other, errors));
                }
            });
        }
        return new FitChecks.Unlogged(
                unlogged.share(),
                unlogged.added(),
                values,
                fits.fit().estimates().size());
    }
}
