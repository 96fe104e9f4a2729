package dev.handoff.crm;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files of an export; of each table any number, one a year for instance.
 *
 * @param spend what was spent on channels
 * @param mapping what the user says about them
 */
public record CrmFiles(
        List<Path> leads, List<Path> activities, List<Path> deals, List<Path> spend, Optional<Path> mapping) {
    public CrmFiles {
        leads = List.copyOf(leads);
        activities = List.copyOf(activities);
        deals = List.copyOf(deals);
        spend = List.copyOf(spend);
    }

    /** Without a table of what was spent. */
    public CrmFiles(List<Path> leads, List<Path> activities, List<Path> deals, Optional<Path> mapping) {
        this(leads, activities, deals, List.of(), mapping);
    }

    public static CrmFiles ofLeads(Path leads) {
        return new CrmFiles(List.of(leads), List.of(), List.of(), Optional.empty());
    }

    public CrmFiles withActivities(Path... files) {
        return new CrmFiles(leads, List.of(files), deals, spend, mapping);
    }

    public CrmFiles withDeals(Path... files) {
        return new CrmFiles(leads, activities, List.of(files), spend, mapping);
    }

    public CrmFiles withMapping(Path file) {
        return new CrmFiles(leads, activities, deals, spend, Optional.of(file));
    }

    public CrmFiles withSpend(Path... files) {
        return new CrmFiles(leads, activities, deals, List.of(files), mapping);
    }
}
