package dev.handoff.cli.command;

import dev.handoff.calibration.recorded.CompanyRecorder;
import dev.handoff.calibration.recorded.RecordedCompany;
import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.EventFile;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.console.OutputFiles;
import dev.handoff.cli.console.ShellWord;
import dev.handoff.cli.option.ChangeOptions;
import dev.handoff.cli.option.Effort;
import dev.handoff.cli.option.HelpOption;
import dev.handoff.cli.option.ScenarioChoice;
import dev.handoff.cli.option.Values;
import dev.handoff.cli.rerun.RerunWords;
import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import dev.handoff.crm.export.CrmExport;
import dev.handoff.crm.export.CrmVendor;
import dev.handoff.experiment.Replication;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.Journals;
import dev.handoff.random.Draws;
import dev.handoff.report.text.DocumentText;
import dev.handoff.report.trace.EventLines;
import dev.handoff.report.trace.LeadIndex;
import dev.handoff.report.trace.LifeStory;
import dev.handoff.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code handoff trace}: what happened in one replication, as the life of one lead or as every event. */
@Command(
        name = "trace",
        customSynopsis = "handoff trace [OPTIONS] [SCENARIO]",
        description = {
            "Tells one lead's whole life, or writes down every event or what a CRM would have recorded.",
            "",
            "Without --lead, --events and --as-crm it names a lead for each way to end."
        },
        footer = {
            "  handoff trace",
            "  handoff trace signed-sla --lead webinar-200-3",
            "  handoff trace --events events.jsonl --replication 2",
            "  handoff trace cold-war --as-crm export --vendor hubspot"
        })
