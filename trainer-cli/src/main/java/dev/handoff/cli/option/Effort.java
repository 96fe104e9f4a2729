package dev.handoff.cli.option;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.company.Timeline;
import java.util.List;
import java.util.Optional;

/**
 * How many hours and how much memory a simulation takes, estimated before it starts. Where a company changes on the
 * way, its largest version counts.
 *
 * @param replications how often a company is simulated, all policies together
 * @param atOnce how many are simulated at the same time
 * @param worlds the companies simulated, equally often
 */
public record Effort(double replications, int atOnce, List<Timeline> worlds) {
    private static final double WORTH_A_WORD = 3600;
    private static final double HOURS_OF_A_DAY = 24;
    private static final double HOURS_OF_A_MONTH = 30 * HOURS_OF_A_DAY;
    private static final double BYTES_OF_A_GIGABYTE = 1e9;
    private static final double WORTH_TELLING = BYTES_OF_A_GIGABYTE;
    private static final double SECONDS_OF_A_MINUTE = 60;

    /** Nobody waits longer for what comes of a round. */
    private static final double MOST_SECONDS_OF_A_ROUND = 2 * SECONDS_OF_A_MINUTE;

    /** Replications below which no experiment says anything. */
    private static final long FEWEST = 2;

    /** What Java needs for itself, and for sweeping up. */
    private static final double FREE = 0.9;

    /** Copies the list. */
    public Effort {
        worlds = List.copyOf(worlds);
    }

    /** About how many hours of one core it takes. */
    public double hours() {
        double ofAll =
                worlds.stream().mapToDouble(Effort::secondsOfOne).average().orElse(0);
        return replications * ofAll / WORTH_A_WORD;
    }

    private static double secondsOfOne(Timeline world) {
        return CompanySize.versions(world)
                .mapToDouble(CompanySize::seconds)
                .max()
                .orElse(0);
    }

    /** About how many bytes one replication of the largest company keeps at once. */
    double bytesOfOne() {
        return worlds.stream()
                .flatMap(CompanySize::versions)
                .mapToDouble(CompanySize::bytes)
                .max()
                .orElse(0);
    }

    /**
     * Refuses what nobody waits for, and what does not fit into memory.
     *
     * @throws InvalidInput when it takes more than a month of one core, or more memory than Java may use
     */
    public void refuseAbsurd(String option, String remedy) {
        if (hours() > HOURS_OF_A_MONTH) {
            throw new InvalidInput(option + ": this would take one core about " + Math.round(hours() / HOURS_OF_A_DAY)
                    + " days. Maybe " + remedy + "?");
        }
        refuseWhatDoesNotFit(Runtime.getRuntime().maxMemory());
    }

    /**
     * Refuses what does not fit into so many bytes.
     *
     * @throws InvalidInput when it needs more
     */
    void refuseWhatDoesNotFit(double available) {
        double room = FREE * available;
        if (atOnce * bytesOfOne() <= room) {
            return;
        }
        boolean oneFits = bytesOfOne() <= room;
        String each = atOnce == 1 ? "" : " for each of " + atOnce + " replications at a time";
        String remedy = oneFits
                ? "--threads " + (int) (room / bytesOfOne())
                : "fewer inquiries or reps, a limit by inbox.cap, or a shorter --horizon";
        throw new InvalidInput("a company of that size needs about " + gigabytes(bytesOfOne()) + " of memory" + each
                + ", and Java has " + gigabytes(room) + " to give. Maybe " + remedy + "?");
    }

    /**
     * Refuses more replications than fit into memory where something of each is kept to the end: better now than in an hour.
     *
     * @param policies companies that each replication simulates; 1 where the budget is for all of them
     * @param kept bytes of each of them; 0 where nothing is
     * @throws InvalidInput when half of the memory that is available would not do
     */
    public static void refuseWhatIsKept(Budget budget, int policies, double kept, long available) {
        long most = (long) (available / 2 / Math.max(1, kept) / policies);
        if (!budget.isTime() && budget.replications() > most) {
            throw new InvalidInput("--budget: " + budget.replications() + " replications"
                    + (policies == 1 ? "" : " of " + policies + " policies") + " do not fit into memory. Maybe "
                    + (most < FEWEST ? "fewer policies" : LengthOptions.mostInRoundNumbers(most)) + "?");
        }
    }

    private static String gigabytes(double bytes) {
        double amount = bytes / BYTES_OF_A_GIGABYTE;
        return amount < 10 ? Math.max(1, Math.round(amount * 10)) / 10.0 + " GB" : Math.round(amount) + " GB";
    }

    /** Says that it takes hours, where it does, and how much memory where that is much. */
    public void tell(Console console, String remedy) {
        if (hours() > 1) {
            String memory = atOnce * bytesOfOne() < WORTH_TELLING
                    ? ""
                    : " and " + gigabytes(atOnce * bytesOfOne()) + " of memory";
            console.say("This takes one core about " + Math.round(hours()) + " hours" + memory
                    + "; Ctrl-C shows what is finished. Maybe " + remedy + "?");
        }
    }

    /** Why a company is too large for a game, in which every round is simulated from the first week on, as the end of a sentence. */
    public static Optional<String> tooLargeToPlay(Timeline world) {
        double seconds = secondsOfOne(world);
        return seconds <= MOST_SECONDS_OF_A_ROUND
                ? Optional.empty()
                : Optional.of("a round would take about " + Math.round(seconds / SECONDS_OF_A_MINUTE)
                        + " minutes to simulate, with so many inquiries or reps");
    }
}
