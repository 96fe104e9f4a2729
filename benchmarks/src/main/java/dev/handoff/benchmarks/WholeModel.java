package dev.handoff.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.handoff.company.Company;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Progress;
import dev.handoff.experiment.Replication;
import dev.handoff.experiment.RunExperiment;
import dev.handoff.scenario.ScenarioLoader;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The whole model: {@code java -cp benchmarks.jar dev.handoff.benchmarks.WholeModel [SECONDS [LARGEST]]}.
 *
 * <p>{@code industry-baseline}, 52 weeks after 26 of warm-up: events and replications a second, bytes an event, one thread against two,
 * and what an event costs at up to 100 times the inquiries and reps.
 */
public final class WholeModel {
    private static final String SCENARIO = "industry-baseline";
    private static final long SEED = 1;
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private WholeModel() {}

    /** Prints the figures. */
    public static void main(String[] arguments) {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        int largest = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        Company company = company(1);
        measure(company, seconds);
        System.out.println(
                "| volume | replications | events/replication | million events/s | ns/event | bytes/event |");
        System.out.println("|--:|--:|--:|--:|--:|--:|");
        for (int volume = 1; volume <= largest; volume *= 10) {
            Cost cost = measure(company(volume), seconds);
            System.out.printf(
                    Locale.ROOT,
                    "| %d× | %d | %d | %.2f | %.0f | %.0f |%n",
                    volume,
                    cost.replications,
                    cost.events / cost.replications,
                    1e3 * cost.events / cost.nanos,
                    (double) cost.nanos / cost.events,
                    (double) cost.bytes / cost.events);
        }
        compareThreads(company, seconds);
    }

    /** The scenario with every channel's inquiries, every upload and the number of reps multiplied. */
    private static Company company(int volume) {
        Company company = ScenarioLoader.load(SCENARIO, List.of()).orThrow().company();
        List<String> overrides = new ArrayList<>();
        company.channels()
                .forEach((name, channel) ->
                        overrides.add("channels." + name + ".inquiriesPerWeek=" + channel.inquiriesPerWeek() * volume));
        company.teams().forEach((name, team) -> overrides.add("teams." + name + ".reps=" + team.reps() * volume));
        return ScenarioLoader.load(SCENARIO, overrides).orThrow().company();
    }

    /** What replications took of one thread. */
    private record Cost(int replications, long events, long nanos, long bytes) {}

    private static Cost measure(Company company, int seconds) {
        long thread = Thread.currentThread().getId();
        long bytes = THREAD.getThreadAllocatedBytes(thread);
        long start = THREAD.getCurrentThreadCpuTime();
        long events = 0;
        int replications = 0;
        while (THREAD.getCurrentThreadCpuTime() - start < seconds * 1_000_000_000L) {
            events += new Replication(company, SEED, replications++).run().events();
        }
        long nanos = THREAD.getCurrentThreadCpuTime() - start;
        return new Cost(replications, events, nanos, THREAD.getThreadAllocatedBytes(thread) - bytes);
    }

    /** Experiments on one thread and on two by turns, by the wall clock: waiting for one another is what is to be seen. */
    private static void compareThreads(Company company, int seconds) {
        int replications = 20 * seconds;
        for (int round = 0; round < 5; round++) {
            double one = perSecond(company, replications, 1);
            double two = perSecond(company, replications, 2);
            System.out.printf(
                    Locale.ROOT, "replications/s on one thread %.1f, on two %.1f: ratio %.2f%n", one, two, two / one);
        }
    }

    private static double perSecond(Company company, int replications, int threads) {
        long start = System.nanoTime();
        RunExperiment.run(company, Plan.fixed(SEED, replications, threads), Progress.SILENT);
        return 1e9 * replications / (System.nanoTime() - start);
    }
}
