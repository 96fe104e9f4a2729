package dev.handoff.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.cli.Main;
import dev.handoff.cli.Program;
import dev.handoff.cli.SmallCompany;
import dev.handoff.cli.console.Exit;
import dev.handoff.terminal.Misread;
import dev.handoff.terminal.Visit;
import dev.handoff.workshop.store.StoreException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One game in a browser: the program keeps the door open, pages are asked for over real HTTP. */
class PlayInBrowserTest {
    private static final Pattern ADDRESS = Pattern.compile("(http://127\\.0\\.0\\.1:\\d+)(/s/\\S+)");
    private static final Pattern HIDDEN = Pattern.compile("name=\"(t|round)\" value=\"([^\"]*)\"");

    @TempDir
    Path directory;

    private final InputStream before = System.in;
    private String company;
    private String games;

    @BeforeEach
    void place() throws IOException {
        company = SmallCompany.in(directory);
        games = directory.resolve("games").toString();
    }

    @AfterEach
    void giveBack() {
        System.setIn(before);
    }

    /** A program that is running, and the browser of whoever plays. */
    private static final class Running {
        private final HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        private final PipedOutputStream keyboard = new PipedOutputStream();
        private final CompletableFuture<String> open = new CompletableFuture<>();
        private final ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int from, int length) {
                super.write(bytes, from, length);
                open.complete(toString(UTF_8));
            }
        };
        private final ByteArrayOutputStream err = new ByteArrayOutputStream();
        private final CompletableFuture<Integer> exit;
        private final String host;

        Running(List<String> args) throws IOException {
            System.setIn(new PipedInputStream(keyboard));
            exit = CompletableFuture.supplyAsync(() -> Main.run(args.toArray(String[]::new), out, err, Program.PIPE));
            exit.whenComplete((code, failure) -> open.complete(err.toString(UTF_8)));
            Matcher address = ADDRESS.matcher(open.join());
            assertThat(address.find()).as(open.join()).isTrue();
            host = address.group(1);
            get(address.group(2));
        }

        HttpResponse<String> get(String path) {
            return send(HttpRequest.newBuilder(URI.create(host + path)));
        }

        /** Fills in the form of a page and sends it. */
        HttpResponse<String> post(String path, String... fields) {
            List<String> pairs = new ArrayList<>();
            Matcher hidden = HIDDEN.matcher(get(path).body());
            while (hidden.find()) {
                pairs.add(hidden.group(1) + "=" + encoded(hidden.group(2)));
            }
            for (int i = 0; i < fields.length; i += 2) {
                pairs.add(fields[i] + "=" + encoded(fields[i + 1]));
            }
            return send(HttpRequest.newBuilder(URI.create(host + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", host)
                    .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, UTF_8);
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Ends it at the keyboard, and what it said until then. */
        String end() throws IOException {
            keyboard.write("q\n".getBytes(UTF_8));
            keyboard.flush();
            assertThat(exit.join()).isEqualTo(Exit.DONE);
            return out.toString(UTF_8) + err.toString(UTF_8);
        }
    }

    private Running play(String... options) throws IOException {
        List<String> args = new ArrayList<>(List.of("play", "--browser", "--games", games, "--lucks", "10"));
        args.addAll(List.of(options));
        return new Running(args);
    }

    @Test
    @Timeout(120)
    void a_game_played_in_a_browser_is_a_game_like_any_other() throws IOException {
        Running first = play("--rounds", "2", "--seed", "5", "--partner", "steward", company);
        assertThat(first.post("/welcome", "answer", "2").uri().getPath()).isEqualTo("/desk");
        first.post("/desk", "lever.speed", "same-day", "answer", "s");
        assertThat(first.post("/desk/hand-in", "answer", "y").body()).contains("After round 1 of 2");
        assertThat(first.end()).contains("Saved as game 1. Go on with: handoff play --resume 1 --browser");

        Running again = play("--resume");
        assertThat(again.get("/").uri().getPath()).isEqualTo("/desk");
        again.post("/desk/hand-in", "answer", "y");
        again.post("/results", "answer", "");
        again.post("/word", "answer", "Odd");
        again.post("/vote", "answer", "3");
        assertThat(again.post("/sketch", "answer", "").uri().getPath()).isEqualTo("/debrief/1");
        assertThat(again.end()).contains("Game 1, seed 5", "handoff debrief 1");
        assertThat(Program.handoff("games", "list", "--games", games).isDone().out())
                .contains("seed 5, you in sales");
    }

    @Test
    @Timeout(120)
    void the_end_of_a_game_leads_to_the_same_game_as_the_other_side() throws IOException {
        Running running = play("--rounds", "2", "--seed", "5", "--partner", "steward", company);
        running.post("/welcome", "answer", "2");
        for (int round = 1; round <= 2; round++) {
            running.post("/desk/hand-in", "answer", "y");
            running.post("/results", "answer", "");
        }
        running.post("/word", "answer", "Odd");
        running.post("/vote", "answer", "3");
        running.post("/sketch", "answer", "");
        assertThat(running.get("/end").body()).contains("Play again as the other side, with the same luck");
        HttpResponse<String> again = running.post("/end", "answer", "a");
        assertThat(again.uri().getPath()).isEqualTo("/welcome");
        assertThat(running.post("/welcome", "answer", "2").body()).contains("the marketing desk");
        assertThat(running.end()).contains("Saved as game 2. Go on with: handoff play --resume 2 --browser");
        assertThat(Program.handoff("games", "list", "--games", games).isDone().out())
                .contains("you in sales", "you in marketing");
    }

    @Test
    @Timeout(120)
    void a_turn_in_a_browser_can_have_its_time() throws IOException {
        Running running = play("--rounds", "2", "--timer", "soft", "--partner", "steward", company);
        assertThat(running.get("/welcome").body()).contains("data-left=\"\"");
        assertThat(running.post("/welcome", "answer", "2").body())
                .containsPattern("data-left=\"\\d{2,4}\"")
                .contains("minutes left");
        running.end();
    }

    @Test
    void an_entry_that_cannot_be_kept_is_told_beside_the_form() {
        Visit full = new StoredVisit(new FakeVisit());
        assertThatThrownBy(() -> full.answer("desk", new Visit.Form(1, Map.of())))
                .isInstanceOf(Misread.class)
                .hasMessage("The disk is full.");
    }

    /** Pages of a game whose entries cannot be kept. */
    private static final class FakeVisit implements Visit {
        @Override
        public String where() {
            return "desk";
        }

        @Override
        public Optional<Sight> at(String path) {
            return Optional.empty();
        }

        @Override
        public String answer(String path, Form form) {
            throw new StoreException("the disk is full");
        }

        @Override
        public long version() {
            return 0;
        }

        @Override
        public Optional<String> notice() {
            return Optional.empty();
        }

        @Override
        public OptionalLong secondsLeft() {
            return OptionalLong.empty();
        }
    }

    @Test
    void what_is_for_a_terminal_is_refused_beside_it() {
        Program.handoff("play", "--browser", "--plain", "--games", games)
                .refuses("--browser: --plain is for a game in a terminal. Maybe leave it out?");
        Program.handoff("play", "--browser", "--role", "both", "--games", games)
                .refuses("--browser: this game is not for one person alone. Maybe play it in the terminal?");
    }
}
