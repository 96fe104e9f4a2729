package dev.handoff.crm;

import dev.handoff.calibration.CrmTables;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** An export: its files, and what has to be said about it. */
enum PublishedExport {
    HUBSPOT("hubspot", "contacts.csv", "calls.csv", "deals.csv", true, true),
    SALESFORCE_REPORT("salesforce-report", "leads.csv", "tasks.csv", "opportunities.csv", false, true),
    SALESFORCE_API("salesforce-api", "Lead.csv", "Task.csv", "Opportunity.csv", false, true),
    PIPEDRIVE("pipedrive", "people.csv", "activities.csv", "deals.csv", false, true),
    DYNAMICS("dynamics-de", "leads.csv", "phonecalls.csv", "opportunities.csv", false, false),
    ODOO("odoo", "crm_lead.csv", "phonecall.csv", "", false, true),
    GENERIC("generic-excel", "leads.txt", "anrufe.txt", "deals.txt", true, true);

    private final Path folder;
    private final String leads;
    private final String activities;
    private final String deals;
    private final boolean mapped;
    final boolean lostHaveAmounts;

    PublishedExport(
            String folder, String leads, String activities, String deals, boolean mapped, boolean lostHaveAmounts) {
        this.folder = SevenExportsTest.EXPORTS.resolve(folder);
        this.leads = leads;
        this.activities = activities;
        this.deals = deals;
        this.mapped = mapped;
        this.lostHaveAmounts = lostHaveAmounts;
    }

    CrmFiles files() {
        return new CrmFiles(
                List.of(folder.resolve(leads)),
                List.of(folder.resolve(activities)),
                deals.isEmpty() ? List.of() : List.of(folder.resolve(deals)),
                mapped ? Optional.of(folder.resolve("mapping.yaml")) : Optional.empty());
    }

    ReadOptions options() {
        ReadOptions options = ReadOptions.defaults()
                .withAsOf(LocalDateTime.parse("2024-05-03T12:00"))
                .withSmallestChannel(1)
                .keepingOwnerNames();
        options = this == GENERIC ? options : options.withZone(ZoneId.of("Europe/Berlin"));
        return this == ODOO ? options.withFileZone(ZoneId.of("UTC")) : options;
    }

    /** With a window that holds every lead. */
    CrmTables all() {
        LocalDate monday = LocalDate.parse("2024-03-04");
        return SevenExportsTest.done(files(), options().withWindow(monday, monday.plusDays(55)))
                .tables();
    }

    CrmRead.Done asItIs() {
        return SevenExportsTest.done(files(), options());
    }
}
