package dev.handoff.cli;

import static dev.handoff.cli.Program.handoff;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tables of the tutorial "Your company in 30 minutes": what {@code handoff trace docs/tutorial/data/truth.yaml --as-crm} writes, in the shapes and
 * under the headings of two public data sets and a home-made list. {@code -Dgolden.update=true} makes them anew.
 */
class TutorialDataTest {
    private static final Path DATA = Path.of("..", "docs", "tutorial", "data");

    @TempDir
    Path directory;

    private final Map<String, String> numbers = new HashMap<>();

    @Test
    void the_tables_of_the_tutorial_are_what_the_company_of_its_truth_leaves_in_a_crm() throws IOException {
        Program traced = handoff("trace", DATA.resolve("truth.yaml").toString(), "--as-crm", directory.toString());
        assertThat(traced.exit()).as(traced.err()).isEqualTo(Exit.DONE);
        check("leads.csv", leads());
        check("calls.csv", calls());
        check("pipeline.csv", pipeline());
    }

    /** As a marketplace published its leads: one row a lead, with the day and the hour it came. */
    private String leads() throws IOException {
        StringJoiner table = table("mql_id,first_contact_date,origin,mql_date");
        for (Map<String, String> lead : rows("leads.csv")) {
            String number = "L%04d".formatted(numbers.size() + 1);
            numbers.put(lead.get("lead"), number);
            table.add(String.join(
                    ",",
                    number,
                    minute(lead.get("created")),
                    lead.get("channel").replace('-', ' '),
                    minute(lead.get("mql"))));
        }
        return table.toString();
    }

    /** As a telephone system lists calls. */
    private String calls() throws IOException {
        StringJoiner table = table("mql_id,call_time,agent,outcome");
        for (Map<String, String> call : rows("activities.csv")) {
            table.add(String.join(
                    ",",
                    numbers.get(call.get("lead")),
                    minute(call.get("at")),
                    call.get("owner"),
                    call.get("outcome")));
        }
        return table.toString();
    }

    /** As a training set of sales pipelines has it: days without times, stages by its own names. */
    private String pipeline() throws IOException {
        Map<String, String> stages = Map.of("won", "Won", "lost", "Lost", "open", "Engaging");
        StringJoiner table = table("opportunity_id,mql_id,sales_agent,deal_stage,engage_date,close_date,close_value");
        int number = 1;
        for (Map<String, String> deal : rows("deals.csv")) {
            table.add(String.join(
                    ",",
                    "D%03d".formatted(number++),
                    numbers.get(deal.get("lead")),
                    deal.get("owner"),
                    stages.get(deal.get("outcome")),
                    day(deal.get("opened")),
                    day(deal.get("closed")),
                    deal.get("amount").replaceFirst("\\..*", "")));
        }
        return table.toString();
    }

    private static StringJoiner table(String header) {
        return new StringJoiner("\n", header + "\n", "\n");
    }

    private List<Map<String, String>> rows(String file) throws IOException {
        List<String> lines = Files.readAllLines(directory.resolve(file), UTF_8);
        List<String> names = List.of(lines.get(0).split(","));
        return lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> {
                    Map<String, String> row = new HashMap<>();
                    for (int i = 0; i < names.size(); i++) {
                        row.put(names.get(i), cells[i]);
                    }
                    return row;
                })
                .toList();
    }

    private static String minute(String instant) {
        return instant.substring(0, Math.min(16, instant.length())).replace('T', ' ');
    }

    private static String day(String instant) {
        return instant.substring(0, Math.min(10, instant.length()));
    }

    private static void check(String name, String text) throws IOException {
        Path file = DATA.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, text, UTF_8);
        }
        assertThat(Files.readString(file, UTF_8).replace("\r\n", "\n"))
                .as("%s; -Dgolden.update=true rewrites it", file)
                .isEqualTo(text);
    }
}
