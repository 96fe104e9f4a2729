package dev.handoff.cli.command;

import static dev.handoff.cli.Program.handoff;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Main;
import dev.handoff.cli.Program;
import dev.handoff.cli.console.Exit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TraceCommandTest {

    private static final String[] SHORT = {"--set", "run.horizon=8 weeks", "--set", "run.warmUp=2 weeks"};

    private static Program trace(String... args) {
        List<String> all = new ArrayList<>(List.of("trace", "signed-sla"));
        all.addAll(List.of(SHORT));
        all.addAll(List.of(args));
        return handoff(all.toArray(String[]::new));
    }

    /** A lead the list names. */
    private static String named(String fate) {
        return trace().isDone()
                .out()
                .lines()
                .filter(line -> line.contains(": " + fate))
                .map(line -> line.replaceFirst(":.*", ""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void without_a_lead_it_names_one_for_each_way_to_end_and_says_what_to_ask_next() {
        String out = trace().isDone().out();
        assertThat(out)
                .contains(
                        "worth a look",
                        "given up too soon",
                        "worked too late",
                        "Next: handoff trace signed-sla --lead ");
    }

    @Test
    void a_life_is_told_in_order_and_ends_with_what_nobody_saw() {
        String lead = named("given up too soon");
        String out = trace("--lead", lead).isDone().out().replaceAll("\\s+", " ");
        assertThat(out)
                .startsWith("The life of " + lead + " ")
                .containsSubsequence(
                        "Somebody asks for more through",
                        "It meets the lead definition",
                        "It reaches rep",
                        "for the first time",
                        "What became of it: given up too soon.",
                        "it would have been worth",
                        "What nobody saw: it was good",
                        "Again: handoff trace signed-sla --lead " + lead);
    }

    @Test
    void an_unknown_lead_names_an_existing_one_of_its_channel() {
        Program refused = trace("--lead", "webinar-20-9999");
        assertThat(refused.exit()).isEqualTo(Exit.INVALID);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .startsWith(
                        "--lead: there is no lead 'webinar-20-9999' in replication 1 of signed-sla. Maybe webinar-20-")
                .hasLineCount(1);
    }

    @Test
    void a_name_that_is_none_still_gets_an_example() {
        assertThat(trace("--lead", "nonsense").err()).containsPattern("Maybe [a-z-]+-\\d+-\\d+\\?");
    }

    @Test
    void trust_and_touches_that_never_took_place_are_events_too(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("events.jsonl");
        List<String> args = new ArrayList<>(List.of("trace", "speed-only", "--events", file.toString()));
        args.addAll(List.of(SHORT));
        args.addAll(List.of("--set", "trust.sales=0.1", "--set", "persistence.gaming=1"));
        assertThat(handoff(args.toArray(String[]::new)).exit()).isEqualTo(Exit.DONE);
        assertThat(Files.readString(file, UTF_8))
                .contains("\"event\":\"trusts\",\"sales\":0.1")
                .contains("\"event\":\"faked\"");
    }

    @Test
    void every_event_is_a_line_of_json_in_order_of_time(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("events.jsonl");
        Program done = trace("--events", file.toString());
        assertThat(done.err()).isEqualTo("Wrote " + file + System.lineSeparator());
        List<JsonNode> events = Files.readAllLines(file, UTF_8).stream()
                .map(JsonMapper.shared()::readTree)
                .toList();
        assertThat(events).extracting(e -> e.get("t").longValue()).isSorted();
        assertThat(events)
                .extracting(e -> e.get("event").stringValue())
                .contains(
                        "hired",
                        "inquired",
                        "qualified",
                        "assigned",
                        "attempted",
                        "spoke",
                        "settled",
                        "measured",
                        "closed");
        assertThat(events)
                .filteredOn(e -> e.get("event").stringValue().equals("attempted"))
                .allMatch(e -> e.get("attempt").intValue() > 0 && e.get("rep").intValue() > 0 && e.has("answered"));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void the_same_replication_gives_the_same_bytes_and_another_gives_others() {
        String once = trace("--events", "-").isDone().out();
        assertThat(trace("--events", "-").out()).isEqualTo(once);
        assertThat(trace("--events", "-", "--replication", "2").out()).isNotEqualTo(once);
        assertThat(trace("--events", "-", "--seed", "2").out()).isNotEqualTo(once);
    }

    @Test
    void its_first_replication_is_that_of_a_run() {
        long won = trace("--events", "-")
                .out()
                .lines()
                .filter(line -> line.matches(".*\"at\":\"week [1-8] .*\"event\":\"closed\".*\"won\":true.*"))
                .count();
        List<String> run = new ArrayList<>(List.of("run", "signed-sla", "-n", "1", "--format", "csv"));
        run.addAll(List.of(SHORT));
        String csv = handoff(run.toArray(String[]::new)).out();
        assertThat(winsOf(csv)).isEqualTo(won).isPositive();
    }

    private static double winsOf(String csv) {
        return csv.lines()
                .map(line -> line.split(","))
                .filter(cells -> cells[6].equals("wins") || cells[6].equals("prospected.wins"))
                .mapToDouble(cells -> Double.parseDouble(cells[8]))
                .sum();
    }

    @Test
    void a_lead_and_all_events_exclude_each_other() {
        trace("--lead", "a", "--events", "-").refuses("--lead and --events exclude each other. Maybe only --lead a?");
    }

    @Test
    void a_file_that_cannot_be_written_is_refused(@TempDir Path folder) {
        trace("--events", folder.toString())
                .refuses("--events: '" + folder + "' is not the name of a file. Maybe events.jsonl?");
        Path nowhere = folder.resolve("nowhere/events.jsonl");
        assertThat(trace("--events", nowhere.toString()).err()).startsWith("--events: cannot write to " + nowhere);
    }

    @Test
    void a_replication_is_a_number_from_one() {
        trace("--replication", "0").refuses("--replication: 0 is not a number of a replication such as 1.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_device_takes_the_events_and_stays_a_device(@TempDir Path folder) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("null"), Path.of("/dev/null"));
        assertThat(trace("--events", link.toString()).exit()).isEqualTo(Exit.DONE);
        assertThat(link).isSymbolicLink();
        assertThat(Files.isRegularFile(link)).isFalse();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void behind_a_link_the_file_is_replaced_and_not_the_link(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("events.jsonl"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file.getFileName());
        trace("--events", link.toString());
        assertThat(link).isSymbolicLink();
        assertThat(file).content().startsWith("{");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_new_file_has_the_usual_permissions(@TempDir Path folder) throws IOException {
        Path usual = Files.createFile(folder.resolve("usual"));
        Path file = folder.resolve("events.jsonl");
        trace("--events", file.toString());
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_disk_that_fills_up_is_told_in_a_line() {
        trace("--events", "/dev/full").refuses("--events: cannot write to /dev/full: No space left on device");
    }

    @Test
    void a_reader_that_has_gone_ends_the_work() {
        int[] chunks = new int[1];
        OutputStream head = new OutputStream() {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                chunks[0]++;
                throw new IOException("Broken pipe");
            }

            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] args = {"trace", "industry-baseline", "--events", "-", "--set", "run.horizon=26w"};
        assertThat(Main.run(args, head, err, Program.PIPE)).isEqualTo(Exit.DONE);
        assertThat(err.toString()).isEmpty();
        assertThat(chunks[0]).isEqualTo(1);
    }

    @Test
    void a_file_of_events_leaves_nothing_beside_it(@TempDir Path dir) throws IOException {
        Path file = dir.resolve("events.jsonl");
        handoff("trace", "mm1", "--events", file.toString(), "--set", "run.horizon=1w");
        try (Stream<Path> files = Files.list(dir)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void an_export_of_a_crm_says_beside_it_which_company_it_truly_is(@TempDir Path dir) throws IOException {
        Path export = dir.resolve("export");
        Program done = trace("--as-crm", export.toString(), "--vendor", "salesforce", "--seed", "7");
        assertThat(done.exit()).isEqualTo(Exit.DONE);
        assertThat(done.err()).contains("Wrote " + export.resolve("leads.csv"));
        assertThat(Files.readString(export.resolve("leads.csv"))).startsWith("Id,FirstName,");
        assertThat(Files.readString(export.resolve("activities.csv"))).startsWith("Id,WhoId,");
        assertThat(Files.readString(export.resolve("deals.csv"))).startsWith("Id,StageName,");
        assertThat(Files.readString(export.resolve("README.txt")))
                .contains(
                        "scenario signed-sla, content hash ",
                        "--vendor salesforce",
                        "--seed 7",
                        "2024-01-01 to 2024-02-25");
    }

    @Test
    void an_export_says_how_to_read_it_back(@TempDir Path dir) throws IOException {
        Path export = dir.resolve("an export");
        Program done = trace("--as-crm", export.toString());
        String next = "handoff calibrate --leads '" + export.resolve("leads.csv") + "' --activities '"
                + export.resolve("activities.csv") + "' --deals '" + export.resolve("deals.csv")
                + "' --zone UTC --out my-company";
        assertThat(done.err()).contains("Next: " + next);
        assertThat(Files.readString(export.resolve("README.txt"))).contains("Read back by:  " + next);
    }

    @Test
    void an_export_begins_on_the_monday_that_is_named_and_is_the_same_each_time(@TempDir Path dir) throws IOException {
        String[] files = {"leads.csv", "activities.csv", "deals.csv"};
        for (String name : List.of("one", "two")) {
            Program done = trace("--as-crm", dir.resolve(name).toString(), "--untidy", "--from", "2023-05-01");
            assertThat(done.exit()).isEqualTo(Exit.DONE);
        }
        for (String file : files) {
            assertThat(dir.resolve("one").resolve(file))
                    .hasSameBinaryContentAs(dir.resolve("two").resolve(file));
        }
        assertThat(Files.readAllLines(dir.resolve("one/leads.csv")).get(1)).contains(",2023-05-01T");
    }

    @Test
    void an_export_that_cannot_be_written_is_refused_in_a_line(@TempDir Path dir) throws IOException {
        String to = dir.resolve("export").toString();
        refused(
                "--vendor: 'hubspt' is none of plain, hubspot, salesforce, pipedrive, dynamics, odoo. Maybe hubspot?",
                "--as-crm",
                to,
                "--vendor",
                "hubspt");
        refused(
                "--from: 2024-01-03 is no Monday, and a simulated week begins on one. Maybe 2024-01-01?",
                "--as-crm",
                to,
                "--from",
                "2024-01-03");
        refused("--from: 'soon' is not a date. Maybe 2024-01-01?", "--as-crm", to, "--from", "soon");
        refused("--untidy needs a directory to write an export to. Maybe with --as-crm export?", "--untidy");
        refused(
                "--as-crm and --events exclude each other. Maybe only --as-crm " + to + "?",
                "--as-crm",
                to,
                "--events",
                "-");
        refused("--as-crm: a directory is needed. Maybe --as-crm report?", "--as-crm", " ");
        Path file = Files.writeString(dir.resolve("file"), "");
        refused(
                "--as-crm: cannot write to " + file + ": " + file + " is a file, not a directory",
                "--as-crm",
                file.toString());
    }

    private static void refused(String line, String... args) {
        Program refused = trace(args);
        assertThat(refused.exit()).isEqualTo(Exit.INVALID);
        assertThat(refused.err().strip()).isEqualTo(line);
    }
}
