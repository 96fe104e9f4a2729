package dev.handoff.scenario.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.fit.Calibration;
import dev.handoff.calibration.fit.Estimate;
import dev.handoff.calibration.fit.Fit;
import dev.handoff.calibration.fit.Held;
import dev.handoff.crm.export.CrmVendor;
import dev.handoff.scenario.Scenario;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever's CRM a company has, and however untidy its export is, the same is fitted: no estimate moves by more than a tenth of its error. */
@Tag("long")
class VendorsAgreeTest {
    private static final double MOST = 0.1;
    private static final int LOGS = Integer.getInteger("recovery.vendor.logs", 1);

    @Test
    void look() {
        Scenario scenario = RecoveryCompany.DESK_OF_EIGHT.scenario();
        Held held = Held.of(scenario.company());
        for (int log = 0; log < LOGS; log++) {
            TracedExport export = TracedExport.of(scenario, Lucks.FIRST + log);
            CrmTables plain = export.plain();
            Fit of = Calibration.fit(plain, held);
            for (CrmVendor vendor : CrmVendor.values()) {
                CrmTables tables = export.read(vendor, true);
                java.util.Set<CrmColumn> lacks = new java.util.TreeSet<>(plain.known());
                lacks.removeAll(tables.known());
                System.out.println(vendor + " lacks " + lacks + " dates only " + tables.datesOnly());
                Fit fit = Calibration.fit(tables, held);
                for (Estimate e : of.estimates()) {
                    Optional<Estimate> o = fit.estimate(e.path());
                    if (o.isEmpty()) {
                        System.out.println("   not fitted " + e.path());
                    } else {
                        double d = (e.link().of(o.get().value()) - e.link().of(e.value())) / e.standardError();
                        if (Math.abs(d) > 0.02) {
                            System.out.printf(Locale.ROOT, "   %s %.3f%n", e.path(), d);
                        }
                    }
                }
            }
        }
    }
}
