package dev.handoff.door.ssh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.console.Tmux;
import dev.handoff.door.CodeCheck;
import dev.handoff.workshop.TestRoom;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.apache.sshd.common.channel.RequestHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The door for terminals, tried with OpenSSH's own client. */
class SshDoorTest {
    private static final String CODE = "K7M-4QX";
    private static final String NOBODY = "no password is typed here";

    @TempDir
    private Path directory;

    private final List<String> log = new CopyOnWriteArrayList<>();
    private TestRoom room;
    private SshDoor door;

    @BeforeEach
    void open() throws IOException {
        room = TestRoom.open(directory);
        door = SshDoor.open(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                room.room(),
                new CodeCheck(room.room()),
                directory,
                log::add);
    }

    @AfterEach
    void close() {
        door.close();
        room.close();
        assertThat(log).isEmpty();
    }

    private SshClient client(String code) throws IOException {
        return new SshClient(directory, door.port(), code);
    }

    private Tmux terminal(int columns, int rows) throws IOException {
        List<String> command = client(NOBODY).command("ssh");
        return Tmux.command(directory, columns, rows, String.join(" ", command) + " Mia@127.0.0.1");
    }

    @Test
    void a_desk_at_a_terminal_from_the_code_to_the_results() throws IOException {
        try (Tmux mia = terminal(80, 24)) {
            mia.waitFor("types the code and the four digits", "Code on the projector");
            mia.type("AAA-AAA").waitFor("not the code of this workshop");
            mia.type("k7m 4qx").waitFor("I work in marketing", "3 Neither");
            mia.type("1").waitFor("Welcome, Mia", "Falcons, marketing · your digits");
            room.openRound(1);
            mia.waitFor("Round 1 of 4: the marketing desk", "q leave");
            mia.resize(110, 34);
            mia.waitFor("You are paid by");
            mia.type("s").waitFor("Hand in");
            mia.type("y").waitFor("waiting for the others", "Handed in");
            room.room().trainer().close();
            mia.waitFor("After round 1 of 4");
            mia.type("q").waitFor("Your seat is kept. To come back: the same name");
        }
    }

    @Test
    void what_is_typed_stays_where_it_is_when_the_round_closes_and_is_told_when_it_comes_too_late() throws IOException {
        try (Tmux mia = terminal(80, 24)) {
            mia.waitFor("Code on the projector");
            mia.type(CODE).waitFor("I work in marketing");
            mia.type("1").waitFor("Welcome, Mia");
            room.openRound(1);
            mia.waitFor("the marketing desk");
            mia.type("f").waitFor("Forecast");
            mia.press("9").press("0").press("k").waitFor("> 90k");
            room.room().trainer().close();
            mia.waitFor("The room has gone on", "> 90k");
            mia.press("Enter").waitFor("After round 1", "Round 1 has just closed", "Not taken: '90k'");
        }
    }

    @Test
    void commands_files_and_forwarding_back_are_refused() throws Exception {
        SshClient client = client(CODE);
        SshClient.Result exec = client.run(client.command("ssh"), "id");
        assertThat(exec.exit()).as(exec.said()).isNotZero();
        assertThat(exec.said()).contains("exec request failed").doesNotContain("uid=");
        SshClient.Result sftp = client.run(client.command("sftp"));
        assertThat(sftp.exit()).as(sftp.said()).isNotZero();
        assertThat(sftp.said()).contains("subsystem request failed");
        SshClient.Result back =
                client.run(client.command("ssh", "-N", "-R", "0:127.0.0.1:22", "-o", "ExitOnForwardFailure=yes"));
        assertThat(back.exit()).as(back.said()).isNotZero();
        assertThat(back.said()).contains("remote port forwarding failed");
        assertThat(room.room().workshop().people().in()).as("nobody sat down").isEmpty();
    }

