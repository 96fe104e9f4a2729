package dev.handoff.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.web.PageXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorwayTest {
    private final SmallRoom room = new SmallRoom();
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final AtomicLong nanos = new AtomicLong();
    private Doorway door;

    @BeforeEach
    void open() throws IOException {
        door = Doorway.open(DoorSettings.loopback(0), room, log::add, nanos::get);
    }

    @AfterEach
    void close() {
        door.close();
    }

    private Browser browser() {
        return new Browser(door.port());
    }

    private static String location(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        return response.headers().firstValue("Location").orElse("");
    }

    @Test
    void who_scans_types_a_name_and_is_in() {
        Browser mia = browser();
        PageXml page = PageXml.read(mia.get("/j/" + SmallRoom.TOKEN).body());
        assertThat(page.field("token")).isEqualTo(SmallRoom.TOKEN);
        HttpResponse<String> in =
                mia.post("/join", Map.of("token", SmallRoom.TOKEN, "name", " Mia ", "side", "marketing"));
        assertThat(location(in)).isEqualTo("/lobby");
        assertThat(in.headers().allValues("Set-Cookie"))
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
        assertThat(location(mia.get("/"))).isEqualTo("/lobby");
        assertThat(mia.get("/lobby").body()).contains("Mia, team 4, marketing", "<h1>Lobby</h1>", "your name and 4711");
        assertThat(room.people.values()).extracting(SmallRoom.Person::name).containsExactly("Mia");
    }

    @Test
    void who_has_no_camera_types_the_code_in_any_spelling() {
        Browser mia = browser();
        assertThat(mia.get("/").body()).contains("Code on the projector");
        assertThat(location(mia.post("/join", Map.of("code", "k7m 4qx", "name", "Mia", "side", "neither"))))
                .isEqualTo("/lobby");
        assertThat(room.people).hasSize(1);
    }

    @Test
    void a_name_that_is_taken_is_said_beside_its_field_and_what_was_typed_stays() {
        browser().joined("Mia", "sales");
        HttpResponse<String> again =
                browser().post("/join", Map.of("token", SmallRoom.TOKEN, "name", "Mia", "side", "sales"));
        assertThat(again.statusCode()).isEqualTo(422);
        PageXml page = PageXml.read(again.body());
        assertThat(page.loose()).isEmpty();
        assertThat(page.field("name")).isEqualTo("Mia");
        assertThat(page.field("token")).isEqualTo(SmallRoom.TOKEN);
        assertThat(page.texts("p")).contains("There is a Mia already. Maybe Mia B.?");
    }

    @Test
    void on_another_device_name_and_digits_give_the_same_seat_back() {
        browser().joined("Mia", "sales");
        Browser other = browser();
        HttpResponse<String> wrong = other.post("/join", Map.of("again", "Mia", "digits", "0000"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(PageXml.read(wrong.body()).field("again")).isEqualTo("Mia");
        location(other.post("/join", Map.of("again", "Mia", "digits", "4711")));
        assertThat(other.get("/lobby").body()).contains("Mia, team 4, sales");
        assertThat(room.people).hasSize(1);
    }

    @Test
    void a_page_is_filled_in_and_its_answer_leads_on_by_get() {
        Browser mia = browser().joined("Mia", "sales");
        room.goTo("desk");
        assertThat(location(mia.fill("/desk", "lever.speed", "hour", "answer", "s")))
                .isEqualTo("/waiting");
        assertThat(room.answers).singleElement().satisfies(form -> {
            assertThat(form.round()).isEqualTo(1);
            assertThat(form.fields()).containsExactlyInAnyOrderEntriesOf(Map.of("lever.speed", "hour", "answer", "s"));
        });
        assertThat(mia.get("/desk").body()).contains("value=\"hour\" checked");
    }

    @Test
    void what_cannot_be_read_is_said_on_the_same_page_with_what_was_typed() {
        Browser mia = browser().joined("Mia", "sales");
        HttpResponse<String> again = mia.fill("/desk/forecast", "answer", "nonsense");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(PageXml.read(again.body()).field("answer")).isEqualTo("nonsense");
        assertThat(again.body()).contains("Maybe 120k?", "<title>Error: Forecast");
    }

    @Test
    void who_skips_says_nothing_whatever_was_typed() {
        Browser mia = browser().joined("Mia", "sales");
        mia.fill("/desk/sketch", "number-1", "20", "number-2", "x", "skip", "yes");
        assertThat(room.answers)
                .singleElement()
                .satisfies(form -> assertThat(form.fields()).isEqualTo(Map.of("answer", "")));
    }

    @Test
    void what_comes_after_the_round_has_closed_is_told_so_and_shown_again() {
        Browser mia = browser().joined("Mia", "sales");
        room.goTo("desk");
        PageXml desk = PageXml.read(mia.get("/desk").body());
        room.closeRound();
        HttpResponse<String> late =
                mia.post("/desk/word", Map.of("t", desk.field("t"), "round", "1", "answer", "Odd <b>"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Round 1 has just closed", "Odd &lt;b&gt;", "href=\"/\"");
        assertThat(location(mia.get("/desk"))).isEqualTo("/results");
    }

    @Test
    void a_page_asks_whether_it_is_still_right_and_is_led_on_once_the_room_has_gone_on() {
        Browser mia = browser().joined("Mia", "sales");
        String tag = tag(mia.get("/lobby").body());
        assertThat(mia.get("/now?at=lobby&v=" + tag).statusCode()).isEqualTo(204);
        room.say("30 seconds left.");
        assertThat(mia.get("/now?at=lobby&v=" + tag).body())
                .contains("30 seconds left.")
                .doesNotContain("fresh", "go");
        room.left = java.util.OptionalLong.of(30);
        room.goTo("desk");
        assertThat(mia.get("/now?at=lobby&v=" + tag).body())
                .contains("\"go\":\"/desk\"", "\"left\":30", "\"fresh\":true");
        String there = tag(mia.get("/desk/word").body());
        assertThat(mia.get("/now?at=desk/word&v=" + there).statusCode()).isEqualTo(204);
    }

    @Test
    void a_page_of_nobody_is_led_to_the_way_in() {
        assertThat(browser().get("/now?at=desk&v=1_a_b").body()).contains("\"go\":\"/\"");
        assertThat(location(browser().get("/desk"))).isEqualTo("/");
    }

    private static String tag(String html) {
        return PageXml.read(html).values("data-tag").get(0);
    }

    @Test
    void everybody_can_raise_a_hand() {
        Browser mia = browser().joined("Mia", "sales");
        PageXml lobby = PageXml.read(mia.get("/lobby").body());
        location(mia.post("/hand", Map.of("t", lobby.field("t"), "at", "lobby")));
        assertThat(room.answers.get(0).fields()).containsEntry("at", "lobby");
    }

    @Test
    void a_file_comes_with_a_name_that_no_header_can_be_broken_by() {
        Browser mia = browser().joined("Mia", "sales");
        HttpResponse<String> file = mia.get("/debrief.html");
        assertThat(file.body()).isEqualTo("<p>yours</p>");
        assertThat(file.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"de-brief.html\"");
    }

    @Test
    void the_projector_has_an_address_of_its_own_and_nothing_to_answer() {
        HttpResponse<String> page = browser().get("/p/" + SmallRoom.PROJECTOR);
        assertThat(page.body())
                .contains("class=\"projector\"", "<svg class=\"scan\"")
                .doesNotContain("<form");
        String now = "/p/" + SmallRoom.PROJECTOR + "/now?&v=";
        assertThat(browser().get(now + tag(page.body())).statusCode()).isEqualTo(204);
        room.goTo("desk");
        assertThat(browser().get(now + tag(page.body())).body())
                .contains("fresh")
                .doesNotContain("go\"");
        assertThat(browser().get("/p/guessed").statusCode()).isEqualTo(404);
    }

    @Test
    void the_console_takes_its_secret_once_and_a_strict_cookie_from_then_on() {
        Browser trainer = browser();
        assertThat(trainer.get("/trainer").statusCode()).isEqualTo(404);
        assertThat(trainer.get("/t/guessed").statusCode()).isEqualTo(404);
        HttpResponse<String> in = trainer.get("/t/" + SmallRoom.CONSOLE);
        assertThat(location(in)).isEqualTo("/trainer");
        assertThat(in.headers().firstValue("Set-Cookie").orElse("")).contains("SameSite=Strict", "HttpOnly");
        assertThat(location(trainer.fill("/trainer", "answer", "n"))).isEqualTo("/trainer");
        assertThat(room.where).isEqualTo("desk");
    }

    @Test
    void a_game_alone_opens_by_its_secret_address_only() throws IOException {
        browser().joined("Mia", "sales");
        try (Doorway alone =
                Doorway.alone(DoorSettings.loopback(0), room.visit("secret-1").orElseThrow(), log::add)) {
            Browser stranger = new Browser(alone.port());
            assertThat(stranger.get("/lobby").statusCode()).isEqualTo(403);
            assertThat(stranger.get("/s/guessed").statusCode()).isEqualTo(403);
            Browser own = new Browser(alone.port());
            assertThat(location(own.get("/" + alone.way()))).isEqualTo("/");
            assertThat(location(own.get("/"))).isEqualTo("/lobby");
            assertThat(own.get("/lobby").body()).contains("<h1>Lobby</h1>");
            room.goTo("desk");
            location(own.fill("/desk", "answer", "s"));
        }
    }

    // What the threat table of docs/decisions/0019 promises.

    @Test
    void wrong_codes_are_refused_soon_and_lock_nobody_out_who_scans() throws Exception {
        try (Socket guesser = new Socket("127.0.0.1", door.port())) {
            List<String> statuses = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                statuses.add(Browser.again(guesser, "POST /join", "code=AAAAA" + i + "&name=X&side=sales"));
            }
            assertThat(statuses.subList(0, 120)).containsOnly("422");
            assertThat(statuses.subList(120, 300)).containsOnly("429");
            String right = "code=" + SmallRoom.CODE + "&name=X&side=sales";
            assertThat(Browser.again(guesser, "POST /join", right))
                    .as("even the right code tells nothing now")
                    .isEqualTo("429");
            nanos.set(TimeUnit.SECONDS.toNanos(1));
            assertThat(Browser.again(guesser, "POST /join", right))
                    .as("a second later")
                    .isEqualTo("303");
        }
        ExecutorService people = Executors.newFixedThreadPool(20);
        try {
            List<Future<Browser>> in = IntStream.range(0, 60)
                    .mapToObj(i -> people.submit(() -> browser().joined("Person " + i, "sales")))
                    .toList();
            for (Future<Browser> one : in) {
                one.get();
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(room.people).hasSize(61);
    }

    @Test
    void a_request_for_another_host_is_refused() {
        for (String host : List.of("evil.example", "evil.example:" + door.port(), "127.0.0.1", "127.0.0.1:1")) {
            assertThat(browser().get("/", "Host", host).statusCode()).as(host).isEqualTo(421);
        }
        assertThat(browser().get("/", "Host", "LOCALHOST:" + door.port()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_form_that_another_site_sends_does_nothing() {
        Browser mia = browser().joined("Mia", "sales");
        room.goTo("desk");
        String token = PageXml.read(mia.get("/desk").body()).field("t");
        Map<String, String> form = Map.of("t", token, "round", "1", "answer", "s");
        assertThat(mia.post("/desk", form, "Origin", "http://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(mia.post("/desk", form, "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(mia.post("/desk", form, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(mia.post("/desk", form, "Sec-Fetch-Site", "same-site").statusCode())
                .isEqualTo(403);
        assertThat(mia.post("/desk", Map.of("t", "guessed", "round", "1", "answer", "s"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(mia.post("/desk", Map.of("round", "1", "answer", "s")).body())
                .contains("answer", "<dd>s</dd>");
        assertThat(room.answers).isEmpty();
        assertThat(mia.post("/desk", form, "Origin", "http://127.0.0.1:" + door.port(), "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_cookie_that_was_taken_away_opens_nothing_and_what_was_typed_is_shown() {
        Browser mia = browser().joined("Mia", "sales");
        room.goTo("desk");
        String token = PageXml.read(mia.get("/desk").body()).field("t");
        room.people.clear();
        assertThat(location(mia.get("/desk"))).isEqualTo("/");
        HttpResponse<String> replay = mia.post("/desk", Map.of("t", token, "round", "1", "answer", "Odd"));
        assertThat(replay.statusCode()).isEqualTo(403);
        assertThat(replay.body()).contains("no seat here any more", "<dd>Odd</dd>");
        assertThat(room.answers).isEmpty();
    }

    @Test
    void a_body_that_is_too_long_or_no_form_is_refused_in_words() throws IOException {
        Browser mia = browser().joined("Mia", "sales");
        assertThat(mia.postText("/desk", "answer=" + "x".repeat(9_000)).statusCode())
                .isEqualTo(413);
        assertThat(mia.postText("/desk", "a=b", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(415);
        assertThat(mia.postText("/desk", "a=%ZZ").statusCode()).isEqualTo(400);
    }

    @Test
    void who_announces_more_than_is_sent_holds_nobody_up() throws IOException {
        String answer = Browser.raw(
                door.port(),
                "POST /join HTTP/1.1\r\nHost: 127.0.0.1:" + door.port()
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 9999999\r\n\r\n"
                        + "x".repeat(8_193));
        assertThat(answer).startsWith("HTTP/1.1 413");
        assertThat(browser().joined("Mia", "sales").get("/lobby").statusCode()).isEqualTo(200);
    }

    @Test
    void more_than_ten_forms_a_second_are_told_to_wait() {
        Browser mia = browser().joined("Mia", "sales");
        room.goTo("desk");
        String token = PageXml.read(mia.get("/desk").body()).field("t");
        Map<String, String> form = Map.of("t", token, "round", "1", "answer", "f");
        for (int i = 0; i < 10; i++) {
            assertThat(mia.post("/desk", form).statusCode()).isEqualTo(303);
        }
        HttpResponse<String> wait = mia.post("/desk", form);
        assertThat(wait.statusCode()).isEqualTo(429);
        assertThat(wait.body()).contains("<dd>f</dd>");
        Browser ben = browser().joined("Ben", "sales");
        assertThat(ben.fill("/desk", "answer", "f").statusCode())
                .as("another session")
                .isEqualTo(303);
        nanos.set(TimeUnit.SECONDS.toNanos(1));
        assertThat(mia.post("/desk", form).statusCode()).isEqualTo(303);
    }

    @Test
    void half_requests_keep_nobody_waiting() throws Exception {
        List<Socket> half = new ArrayList<>();
        try {
            for (int i = 0; i < 50; i++) {
                Socket socket = new Socket("127.0.0.1", door.port());
                socket.getOutputStream().write("POST /join HTTP/1.1\r\nHost: 127.0.0.1".getBytes());
                half.add(socket);
            }
            for (int i = 0; i < 20; i++) {
                assertThat(browser()
                                .joined("Person " + i, "sales")
                                .get("/lobby")
                                .statusCode())
                        .isEqualTo(200);
            }
            half.get(0).setSoTimeout(30_000);
            assertThat(half.get(0).getInputStream().readAllBytes())
                    .as("closed by the host")
                    .isEmpty();
        } finally {
            for (Socket socket : half) {
                socket.close();
            }
        }
    }

    @Test
    void a_head_is_a_get_without_its_body() {
        HttpResponse<String> head = browser().ask("HEAD", "/");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"})
    void other_methods_are_refused(String method) {
        HttpResponse<String> refused = browser().ask(method, "/");
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow")).contains("GET, HEAD, POST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../etc/passwd",
                "/desk/%2e%2e/x",
                "/desk//",
                "/DESK",
                "/a/b/c/d/e/f/g/h",
                "/j/",
                "/s/x",
                "/p/",
                "/t/",
                "/now"
            })
    void an_unknown_path_is_answered_in_words_or_leads_home(String path) {
        Browser mia = browser().joined("Mia", "sales");
        HttpResponse<String> answer = mia.get(path);
        assertThat(answer.statusCode()).isIn(200, 303, 404);
        assertThat(answer.body()).doesNotContain("Exception", "dev.handoff");
        assertThat(log).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%",
                "/%zz",
                "/desk?v=%",
                "/desk?%=%",
                "/\\",
                "/<script>",
                "//evil.example/",
                "http://evil.example/",
                "*"
            })
    void a_broken_address_ends_in_an_answer_and_never_in_a_stack_trace(String target) throws IOException {
        String answer = Browser.raw(
                door.port(),
                "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + door.port() + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("\tat ", "dev.handoff", "Location: //");
        assertThat(log).isEmpty();
    }

    @Test
    void every_answer_forbids_what_pages_never_need() {
        for (String path : List.of("/", "/nowhere/at/all", "/p/guessed", "/now")) {
            var headers = browser().get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .startsWith("default-src 'none'")
                    .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Cache-Control")).contains("no-store");
            assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        }
    }

    @Test
    void a_fault_of_the_program_is_told_by_a_reference_that_stands_in_the_log() {
        Browser mia = browser().joined("Mia", "sales");
        HttpResponse<String> fault = mia.get("/broken");
        assertThat(fault.statusCode()).isEqualTo(500);
        assertThat(fault.body()).doesNotContain("secret detail", "Exception");
        String reference = fault.body().replaceAll("(?s).*fault ([0-9a-f]{8})\\..*", "$1");
        assertThat(log).singleElement().asString().contains(reference, "secret detail of the program");
    }

    @Test
    void a_page_comes_packed_for_whoever_unpacks_it() throws IOException {
        HttpURLConnection asked = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + door.port() + "/").toURL().openConnection();
        asked.setRequestProperty("Accept-Encoding", "gzip, deflate");
        byte[] packed = asked.getInputStream().readAllBytes();
        assertThat(asked.getHeaderField("Content-Encoding")).isEqualTo("gzip");
        String page = new String(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes(), UTF_8);
        assertThat(page).isEqualTo(browser().get("/").body());
        assertThat(packed.length).isLessThan(page.length() / 2);
    }

    @Test
    void cookies_of_an_encrypted_way_never_leave_unencrypted_and_the_trainer_may_come_that_way() throws IOException {
        DoorSettings behindProxy = new DoorSettings(
                new InetSocketAddress("127.0.0.1", 0), Set.of(), Optional.of("play.example"), Optional.empty());
        try (Doorway outside = Doorway.open(behindProxy, room, log::add)) {
            Browser far = new Browser(outside.port());
            HttpResponse<String> in = far.get("/t/" + SmallRoom.CONSOLE, "Host", "play.example");
            assertThat(in.headers().firstValue("Set-Cookie").orElse("")).endsWith("; Secure; SameSite=Strict");
            assertThat(far.get("/", "Host", "play.example").body()).doesNotContain("unencrypted");
            HttpResponse<String> near = new Browser(outside.port()).get("/t/" + SmallRoom.CONSOLE);
            assertThat(near.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("Secure");
        }
    }

    @Test
    void over_the_wifi_neither_the_consoles_secret_nor_its_cookie_opens_it() throws IOException {
        DoorSettings onWifi = new DoorSettings(
                new InetSocketAddress("127.0.0.1", 0), Set.of("192.168.1.20"), Optional.empty(), Optional.empty());
        try (Doorway wifi = Doorway.open(onWifi, room, log::add)) {
            String host = "192.168.1.20:" + wifi.port();
            Browser trainer = new Browser(wifi.port());
            assertThat(trainer.get("/t/" + SmallRoom.CONSOLE, "Host", host).statusCode())
                    .isEqualTo(404);
            location(trainer.get("/t/" + SmallRoom.CONSOLE));
            assertThat(trainer.get("/trainer").statusCode()).isEqualTo(200);
            assertThat(trainer.get("/trainer", "Host", host).statusCode()).isEqualTo(404);
            assertThat(trainer.get("/now?at=trainer&v=1_a_b", "Host", host).body())
                    .contains("\"go\":\"/\"");
        }
    }

    @Test
    void style_and_script_may_be_kept_for_good() {
        PageXml page = PageXml.read(browser().get("/").body());
        for (String path : List.of(
                page.all("link").get(0).getAttribute("href"), page.values("src").get(0))) {
            HttpResponse<String> file = browser().get(path);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        }
    }
}
