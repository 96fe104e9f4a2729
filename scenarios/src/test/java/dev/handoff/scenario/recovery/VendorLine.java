package dev.handoff.scenario.recovery;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.fit.Estimate;
import dev.handoff.calibration.fit.Fit;
import dev.handoff.crm.export.CrmVendor;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A line of the table of vendors: what an export lacks beside the plain one, and what that does to the fit. */
final class VendorLine {
    static final String HEAD =
            "| shape | keeps no | keeps dates only | not fitted then | furthest from the plain files, in errors |\n|---|---|---|---|---|\n";

    private static final double WORTH_TELLING = 0.1;
    private static final int SHOWN = 4;

    private VendorLine() {}

    static String of(CrmVendor vendor, CrmTables plain, Fit ofPlain, CrmTables tables, Fit fit) {
        Set<CrmColumn> lacking = EnumSet.copyOf(plain.known());
        lacking.removeAll(tables.known());
        List<String> missing = ofPlain.estimates().stream()
                .map(Estimate::path)
                .filter(path -> fit.estimate(path).isEmpty())
                .toList();
        return String.format(
                "| %s | %s | %s | %s | %s |%n",
                vendor.word(),
                words(lacking),
                words(tables.datesOnly()),
                missing.stream().map(path -> "`" + path + "`").collect(Collectors.joining(", ")),
                furthest(ofPlain, fit));
    }

    private static String words(Collection<CrmColumn> columns) {
        return columns.stream()
                .sorted()
                .map(column -> column.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    private static String furthest(Fit ofPlain, Fit fit) {
        return ofPlain.estimates().stream()
                .filter(e -> distance(e, fit) > WORTH_TELLING)
                .sorted(Comparator.comparingDouble((Estimate e) -> -distance(e, fit)))
                .limit(SHOWN)
                .map(e -> String.format(Locale.ROOT, "`%s` %.1f", e.path(), distance(e, fit)))
                .collect(Collectors.joining(", "));
    }

    private static double distance(Estimate of, Fit fit) {
        Optional<Estimate> other = fit.estimate(of.path());
        return other.isEmpty()
                ? 0
                : Math.abs(of.link().of(of.value()) - of.link().of(other.get().value())) / of.standardError();
    }
}
