package dev.handoff.benchmarks.room;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A whole workshop measured from outside: {@code java -cp benchmarks.jar dev.handoff.benchmarks.room.RoomNumbers LAUNCHER-OR-JAR [PEOPLE
 * [ROUNDS]]}.
 *
 * <p>The real host runs on loopback as a process of its own. People join, two to a team, move levers, and hand in within a second of each
 * other; one of five sleeps in each round and two change their phones. After the last round the host is killed and goes on.
 */
public final class RoomNumbers {
    private static final int MOST_ROUNDS = 8;
    private static final long SEED = 20261129;
    private static final int SECOND = 1_000;
    private static final int POLLS = 1_500;
    private static final int PAGES = 600;

    private final Path program;
    private final int crowdSize;
    private final int rounds;
    private final Path games = Files.createTempDirectory("handoff-room-");
    private final Random luck = new Random(SEED);
    private final Findings findings = new Findings();
    private HostProcess host;
    private Browser trainer;
    private Crowd crowd;

    private RoomNumbers(Path program, int crowdSize, int rounds) throws IOException {
        this.program = program;
        this.crowdSize = crowdSize;
        this.rounds = rounds;
    }

    /** Prints the figures beside the aims. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("which handoff? A launcher or a jar, such as ./handoff");
        }
        RoomNumbers numbers = new RoomNumbers(
                Path.of(arguments[0]), number(arguments, 1, 60), number(arguments, 2, MOST_ROUNDS));
        try {
            numbers.measure();
            System.out.print(numbers.findings.table());
        } finally {
            numbers.end();
        }
    }

    private static int number(String[] arguments, int at, int otherwise) {
        return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
    }

    private void measure() throws Exception {
        open();
        comeIn();
        for (int round = 1; round <= rounds; round++) {
            say("round " + round);
            openRound(round);
            if (round == 1 || round == rounds) {
                costs(round);
            }
            play(round);
        }
        crowd.ask(false);
        findings.memory(host.heapMegabytes(), host.peakMegabytes());
        killAndGoOn();
    }

    /** The first start only readies the launcher: it may build, and keeps classes for later starts. */
    private void open() throws Exception {
        List<String> ready = HostProcess.command(program);
        ready.add("--version");
        new ProcessBuilder(ready).inheritIO().start().waitFor();
        host = HostProcess.start(
                program, games, "--new", "--preset", "180", "--port", "0", "--timer", "off", "--seed", "4711", "--teams",
                "" + (crowdSize + 1) / 2);
        new Browser(host.port()).open("/");
        findings.lobby(host.age(), host.cpu());
    }

    private void comeIn() {
        trainer = new Browser(host.port()).open(host.console());
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < crowdSize; i++) {
            int number = i;
            findings.joins().time(() -> people.add(new Person(number, host)));
        }
        crowd = new Crowd(people, luck);
    }

    /** The trainer goes on until the round is open; then everybody is led to their desk. */
    private void openRound(int round) {
        trainer.open("/trainer");
        while (!trainer.page().contains("<h1>The cold war: Round " + round + " of")) {
            trainer.open(trainer.send("answer", "n"));
            if (trainer.path().equals("/trainer/close")) {
                throw new IllegalStateException("round " + round + " does not open");
            }
        }
        crowd.people().forEach(person -> person.sleep(round > 1 && person.number() % 5 == round % 5));
        if (round == 1) {
            crowd.people().forEach(person -> person.browser().follow());
            findings.firstBytes(crowd.people());
            crowd.ask(true);
        }
        Crowd.pause(3L * SECOND);
    }

    private void costs(int round) {
        crowd.ask(false);
        List<Person> awake = crowd.awake();
        awake.forEach(person -> person.browser().open("/desk"));
        findings.costs(
                round,
                Cost.of(host, awake, POLLS, Browser::poll),
                Cost.of(host, awake, PAGES, browser -> browser.open("/desk")),
                awake);
        crowd.ask(true);
    }

    private void play(int round) throws Exception {
        List<Person> awake = crowd.awake();
        crowd.within(awake.subList(0, 2), SECOND, luck, person -> person.changePhone(host.port()));
        crowd.within(awake, 4 * SECOND, luck, person -> {
            person.browser().open("/desk").moveALever(new Random(SEED + 100L * round + person.number()));
            person.browser().open("/desk/hand-in");
        });
        crowd.within(awake, SECOND, luck, this::handIn);
        close(round);
    }

    private void handIn(Person person) {
        Browser browser = person.browser();
        synchronized (browser) {
            String[] next = new String[1];
            findings.handIns().time(() -> next[0] = browser.send("answer", "y"));
            browser.open(next[0]);
        }
    }

    /** From the trainer's last word until the first page of results is there, asked for all the time. */
    private void close(int round) throws InterruptedException {
        trainer.open("/trainer/close");
        Thread closer = new Thread(() -> trainer.send("answer", "y"));
        Browser watcher = crowd.awake().get(crowd.awake().size() - 1).browser();
        double cpu = host.cpu();
        Sample wait = new Sample();
        wait.time(() -> {
            closer.start();
            watcher.open("/");
            while (!watcher.path().equals("/results")) {
                Crowd.pause(20);
                watcher.open("/");
            }
        });
        closer.join();
        findings.closed(round, wait.at(0), host.cpu() - cpu);
    }

    private void killAndGoOn() throws Exception {
        findings.polls(crowd);
        int port = host.port();
        crowd.people().forEach(person -> person.browser().putAway());
        host.kill();
        host = HostProcess.start(program, games, "--port", "" + port);
        crowd.people().forEach(person -> person.meet(host.port()));
        crowd.people().get(0).browser().open("/results");
        double first = host.age();
        double firstCpu = host.cpu();
        crowd.within(crowd.people(), 1, luck, person -> person.browser().open("/results"));
        new Browser(host.port()).open(host.projector());
        findings.resumed(first, firstCpu, host.age(), host.cpu());
    }

    private void end() throws Exception {
        if (crowd != null) {
            crowd.close();
        }
        if (host != null) {
            host.kill();
        }
        try (Stream<Path> files = Files.walk(games)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void say(String line) {
        System.err.println(String.format(Locale.ROOT, "%tT %s", System.currentTimeMillis(), line));
    }
}
