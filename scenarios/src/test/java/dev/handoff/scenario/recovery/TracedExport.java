package dev.handoff.scenario.recovery;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.recorded.CompanyRecorder;
import dev.handoff.calibration.recorded.RecordedCompany;
import dev.handoff.crm.CrmFiles;
import dev.handoff.crm.CrmRead;
import dev.handoff.crm.CrmReader;
import dev.handoff.crm.ReadOptions;
import dev.handoff.crm.ReadProgress;
import dev.handoff.crm.export.CrmExport;
import dev.handoff.crm.export.CrmVendor;
import dev.handoff.experiment.Replication;
import dev.handoff.random.Draws;
import dev.handoff.scenario.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** A simulated company's CRM, written to files as a vendor would export it and read from them as {@code calibrate} does. */
final class TracedExport {
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    private static final ReadOptions HOW =
            ReadOptions.defaults().withZone(ZoneOffset.UTC).keepingOwnerNames();

    private final RecordedCompany recorded;
    private final long seed;

    private TracedExport(RecordedCompany recorded, long seed) {
        this.recorded = recorded;
        this.seed = seed;
    }

    /** The company's measured time under that luck. */
    static TracedExport of(Scenario scenario, long seed) {
        CompanyRecorder recorder = new CompanyRecorder(scenario.company(), MONDAY);
        new Replication(scenario.timeline(), seed, 0, Optional.of(recorder)).run();
        return new TracedExport(recorder.recorded(), seed);
    }

    /** What was recorded, before it was written. */
    RecordedCompany recorded() {
        return recorded;
    }

    /** What is read of the plain shape's files. */
    CrmTables plain() {
        return read(CrmVendor.PLAIN, false);
    }

    /** The plain shape's files, of which only the leads from one day to the other count; what became of them is known to the end. */
    CrmTables window(LocalDate first, LocalDate last) {
        return read(CrmVendor.PLAIN, false, HOW.withWindow(first, last));
    }

    /** The plain shape's files as they were when they were made at that instant, by the company's clock. */
    CrmTables asOf(LocalDateTime exported) {
        return read(CrmVendor.PLAIN, false, HOW.withAsOf(exported));
    }

    /** What is read of that vendor's files. */
    CrmTables read(CrmVendor vendor, boolean untidy) {
        return read(vendor, untidy, HOW);
    }

    private CrmTables read(CrmVendor vendor, boolean untidy, ReadOptions how) {
        try {
            Path directory = Files.createTempDirectory("export");
            try {
                return read(directory, vendor, untidy, how);
            } finally {
                for (String file : Map.of("leads.csv", 1, "activities.csv", 1, "deals.csv", 1)
                        .keySet()) {
                    Files.deleteIfExists(directory.resolve(file));
                }
                Files.delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CrmTables read(Path directory, CrmVendor vendor, boolean untidy, ReadOptions how) throws IOException {
        Optional<Draws> luck = untidy ? Optional.of(new Draws(seed, 0)) : Optional.empty();
        for (Map.Entry<String, byte[]> file :
                CrmExport.of(recorded, vendor, luck).entrySet()) {
            Files.write(directory.resolve(file.getKey()), file.getValue());
        }
        CrmRead read = CrmReader.read(
                CrmFiles.ofLeads(directory.resolve("leads.csv"))
                        .withActivities(directory.resolve("activities.csv"))
                        .withDeals(directory.resolve("deals.csv")),
                how,
                ReadProgress.none());
        if (read instanceof CrmRead.Done done) {
            return done.tables();
        }
        throw new AssertionError(read.toString());
    }
}
