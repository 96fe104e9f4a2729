package dev.handoff.cli.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import dev.handoff.cli.console.Environment;
import dev.handoff.cli.console.Exit;
import dev.handoff.workshop.TestRoom;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What encrypts the way to the host, and what is said when it cannot. */
class TlsTest {
    @TempDir
    private static Path keys;

    private static TestKeystore keystore;
    private static SSLContext browser;

    @TempDir
    private Path directory;

    @BeforeAll
    static void makeAKey() throws Exception {
        keystore = TestKeystore.make(keys);
        browser = keystore.trusting();
    }

    private static Environment knowing(String password) {
        return new Environment(Map.of(Keystore.VARIABLE, password), false, false, false, 80, true);
    }

    private static Access access(String... more) {
        return Access.of(
                HostPlan.empty()
                        .with(Map.of("port", "0", "tls", keystore.file().toString()))
                        .with(more.length == 0 ? Map.of() : Map.of(more[0], more[1])),
                () -> keys,
                knowing(TestKeystore.PASSWORD));
    }

    /** A request over TLS, by a browser that checks the certificate's name. */
    private static String ask(int port, String request) throws IOException {
        try (SSLSocket socket = (SSLSocket)
                browser.getSocketFactory().createSocket(new Socket("127.0.0.1", port), TestKeystore.NAME, port, true)) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            socket.setSoTimeout(30_000);
            String host = "\r\nHost: " + TestKeystore.NAME + ":" + port + "\r\nConnection: close\r\n";
            socket.getOutputStream().write(request.replaceFirst("\r\n", host).getBytes(UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private static String get(int port, String path) throws IOException {
        return ask(port, "GET " + path + " HTTP/1.1\r\n\r\n");
    }

    private static String join(int port, String token, String name) throws IOException {
        String form = "token=" + token + "&name=" + name + "&side=sales";
        return ask(
                port,
                "POST /join HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + form.length() + "\r\n\r\n" + form);
    }

    @Test
    void over_tls_people_join_by_the_certificates_name_and_keep_a_secure_cookie() throws IOException {
        try (TestRoom room = TestRoom.open(directory);
                Doors doors = Doors.open(access(), room.room(), line -> {})) {
            int port = doors.ways().get(0).port();
            assertThat(doors.address()).isEqualTo("https://127.0.0.1:" + port);
            String token = room.room().secrets().invitation();
            assertThat(get(port, "/j/" + token)).startsWith("HTTP/1.1 200").doesNotContain("unencrypted");
            assertThat(join(port, token, "Mia"))
                    .startsWith("HTTP/1.1 303")
                    .containsPattern("(?i)set-cookie: seat=[^\r]*; HttpOnly; Secure; SameSite=Lax");
            assertThat(room.room().workshop().people().named("Mia")).isPresent();
        }
    }

    @Test
    void over_tls_the_console_is_there_for_other_machines_too() throws IOException {
        try (TestRoom room = TestRoom.open(directory);
                Doors doors = Doors.open(access(), room.room(), line -> {})) {
            assertThat(get(
                            doors.ways().get(0).port(),
                            "/t/" + room.room().secrets().console()))
                    .startsWith("HTTP/1.1 303")
                    .containsPattern("(?i)set-cookie: trainer=[^\r]*; HttpOnly; Secure; SameSite=Strict");
        }
    }

    @Test
    void half_handshakes_and_plain_requests_keep_nobody_waiting() throws IOException {
        List<Socket> half = new ArrayList<>();
        try (TestRoom room = TestRoom.open(directory);
                Doors doors = Doors.open(access(), room.room(), line -> {})) {
            int port = doors.ways().get(0).port();
            for (int i = 0; i < 50; i++) {
                Socket socket = new Socket("127.0.0.1", port);
                half.add(socket);
                socket.getOutputStream()
                        .write(i % 2 == 0 ? new byte[] {22, 3, 1, 2, 0, 1} : "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8));
            }
            for (int i = 0; i < 5; i++) {
                assertThat(join(port, room.room().secrets().invitation(), "Person" + i))
                        .startsWith("HTTP/1.1 303");
            }
        } finally {
            for (Socket socket : half) {
                socket.close();
            }
        }
    }

    @Test
    void the_address_to_type_is_the_certificates_name_or_that_of_the_proxy_in_front() {
        assertThat(new Access(
                                Network.address("192.168.1.20", true),
                                access().port(),
                                access().url(),
                                access().keystore(),
                                access().ssh(),
                                access().language())
                        .addressAt(8443))
                .isEqualTo("https://play.example:8443");
        Access behind = access("url", "https://lead.example:443/");
        assertThat(behind.url()).contains("https://lead.example:443");
        assertThat(behind.outside()).contains("lead.example");
    }

    @Test
    void a_certificate_that_has_ended_is_told_before_phones_tell_it() {
        Access access = access();
        assertThat(access.warning(Instant.parse("2026-06-01T00:00:00Z"))).isEmpty();
        assertThat(access.warning(Instant.parse("2226-06-01T00:00:00Z")))
                .hasValueSatisfying(line -> assertThat(line).contains("the certificate ended on 2125-12-08"));
    }

    private Program refused(Environment environment, String... options) {
        Path games = directory.resolve("games");
        Program program = Program.in(
                environment,
                Stream.concat(Stream.of("host", "--games", games.toString()), Stream.of(options))
                        .toArray(String[]::new));
        assertThat(program.exit()).isEqualTo(Exit.INVALID);
        assertThat(program.out()).isEmpty();
        assertThat(program.err().strip().lines()).as(program.err()).hasSize(1);
        assertThat(games).as("no workshop was begun").doesNotExist();
        return program;
    }

    static Stream<Arguments> brokenKeystores() throws IOException, GeneralSecurityException {
        Path text = Files.writeString(Files.createTempFile("handoff", ".p12"), "no keystore");
        Path empty = Files.createTempFile("handoff", ".p12");
        text.toFile().deleteOnExit();
        empty.toFile().deleteOnExit();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (var out = Files.newOutputStream(empty)) {
            store.store(out, TestKeystore.PASSWORD.toCharArray());
        }
        return Stream.of(
                Arguments.of(text, "is no PKCS#12 keystore. Maybe make one: openssl pkcs12 -export"),
                Arguments.of(empty, "has no private key with a certificate. Maybe"),
                Arguments.of(Path.of("/no/such.p12"), "/no/such.p12 is not there. Maybe another path?"));
    }

    @ParameterizedTest
    @MethodSource("brokenKeystores")
    void a_file_without_a_key_is_refused_in_one_line(Path file, String words) {
        assertThat(refused(knowing(TestKeystore.PASSWORD), "--tls", file.toString())
                        .err())
                .contains("--tls: ", words);
    }

    @Test
    void a_wrong_password_or_none_is_refused_in_one_line() {
        assertThat(refused(knowing("guessed"), "--tls", keystore.file().toString())
                        .err())
                .contains("that is not the password of " + keystore.file());
        assertThat(refused(Program.PIPE, "--tls", keystore.file().toString()).err())
                .contains("needs its password. Maybe put it into the variable HANDOFF_TLS_PASSWORD?");
    }

    @ParameterizedTest
    @CsvSource({
        "--bind,8.8.8.8,can be reached from everywhere",
        "--bind,0.0.0.0,is every address of this machine",
        "--url,http://lead.example,Maybe https://lead.example?",
        "--url,lead.example,is no address of a site"
    })
    void what_people_everywhere_could_read_is_refused_in_one_line(String option, String value, String words) {
        assertThat(refused(Program.PIPE, option, value).err()).contains(option + ": ", words);
    }
}
