package dev.handoff.cli.command;

import dev.handoff.calibration.CrmTables;
import dev.handoff.cli.option.ExportOptions;
import dev.handoff.cli.option.FitSize;
import dev.handoff.cli.option.TargetOptions;
import dev.handoff.cli.rerun.RerunWords;
import dev.handoff.company.Mark;
import dev.handoff.crm.CrmFiles;
import dev.handoff.crm.told.ReportLines;
import dev.handoff.report.FitContext;
import dev.handoff.report.Provenance;
import dev.handoff.scenario.ParameterLabel;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.design.Candidate;
import dev.handoff.scenario.fitted.FittedCompany;
import dev.handoff.scenario.fitted.FittedWords;
import dev.handoff.scenario.likeness.Likeness;
import dev.handoff.scenario.likeness.Tuning;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the report on a fitted export tells, put together; and the command that makes it again. */
final class CrmFitContext {
    private final ExportOptions export;
    private final TargetOptions what;
    private final FitSize size;

    CrmFitContext(ExportOptions export, TargetOptions what, FitSize size) {
        this.export = export;
        this.what = what;
        this.size = size;
    }

    FitContext of(CrmCase crm, CrmFits fits, CrmSimulations simulations) {
        CrmTables tables = crm.tables();
        FittedCompany company = simulations.tuned().company();
        Likeness likeness = simulations.likeness();
        Provenance provenance = ExperimentCommand.provenance(
                List.of(Candidate.of(company.scenario())), size.seed(), again(crm, simulations));
        return new FitContext(
                provenance,
                crm.base().title(),
                ReportLines.of(crm.read().report()),
                CrmDoubts.of(crm, fits.fit()),
                sources(crm.from()),
                fits.fit(),
                company.estimates().stream()
                        .map(e -> new FitContext.Value(e, ParameterLabel.of(e.path()), FittedWords.value(e)))
                        .toList(),
                likeness.figures().stream().map(CrmFitContext::figure).toList(),
                likeness.periods(),
                tables.weeks(),
                kept(company.scenario()),
                !simulations.areWhole(),
                CrmChecks.of(crm, fits, simulations));
    }

    static FitContext.Figure figure(Likeness.Compared compared) {
        return new FitContext.Figure(
                compared.figure().name(),
                compared.figure().label(),
                compared.figure().unit(),
                compared.observed(),
                compared.mean(),
                compared.sd(),
                compared.z());
    }

    /** Assumptions of the company that are switched on, and that nothing was fitted to. */
    private static int kept(Scenario scenario) {
        return (int) ParameterPaths.list(scenario).stream()
                .filter(p -> p.mark() == Mark.ASSUMPTION && !p.isNeutral())
                .count();
    }

    private static List<FitContext.Source> sources(CrmFiles from) {
        return Stream.of(
                        from.leads(),
                        from.activities(),
                        from.deals(),
                        from.spend(),
                        from.mapping().stream().toList())
                .flatMap(List::stream)
                .map(file -> new FitContext.Source(file.toString(), FileHash.of(file)))
                .toList();
    }

    private String again(CrmCase crm, CrmSimulations simulations) {
        CrmTables tables = crm.tables();
        LocalDateTime exported = LocalDateTime.ofInstant(Instant.ofEpochSecond(tables.asOf()), tables.zone());
        boolean cutShort = crm.heldOut() > 0 && simulations.heldOut().isEmpty();
        RerunWords words = RerunWords.of("calibrate");
        export.again(exported).forEach(option -> words.option(option[0], option[1]));
        export.toldAgain().forEach(option -> words.option(option[0], option[1]));
        return words.with(export.keepsOwnerNames() ? List.of("--keep-owner-names") : List.of())
                .with(cutShort ? List.of("--cut-short") : List.of())
                .option("--extends", what.base())
                .with(spent(simulations))
                .with(size.seedAgain())
                .changes(what)
                .toString();
    }

    /** What was simulated, where that is not what is usual. */
    private static List<String> spent(CrmSimulations simulations) {
        List<String> words = new ArrayList<>();
        if (simulations.tuned().stopped() || simulations.tuned().spent() > Tuning.MOST) {
            words.add("--budget " + Math.max(2, simulations.tuned().spent()));
        }
        if (simulations.likeness().periods() != Likeness.PERIODS) {
            words.add("--periods " + simulations.likeness().periods());
        }
        return words;
    }
}
