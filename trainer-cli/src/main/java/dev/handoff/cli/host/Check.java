package dev.handoff.cli.host;

import dev.handoff.cli.console.Console;
import dev.handoff.game.rules.Preset;
import dev.handoff.game.score.ParGame;
import dev.handoff.game.world.World;
import dev.handoff.web.QrCode;
import dev.handoff.workshop.log.WorkshopSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The day before: whether this machine is quick enough, where phones would reach it, and whether yours does. */
public final class Check {
    private static final int TEAMS = 30;
    private static final long PATIENCE_MILLIS = 180_000;
    private static final double NANOS = 1e9;
    private static final double BYTES_OF_A_GB = 1e9;

    private final Console console;
    private final HostPlan plan;
    private final Access access;
    private final World world;

    /**
     * A check that has not begun.
     *
     * @param access how people are to come in
     * @param world the company to be played
     */
    public Check(Console console, HostPlan plan, Access access, World world) {
        this.console = console;
        this.plan = plan;
        this.access = access;
        this.world = world;
    }

    /**
     * Checks.
     *
     * @param waits whether somebody is there to take out a phone
     * @return whether a phone came; true when nobody was waited for
     */
    public boolean run(boolean waits) {
        console.result(line("This machine", machine()));
        List<Network.Place> places = Network.places();
        console.result(line(
                "Reachable at",
                places.isEmpty()
                        ? "nothing but this machine: it is in no network"
                        : String.join(
                                ", ",
                                places.stream().map(Network.Place::toString).toList())));
        return !waits || places.isEmpty() || phone(places);
    }

    private static String line(String what, String found) {
        return String.format(Locale.ROOT, "%-22s%s%n", what, found);
    }

    private String machine() {
        WorkshopSetup setup = plan.setup(world, 1);
        int rounds = Preset.M180.length().rounds();
        long begun = System.nanoTime();
        ParGame.rounds(world, setup.game(), Collections.nCopies(rounds, List.of())); // loads what it needs
        world.after(ParGame.rounds(world, setup.game(), Collections.nCopies(rounds, List.of())), 1);
        long warm = System.nanoTime();
        world.after(ParGame.rounds(world, setup.game(), Collections.nCopies(rounds, List.of())), 2);
        double one = Math.min(System.nanoTime() - warm, warm - begun) / NANOS;
        double all = one * TEAMS / Runtime.getRuntime().availableProcessors();
        return String.format(
                Locale.ROOT, "the last round of %d teams takes about %.0f s; %s", TEAMS, Math.max(1, all), free());
    }

    private static String free() {
        try {
            long bytes = Files.getFileStore(Path.of("").toAbsolutePath()).getUsableSpace();
            return String.format(Locale.ROOT, "%.0f GB free", bytes / BYTES_OF_A_GB);
        } catch (IOException e) {
            return "the free space cannot be told";
        }
    }

    private boolean phone(List<Network.Place> places) {
        Access way = plan.value("bind").isPresent()
                ? access
                : access.at(places.get(0).address());
        CheckDoor door = new CheckDoor();
        try (Doors doors = Doors.open(way.forBrowsers(), door, console::say)) {
            String scan = doors.address() + "/j/" + door.token();
            console.result(line("Your phone", "waiting. Scan this, or type " + doors.address() + " and any code"));
            if (console.environment().unicode()) {
                QrCode.of(scan).lines().forEach(row -> console.result(row + "\n"));
            }
            return wait(door);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean wait(CheckDoor door) throws InterruptedException {
        long begun = System.nanoTime();
        if (!door.isSeen(PATIENCE_MILLIS)) {
            console.result(line("Your phone", "did not come within three minutes."));
            console.result(reasons());
            return false;
        }
        String after = String.format(
                Locale.ROOT,
                "reached this machine after %.0f s, %s",
                (System.nanoTime() - begun) / NANOS,
                door.browser());
        console.result(line("Your phone", after + "; now type a name there and come in"));
        boolean filled = door.isFilled(PATIENCE_MILLIS);
        console.result(
                line("Your phone", filled ? after + "; pages and forms work" : "sent no form within three minutes"));
        return filled;
    }

    private String reasons() {
        int port = plan.port().orElse(8080);
        return "Three usual reasons, the most frequent first:\n"
                + "  1. A guest network keeps devices apart. Maybe another network, or a router or hotspot of your own.\n"
                + "  2. The firewall of this machine. On Linux: sudo ufw allow " + port
                + "/tcp; on Windows and macOS allow Java when"
                + " asked.\n"
                + "  3. A VPN is on, here or on the phone. Maybe switch it off for the workshop.\n";
    }
}
