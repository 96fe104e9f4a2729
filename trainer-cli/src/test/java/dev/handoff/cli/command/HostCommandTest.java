package dev.handoff.cli.command;

import static dev.handoff.cli.Program.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import dev.handoff.cli.SmallCompany;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameSetup;
import dev.handoff.game.rules.Preset;
import dev.handoff.game.world.World;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.terminal.Visit;
import dev.handoff.workshop.Room;
import dev.handoff.workshop.log.RoomPhase;
import dev.handoff.workshop.log.SeatRule;
import dev.handoff.workshop.log.TimerMode;
import dev.handoff.workshop.log.WorkshopSetup;
import dev.handoff.workshop.store.GameStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostCommandTest {
    @TempDir
    private Path directory;

    private String games() {
        return directory.resolve("games").toString();
    }

    private String file(String text) throws IOException {
        return Files.writeString(directory.resolve("workshop.yaml"), text).toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            presett: 90          | :1:1 presett: is no option of a workshop. Maybe preset?
            teams: [1, 2]        | :1:8 teams: a list is not a single value
            teamNames: Falcons   | :1:12 teamNames: 'Falcons' is not a list. Maybe [Falcons, Herons]?
            preset: 60           | --preset: '60' is none. Maybe 45, 90 or 180?
            timer: loud          | --timer: 'loud' is none. Maybe off, soft, hard?
            seats: any           | --seats: 'any' is none. Maybe own, swap, choose?
            teams: 61            | --teams: '61' is none. Maybe auto, or a number from 1 to 60?
            port: http           | --port: 'http' is none. Maybe a number such as 8080?
            """)
    void what_a_file_says_wrongly_is_told_with_its_place(String text, String told) throws IOException {
        Program refused = handoff("host", file(text), "--games", games());
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains(told);
    }

    @Test
    void a_file_that_is_not_there_and_a_workshop_that_is_not_there_are_told_in_a_line() {
        assertThat(handoff("host", "nowhere.yaml", "--games", games()).exit()).isEqualTo(2);
        Program none = handoff("host", "--resume", "7", "--games", games());
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("there are no workshops yet. Maybe handoff host?");
    }

    @Test
    void an_address_that_the_world_can_reach_needs_encryption() {
        Program refused = handoff("host", "--new", "--bind", "8.8.8.8", "--games", games());
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("can be reached from everywhere");
    }

    @Test
    void the_check_tells_of_this_machine_and_waits_for_nobody_without_a_terminal() {
        Program checked = handoff("host", "--check");
        assertThat(checked.exit()).isZero();
        assertThat(checked.out()).contains("This machine", "30 teams", "GB free", "Reachable at");
    }

    @Test
    void a_rehearsal_plays_the_whole_plan_and_keeps_nothing() throws IOException {
        String company = SmallCompany.in(directory);
        Program rehearsed = handoff(
                "host", "--rehearse", "--scenario", company, "--preset", "45", "--port", "0", "--games", games());
        assertThat(rehearsed.exit()).isZero();
        assertThat(rehearsed.out())
                .contains("11 people are here", "Round 4 of 4", "Five questions, before and after")
                .contains("11 of 11 have answered the five questions", "11 of 11 have voted")
                .contains("replays with other luck", "With what the room would sign")
                .containsPattern("bad lead.*\\d+ of 11 +\\d+ of 11")
                .doesNotContain("being replayed", "is being played")
                .contains("The rehearsal is over: 11 people in 6 teams, 4 rounds");
        assertThat(handoff("workshops", "list", "--games", games()).out()).startsWith("No workshops yet.");
    }

    @Test
    void a_host_that_goes_on_is_reached_where_it_was_unless_something_else_is_said() throws IOException {
        hold(Map.of("bind", "8.8.8.8"));
        Program before = handoff("host", "--resume", "1", "--games", games());
        assertThat(before.exit()).isEqualTo(2);
        assertThat(before.err()).contains("--bind: 8.8.8.8 can be reached from everywhere");
        Program said = handoff("host", "--resume", "1", "--bind", "nowhere.invalid", "--games", games());
        assertThat(said.err()).contains("'nowhere.invalid' is no address of this machine");
    }

    private void hold() throws IOException {
        hold(Map.of());
    }

    private void hold(Map<String, String> ways) throws IOException {
        String company = SmallCompany.in(directory);
        World world = World.of(ScenarioLoader.load(company, List.of()).orThrow());
        GameSetup game = new GameSetup(company, world.scenario().contentHash(), 4711, "test", Preset.M45.length());
        WorkshopSetup setup = new WorkshopSetup(
                "=Ours", game, Preset.M45, 0, SeatRule.OWN, TimerMode.SOFT, List.of("=Falcons"), "K7M-4QX", ways);
        try (GameStore store = GameStore.open(Path.of(games()));
                Room room = Room.open(store, world, setup, new Room.Means(1, 2, InstantSource.system()))) {
            String mia = room.join("Mia Muster", Optional.of(Role.MARKETING)).secret();
            room.join("Sam", Optional.of(Role.SALES));
            room.trainer().open(RoomPhase.of(RoomPhase.Kind.ROUND, 1));
            room.trainer().close();
            room.trainer().open(RoomPhase.of(RoomPhase.Kind.DEBRIEF));
            room.visit(mia).orElseThrow().answer("word", new Visit.Form(0, Map.of("answer", "lost")));
        }
    }

    @Test
    void without_names_what_somebody_said_is_told_beside_no_desk_of_a_team() throws IOException {
        hold();
        Path out = directory.resolve("out");
        handoff("workshops", "export", "1", "--out", out.toString(), "--games", games());
        assertThat(Files.readString(out.resolve("people.csv")))
                .startsWith("person,works_in,team,desk\n")
                .contains("Falcons marketing 1")
                .doesNotContain("lost");
        assertThat(Files.readString(out.resolve("answers.csv")))
                .startsWith("person,side,right_before,right_after,word,vote\n")
                .contains("1,marketing,,,lost,\n")
                .doesNotContain("Falcons");
        assertThat(Files.readString(out.resolve("quiz.csv"))).doesNotContain("Falcons");
        assertThat(Files.readAllLines(out.resolve("events.jsonl")))
                .filteredOn(line -> line.contains("WordSaid"))
                .singleElement()
                .asString()
                .doesNotContain("person");
        handoff("workshops", "export", "1", "--names", "--out", out.toString(), "--games", games());
        assertThat(Files.readString(out.resolve("people.csv"))).contains("Mia Muster,marketing,1,marketing,,,lost,");
    }

    @Test
    void a_workshop_is_listed_exported_without_names_or_secrets_and_deleted() throws IOException {
        hold();
        assertThat(handoff("workshops", "list", "--games", games()).out())
                .contains("=Ours, seed 4711, 2 people in 1 team: debrief");
        Path out = directory.resolve("out");
        Program exported = handoff("workshops", "export", "1", "--out", out.toString(), "--games", games());
        assertThat(exported.exit()).isZero();
        assertThat(Files.readString(out.resolve("people.csv")))
                .contains("marketing")
                .doesNotContain("Mia");
        assertThat(Files.readString(out.resolve("events.jsonl")))
                .contains("\"event\":\"Joined\"")
                .doesNotContain("Mia", "\"key\"", "\"digits\"", "K7M");
        assertThat(Files.readString(out.resolve("results.csv"))).doesNotContain(",=Falcons");
        assertThat(Files.readString(out.resolve("plan.csv"))).contains("Round 1", "planned_minutes");
        assertThat(out.resolve("workshop.xlsx")).isNotEmptyFile();
        assertThat(out.resolve("draft-sla-team-1.md")).isNotEmptyFile();
        assertThat(handoff("workshops", "export", "1", "--names", "--out", out.toString(), "--games", games())
                        .exit())
                .isZero();
        assertThat(Files.readString(out.resolve("people.csv"))).contains("Mia Muster");
        assertThat(handoff("games", "list", "--games", games()).out()).contains("1  ");
        assertThat(handoff("workshops", "delete", "1", "--yes", "--games", games())
                        .exit())
                .isZero();
        assertThat(handoff("workshops", "list", "--games", games()).out()).startsWith("No workshops yet.");
        assertThat(handoff("games", "list", "--games", games()).out()).startsWith("No games yet.");
    }
}