    @Test
    void forwarding_leads_nowhere() throws Exception {
        SshClient client = client(CODE);
        try (ServerSocket inside = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int free = freePort();
            Path said = directory.resolve("said");
            List<String> command = client.command(
                    "ssh", "-N", "-E", said.toString(), "-L", free + ":127.0.0.1:" + inside.getLocalPort());
            command.add("Mia@127.0.0.1");
            Process ssh = client.start(command);
            try (Socket through = connected(free)) {
                through.setSoTimeout(30_000);
                assertThat(through.getInputStream().read()).isEqualTo(-1);
            } finally {
                ssh.destroy();
            }
            assertThat(said).content().contains("open failed: unknown channel type");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    /** Once the client listens, which it does when it is in. */
    private static Socket connected(int port) throws IOException {
        long end = System.nanoTime() + 30_000_000_000L;
        while (true) {
            try {
                return new Socket("127.0.0.1", port);
            } catch (IOException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                LockSupport.parkNanos(30_000_000L);
            }
        }
    }

    @Test
    void a_wrong_code_may_be_typed_three_times() throws Exception {
        SshClient client = client("AAA-AAA");
        SshClient.Result refused = client.run(client.command("ssh"));
        assertThat(refused.exit()).as(refused.said()).isEqualTo(255);
        assertThat(client.timesAsked()).isEqualTo(3);
        assertThat(room.room().workshop().people().in()).isEmpty();
    }

    @Test
    void clients_that_know_only_passwords_come_in_too_and_without_a_terminal_pages_are_plain_text() throws Exception {
        SshClient client = client(CODE);
        SshClient.Result told = client.run(client.command("ssh", "-T", "-o", "PreferredAuthentications=password"));
        assertThat(told.exit()).as(told.said()).isZero();
        assertThat(told.said())
                .contains("1  I work in marketing", "You did not come in.")
                .doesNotContain("\u001B");
    }

    @Test
    void a_name_can_ask_for_text_that_only_grows() throws IOException {
        List<String> command = client(NOBODY).command("ssh");
        String line = String.join(" ", command) + " Mia+plain@127.0.0.1";
        try (Tmux mia = Tmux.command(directory, 80, 40, line)) {
            mia.waitFor("Code on the projector");
            mia.type(CODE).waitFor("1  I work in marketing");
            mia.type("1").waitFor("== Welcome, Mia ==");
            room.openRound(1);
            mia.waitFor("== Round 1 of 4: the marketing desk ==", "Lever, letter");
            mia.press("x").press("BSpace").type("s").waitFor("Hand in the marketing decision?");
            mia.type("y").waitFor("Handed in");
            room.room().trainer().close();
            mia.waitFor("== After round 1 of 4");
            mia.type("q").waitFor("Your seat is kept. To come back: the same name", "it ended with 0");
        }
    }

    @Test
    void eighty_who_type_no_code_give_their_places_to_others_before_long() throws Exception {
        assertThat(SshDoor.TIME_TO_COME_IN).isLessThanOrEqualTo(Duration.ofSeconds(30));
        List<Socket> idle = new ArrayList<>();
        try (SshDoor quick = SshDoor.open(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                room.room(),
                new CodeCheck(room.room()),
                directory,
                log::add,
                Duration.ofSeconds(2))) {
            for (int i = 0; i < 80; i++) {
                Socket socket = new Socket("127.0.0.1", quick.port());
                socket.setSoTimeout(30_000);
                idle.add(socket);
            }
            for (Socket socket : idle) {
                socket.getInputStream().readAllBytes(); // until the door closes it
            }
            SshClient client = new SshClient(directory, quick.port(), CODE);
            SshClient.Result told = client.run(client.command("ssh", "-T", "-o", "PreferredAuthentications=password"));
            assertThat(told.said()).contains("I work in marketing");
        } finally {
            for (Socket socket : idle) {
                socket.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "env",
                "exec",
                "subsystem",
                "auth-agent-req@openssh.com",
                "x11-req",
                "signal",
                "break",
                "xon-xoff",
                "any"
            })
    void a_channel_takes_a_terminal_and_a_shell_and_nothing_else(String asked) throws IOException {
        SeatChannel channel = (SeatChannel) new SeatChannel.Factory().createChannel(null);
        assertThat(channel.handleInternalRequest(asked, true, null)).isEqualTo(RequestHandler.Result.ReplyFailure);
        assertThat(channel.getRequestHandlers()).isEmpty();
    }

    @Test
    void no_more_than_eighty_are_connected_at_once() throws IOException {
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 80; i++) {
                Socket socket = new Socket("127.0.0.1", door.port());
                socket.setSoTimeout(30_000);
                sockets.add(socket);
                assertThat(socket.getInputStream().readNBytes(4))
                        .as("number " + i)
                        .isEqualTo("SSH-".getBytes());
            }
            Socket one = new Socket("127.0.0.1", door.port());
            sockets.add(one);
            one.setSoTimeout(30_000);
            assertThat(one.getInputStream().readAllBytes().length)
                    .as("at most a greeting, then closed")
                    .isLessThan(100);
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }
}
