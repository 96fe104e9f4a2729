package dev.handoff.cli.host;

import dev.handoff.cli.console.AnswerLines;
import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.InterruptMessage;
import dev.handoff.door.ssh.SshDoor;
import dev.handoff.terminal.Visit;
import dev.handoff.web.QrCode;
import dev.handoff.workshop.Room;
import dev.handoff.workshop.log.Workshop;
import dev.handoff.workshop.screen.PlanLine;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A workshop while the host runs: its doors are open, its clock goes, and the trainer's console is in this terminal. */
public final class Hosting {
    private static final long TICK_MILLIS = 500;

    private final Console console;
    private final Room room;
    private final Access access;
    private final String again;

    /** @param again the command that goes on with the workshop */
    public Hosting(Console console, Room room, Access access, String again) {
        this.console = console;
        this.room = room;
        this.access = access;
        this.again = again;
    }

    /** How the console is shown in this terminal. */
    @FunctionalInterface
    public interface Form {
        /**
         * Shows it until the trainer leaves.
         *
         * @return whether it could be shown here
         */
        boolean run(Visit console) throws IOException;
    }

    /** What is said to whoever wants to leave. */
    public static final String LEAVING = "Leaving closes all doors; the workshop is kept. Type q once more to leave.";

    /**
     * Runs until the trainer leaves, or the program is ended.
     *
     * @param full fills the screen, where that can be done
     * @param answers read as text where it cannot
     */
    public void run(Form full, AnswerLines answers) throws IOException {
        InterruptMessage message = InterruptMessage.of(console, words(), () -> {});
        try (Doors doors = Doors.open(access, room, console::say)) {
            room.joinBy(doors.address(), doors.local(), doors.terminals().map(this::terminals));
            console.result(greeting(doors));
            access.warning(Instant.now()).ifPresent(console::say);
            lead(full, answers);
        } finally {
            message.close();
        }
        console.say(words());
    }

    private void lead(Form full, AnswerLines answers) throws IOException {
        ScheduledExecutorService clock = clock();
        try {
            if (!full.run(room.console()) && !new HostConsole(console, answers, room.console()).run()) {
                waitForTheEnd();
            }
        } finally {
            clock.shutdownNow();
        }
    }

    private String words() {
        return "Workshop " + room.number() + " is kept. Go on with: " + again;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a tick tells of its faults itself
    private ScheduledExecutorService clock() {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "clock");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
        return clock;
    }

    /** A fault is told and tried again: the clock must not stand still. */
    private void tick() {
        try {
            room.tick();
        } catch (RuntimeException fault) {
            console.say("The clock could not do its work and tries again: " + fault.getMessage());
        }
    }

    private String greeting(Doors doors) {
        Workshop workshop = room.workshop();
        StringBuilder text = new StringBuilder();
        text.append("Workshop ")
                .append(room.number())
                .append(": ")
                .append(console.clean(workshop.setup().title()))
                .append(", ")
                .append(workshop.setup().preset().minutes())
                .append(" minutes, ")
                .append(workshop.length().rounds())
                .append(" rounds, seed ")
                .append(workshop.setup().game().seed())
                .append(".\n");
        text.append("  Join        ")
                .append(doors.address())
                .append("   code ")
                .append(workshop.door().code())
                .append('\n');
        text.append("  Projector   ").append(room.join().projector()).append('\n');
        text.append("  Console     here, or ").append(room.join().console()).append('\n');
        room.join()
                .terminals()
                .ifPresent(way -> text.append("  Terminals   ").append(way).append('\n'));
        if (doors.isLocalOnly()) {
            text.append("  Only this machine can come in. For phones: --bind lan\n");
        } else if (console.environment().unicode()) {
            QrCode.of(room.join().scan())
                    .lines()
                    .forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    /** What they type, and what they should be shown of the host's key before they trust it. */
    private String terminals(SshDoor door) {
        return "ssh -p " + door.port() + " NAME@" + access.address().getHostAddress() + "   key " + door.fingerprint();
    }

    /** What is said when a workshop goes on. */
    public static String goingOn(Room room) {
        Workshop workshop = room.workshop();
        String left = workshop.clock()
                .held()
                .map(time -> " was open, " + PlanLine.clock(time) + " left. It is held.")
                .orElse(" was open.");
        return "Going on with workshop " + room.number() + ": "
                + lower(workshop.phase().title()) + left;
    }

    private static String lower(String title) {
        return Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }

    /** Without anybody to type only a signal ends it. */
    private static void waitForTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