public final class TraceCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ScenarioChoice scenario = new ScenarioChoice();

    @ArgGroup(exclusive = false, validate = false, heading = "%nWhat to tell%n", order = 1)
    private TraceOptions what = new TraceOptions();

    @ArgGroup(exclusive = false, validate = false, heading = "%nAs a CRM has it%n", order = 2)
    private CrmOptions crm = new CrmOptions();

    @ArgGroup(exclusive = false, validate = false, heading = "%nWhat to change%n", order = 3)
    private ChangeOptions change = new ChangeOptions();

    @Mixin
    private HelpOption help;

    public TraceCommand(Console console) {
        this.console = console;
    }

    /** What to tell of which replication. What the user wrote is kept as text, so that messages can quote it. */
    static final class TraceOptions {
        @Option(names = "--lead", paramLabel = "ID", description = "Tell the life of the lead of that name.")
        private String lead;

        @Option(
                names = "--events",
                paramLabel = "FILE",
                description = "Write every event as a line of JSON; - is standard output.")
        private String events;

        @Option(
                names = "--replication",
                paramLabel = "R",
                defaultValue = "1",
                description = "Which replication of 'handoff run' to look at. Default: ${DEFAULT-VALUE}.")
        private String replication = "1";

        @Option(
                names = "--seed",
                paramLabel = "S",
                defaultValue = "1",
                description = "Another number is another luck. Default: ${DEFAULT-VALUE}.")
        private String seed = "1";

        @Option(names = "--ascii", description = "No signs beyond ASCII. Default: as the locale says.")
        private boolean ascii;
    }

    @Override
    public Integer call() {
        refuseTwoWishes();
        crm.refuseWithoutDirectory();
        long seed = Values.seed(what.seed);
        int number = Values.replication(what.replication) - 1;
        Scenario traced = scenario.load(change);
        new Effort(1, 1, List.of(traced.timeline())).refuseAbsurd("handoff trace", "fewer inquiries or reps");
        Trace trace = new Trace(traced.timeline(), seed, number);
        if (crm.directory().isPresent()) {
            writeExport(trace, traced, crm.directory().get());
        } else if (what.events != null) {
            writeEvents(trace);
        } else if (what.lead != null) {
            tellLife(trace, traced);
        } else {
            nameLeads(trace, traced);
        }
        return Exit.DONE;
    }

    private void refuseTwoWishes() {
        if (what.lead != null && what.events != null) {
            throw new InvalidInput("--lead and --events exclude each other. Maybe only --lead " + what.lead + "?");
        }
        if (crm.directory().isPresent() && (what.lead != null || what.events != null)) {
            throw new InvalidInput("--as-crm and " + (what.lead != null ? "--lead" : "--events")
                    + " exclude each other. Maybe only --as-crm "
                    + ShellWord.of(crm.directory().get()) + "?");
        }
    }

    /** One replication that can be looked at. */
    private record Trace(Timeline timeline, long seed, int number) {
        Company company() {
            return timeline.start();
        }

        void hear(Journal journal) {
            new Replication(timeline, seed, number, Optional.of(journal)).run();
        }
    }

    private void writeEvents(Trace trace) {
        try (EventFile file = EventFile.open(what.events, console)) {
            trace.hear(new EventLines(trace.company(), file));
            file.finish();
        }
    }

    private void writeExport(Trace trace, Scenario traced, String directory) {
        CrmVendor vendor = crm.vendor();
        LocalDate monday = crm.monday();
        try (OutputFiles files = OutputFiles.prepare("--as-crm", directory)) {
            CompanyRecorder recorder = new CompanyRecorder(trace.company(), monday);
            trace.hear(recorder);
            RecordedCompany company = recorder.recorded();
            Optional<Draws> luck =
                    crm.untidy() ? Optional.of(new Draws(trace.seed(), trace.number())) : Optional.empty();
            Map<String, byte[]> contents = new LinkedHashMap<>(CrmExport.of(company, vendor, luck));
            String fitted = CrmFilesText.fitted(Path.of(directory));
            String note = CrmFilesText.of(traced, company, exportCommand(directory, vendor, monday), fitted);
            contents.put("README.txt", note.getBytes(StandardCharsets.UTF_8));
            files.write(contents, console);
            console.say("Next: " + fitted);
        }
    }

    private String exportCommand(String directory, CrmVendor vendor, LocalDate monday) {
        String untidy = crm.untidy() ? " --untidy" : "";
        return command(
                "--as-crm " + ShellWord.of(directory) + " --vendor " + vendor.word() + " --from " + monday + untidy);
    }

    private void tellLife(Trace trace, Scenario traced) {
        LifeStory story = new LifeStory(trace.company(), what.lead);
        LeadIndex index = new LeadIndex(trace.company());
        trace.hear(new Journals(story, index));
        if (!story.found()) {
            throw new InvalidInput("--lead: there is no lead '" + what.lead + "' in replication " + what.replication
                    + " of " + traced.name() + ". Maybe "
                    + index.nearest(what.lead).orElse("another replication") + "?");
        }
        print("The life of " + what.lead, story.tell(), "Again: " + command("--lead " + ShellWord.of(what.lead)));
    }

    private void nameLeads(Trace trace, Scenario traced) {
        LeadIndex index = new LeadIndex(trace.company());
        trace.hear(index);
        List<String> lines = new ArrayList<>();
        for (LeadIndex.Example example : index.examples()) {
            lines.add(example.lead() + ": " + example.fate() + ". " + example.inquired() + ", " + example.attempts()
                    + (example.attempts() == 1 ? " attempt." : " attempts."));
        }
        String any = index.examples().isEmpty()
                ? "ID"
                : ShellWord.of(index.examples().get(0).lead());
        print("Leads of " + traced.name() + " worth a look", lines, "Next: " + command("--lead " + any));
    }

    private void print(String heading, List<String> paragraphs, String footer) {
        console.result(DocumentText.story(
                heading, paragraphs, footer, console.environment().style(false, what.ascii)));
    }

    private String command(String option) {
        return RerunWords.of("trace", scenario.name())
                .with(List.of(option))
                .each("--replication", unless("1", what.replication))
                .each("--seed", unless("1", what.seed))
                .changes(change)
                .toString();
    }

    private static List<String> unless(String usual, String value) {
        return value.strip().equals(usual) ? List.of() : List.of(value.strip());
    }
}
