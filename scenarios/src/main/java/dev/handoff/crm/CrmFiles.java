package dev.handoff.crm;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files of an export; of each table any number, one a year for instance.
 *
 * @param mapping what the user says about them
 */
public record CrmFiles(List<Path> leads, List<Path> activities, List<Path> deals, Optional<Path> mapping) {
    public CrmFiles {
        leads = List.copyOf(leads);
        activities = List.copyOf(activities);
        deals = List.copyOf(deals);
    }

    public static CrmFiles ofLeads(Path leads) {
        return new CrmFiles(List.of(leads), List.of(), List.of(), Optional.empty());
    }

    public CrmFiles withActivities(Path... files) {
        return new CrmFiles(leads, List.of(files), deals, mapping);
    }

    public CrmFiles withDeals(Path... files) {
        return new CrmFiles(leads, activities, List.of(files), mapping);
    }

    public CrmFiles withMapping(Path file) {
        return new CrmFiles(leads, activities, deals, Optional.of(file));
    }
}
