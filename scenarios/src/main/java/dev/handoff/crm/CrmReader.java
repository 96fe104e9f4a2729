package dev.handoff.crm;

import dev.handoff.crm.clean.CleanOptions;
import dev.handoff.crm.clean.Cleaned;
import dev.handoff.crm.clean.Cleaning;
import dev.handoff.crm.clean.EmptyWindow;
import dev.handoff.crm.mapping.CrmMapping;
import dev.handoff.crm.mapping.MappingFile;
import dev.handoff.crm.raw.ActivityTable;
import dev.handoff.crm.raw.DealTable;
import dev.handoff.crm.raw.LeadFinder;
import dev.handoff.crm.raw.LeadTable;
import dev.handoff.crm.raw.NameNumbers;
import dev.handoff.crm.raw.Reading;
import dev.handoff.crm.raw.SpendTable;
import dev.handoff.crm.told.Kind;
import dev.handoff.crm.told.LeftOutTally;
import dev.handoff.crm.told.Problems;
import dev.handoff.crm.told.ReadReport;
import dev.handoff.crm.told.Rule;
import dev.handoff.crm.value.CompanyClock;
import dev.handoff.scenario.problem.Problem;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what a CRM exports: finds out whose it is, cleans it, and says what was left out and why. */
public final class CrmReader {
    private final CrmFiles files;
    private final ReadOptions options;
    private final Problems problems = new Problems();
    private final LeftOutTally tally = new LeftOutTally();
    private final NameNumbers owners = new NameNumbers();
    private final LeadTable leads = new LeadTable();
    private final ActivityTable activities = new ActivityTable();
    private final DealTable deals = new DealTable();
    private final SpendTable spend = new SpendTable();

    private CrmReader(CrmFiles files, ReadOptions options) {
        this.files = files;
        this.options = options;
    }

    /** Clean tables with everything there is to tell of them; or the problems, a line each. Never throws because of what a file holds. */
    public static CrmRead read(CrmFiles files, ReadOptions options, ReadProgress progress) {
        return new CrmReader(files, options).read(progress);
    }

    private CrmRead read(ReadProgress progress) {
        CrmMapping mapping = files.mapping()
                .map(file -> MappingFile.read(file, file.toString(), problems))
                .orElse(CrmMapping.empty());
        if (files.leads().isEmpty()
                && files.activities().isEmpty()
                && files.deals().isEmpty()) {
            problems.add("", 0, "", "there is no file to read", "--leads FILE");
        }
        if (!problems.isEmpty()) {
            return new CrmRead.Refused(problems.toList(), "");
        }
        ZoneId zone = options.zone().or(mapping::zone).orElse(ZoneId.of("UTC"));
        ZoneId fileZone = options.fileZone().or(mapping::fileZone).orElse(zone);
        Reading reading = new Reading(
                mapping,
                problems,
                tally,
                new CompanyClock(fileZone),
                new CompanyClock(zone),
                options.days().or(mapping::days),
                mapping.decimal(),
                owners);
        return read(reading, zone, fileZone, new ReadFiles(reading, fileZone.getId(), progress));
    }

    private CrmRead read(Reading reading, ZoneId zone, ZoneId fileZone, ReadFiles reader) {
        Cleaning cleaning = new Cleaning(leads, tally, cleanOptions(zone));
        reader.leads(files.leads(), leads);
        LeadFinder index = problems.isEmpty() ? cleaning.leads() : new LeadFinder();
        reader.activities(files.activities(), activities, index);
        List<Path> implied = files.deals().isEmpty() ? reader.holdingDeals() : List.of();
        reader.deals(implied.isEmpty() ? files.deals() : implied, deals, index);
        reader.spend(files.spend(), spend, leads.channels);
        refuseStrangers();
        if (!problems.isEmpty()) {
            return new CrmRead.Refused(problems.toList(), reader.template());
        }
        Cleaned cleaned = cleaning.clean(activities, deals, spend, owners, reader.modified());
        List<String> notes = notes(reading, !implied.isEmpty());
        notes.addAll(cleaned.notes());
        List<Problem> warnings = new ArrayList<>(reader.cutOff());
        warnings.addAll(cleaned.warnings().toList());
        ReadReport report = new ReadReport(
                reader.reports(cleaned.kept()),
                cleaned.first(),
                cleaned.last(),
                cleaned.tables().leads().size(),
                cleaned.tables().activities().size(),
                cleaned.tables().deals().size(),
                cleaned.batchChannels(),
                cleaned.tables().datesOnly(),
                reader.unmapped(),
                notes,
                warnings);
        CrmMapping understood = Understood.of(reading.mapping(), reader, zone, fileZone);
        return new CrmRead.Done(
                cleaned.tables(), cleaned.spend(), report, understood, tally.excluded(), emptyWindow(zone));
    }

    private CleanOptions cleanOptions(ZoneId zone) {
        Set<Integer> attempts = options.attempts().stream()
                .map(a -> a == ReadOptions.Attempt.EMAIL ? ActivityTable.EMAIL : ActivityTable.CALL)
                .collect(Collectors.toUnmodifiableSet());
        return new CleanOptions(
                zone,
                options.asOf().map(at -> at.atZone(zone).toEpochSecond()),
                options.from(),
                options.to(),
                attempts.isEmpty() ? Optional.empty() : Optional.of(attempts),
                options.smallestChannel(),
                options.keepOwnerNames());
    }

    /** A window before or after all leads is a slip, not an export without leads. */
    private Optional<Problem> emptyWindow(ZoneId zone) {
        Problems slip = new Problems();
        if (!files.leads().isEmpty()) {
            EmptyWindow.tell(leads, cleanOptions(zone), files.leads().get(0).toString(), slip);
        }
        return slip.toList().stream().findFirst();
    }

    /** Activities of which none can be joined belong to another export. */
    private void refuseStrangers() {
        if (!problems.isEmpty() || activities.files.isEmpty() || activities.size() > 0) {
            return;
        }
        int unknown = activities.files.stream()
                .mapToInt(f -> tally.count(f.file(), Rule.UNKNOWN_LEAD))
                .sum();
        if (unknown > 0) {
            String name = activities.files.get(0).columns().header().file();
            problems.add(
                    name,
                    0,
                    "",
                    "none of the " + unknown + " activities names a lead of the leads file",
                    "another export, or another column ('" + Kind.ACTIVITIES.key() + ": {lead: NAME}' in the mapping)");
        }
    }

    private List<String> notes(Reading reading, boolean dealsAmongLeads) {
        List<String> notes = new ArrayList<>();
        if (options.zone().or(() -> reading.mapping().zone()).isEmpty()) {
            notes.add("nobody says in which time zone the company works: UTC was assumed (--zone)");
        }
        if (dealsAmongLeads) {
            notes.add("deals are the rows of the leads' table whose type is opportunity");
        }
        int skipped = reading.fileClock().skipped();
        if (skipped > 0) {
            notes.add(skipped + (skipped == 1 ? " time lies" : " times lie")
                    + " in the hour that the change to summer time leaves out: taken an hour later");
        }
        int doubled = reading.fileClock().doubled();
        if (doubled > 0) {
            notes.add(doubled + (doubled == 1 ? " time lies" : " times lie")
                    + " in the hour that comes twice at the end of summer time: the first was taken");
        }
        return notes;
    }
}
