package dev.handoff.cli.host;

import dev.handoff.cli.console.AnswerLines;
import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.InterruptMessage;
import dev.handoff.door.ssh.SshDoor;
import dev.handoff.web.QrCode;
import dev.handoff.workshop.Room;
import dev.handoff.workshop.log.Workshop;
import dev.handoff.workshop.screen.PlanLine;
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

    /** Runs until the trainer leaves, or the program is ended. */
    public void run(AnswerLines answers) {
        InterruptMessage interrupted = InterruptMessage.of(console, words(), () -> {});
        try (interrupted;
                Doors doors = Doors.open(access, room, console::say)) {
            room.joinBy(
                    doors.address(), doors.address() + "/j/" + room.secrets().invitation());
            console.result(greeting(doors));
            access.warning(Instant.now()).ifPresent(console::say);
            ScheduledExecutorService clock = clock();
            try {
                if (!new HostConsole(console, answers, room.console()).run()) {
                    waitForTheEnd();
                }
            } finally {
                clock.shutdownNow();
            }
        }
        console.say(words());
    }

    private String words() {
        return "Workshop " + room.number() + " is kept. Go on with: " + again;
    }

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
        text.append("  Projector   ")
                .append(doors.local())
                .append("/p/")
                .append(room.secrets().projector())
                .append('\n');
        text.append("  Console     here, or ")
                .append(doors.local())
                .append("/t/")
                .append(room.secrets().console())
                .append('\n');
        doors.terminals().ifPresent(door -> text.append(terminals(door)));
        if (doors.isLocalOnly()) {
            text.append("  Only this machine can come in. For phones: --bind lan\n");
        } else if (console.environment().unicode()) {
            QrCode.of(doors.address() + "/j/" + room.secrets().invitation())
                    .lines()
                    .forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    private String terminals(SshDoor door) {
        return "  Terminals   ssh -p " + door.port() + " NAME@"
                + access.address().getHostAddress() + "   password: the code\n              its key "
                + door.fingerprint() + "\n";
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
