package dev.handoff.scenario.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.fit.Calibration;
import dev.handoff.calibration.fit.Estimate;
import dev.handoff.calibration.fit.Fit;
import dev.handoff.calibration.fit.Held;
import dev.handoff.calibration.recorded.RecordedTables;
import dev.handoff.crm.export.CrmVendor;
import dev.handoff.scenario.Scenario;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whoever's CRM a company has, and however untidy its export is, what is fitted to the files is what is fitted to the same columns as they were
 * recorded: no estimate moves by more than a tenth of its error. What a vendor does not keep, or keeps as a date only, is missing from both.
 */
@Tag("long")
class VendorsAgreeTest {
    private static final double MOST = 0.1;
    private static final Scenario COMPANY = RecoveryCompany.DESK_OF_EIGHT.scenario();
    private static final TracedExport EXPORT = TracedExport.of(COMPANY, Lucks.FIRST);

    private static final CrmTables PLAIN = EXPORT.plain();
    private static final Map<CrmVendor, String> LINES = new EnumMap<>(CrmVendor.class);

    @ParameterizedTest
    @EnumSource
    void a_vendors_untidy_files_move_no_estimate(CrmVendor vendor) {
        CrmTables read = EXPORT.read(vendor, true);
        Held held = Held.of(COMPANY.company());
        Fit ofFiles = Calibration.fit(read, held);
        Fit asRecorded = Calibration.fit(RecordedTables.of(EXPORT.recorded(), read), held);
        assertThat(paths(ofFiles)).isEqualTo(paths(asRecorded)).hasSizeGreaterThan(30);
        assertThat(IntStream.range(0, ofFiles.estimates().size())
                        .filter(i ->
                                !keepsMinutesOnly(vendor, ofFiles.estimates().get(i)))
                        .mapToObj(i -> moved(
                                ofFiles.estimates().get(i),
                                asRecorded.estimates().get(i)))
                        .filter(moved -> !moved.isEmpty()))
                .isEmpty();
        if (RecoveryPage.isWritten()) {
            LINES.put(vendor, VendorLine.of(vendor, PLAIN, Calibration.fit(PLAIN, held), read, ofFiles));
        }
    }

    @AfterAll
    static void show() {
        RecoveryPage.replace("vendors", VendorLine.HEAD + String.join("", LINES.values()));
    }

    private static List<String> paths(Fit fit) {
        return fit.estimates().stream().map(Estimate::path).toList();
    }

    /** Dynamics 365 keeps the length of a call in whole minutes. */
    private static boolean keepsMinutesOnly(CrmVendor vendor, Estimate estimate) {
        return vendor == CrmVendor.DYNAMICS && estimate.path().startsWith("work.");
    }

    /** How far apart two estimates are, in words; empty where they agree. */
    private static String moved(Estimate one, Estimate other) {
        double distance = one.link().of(one.value()) - other.link().of(other.value());
        boolean agree = Math.abs(distance) <= MOST * other.standardError();
        return agree ? "" : String.format(Locale.ROOT, "%s %.2f errors", one.path(), distance / other.standardError());
    }
}
