package dev.handoff.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import umontreal.ssj.simevents.eventlist.Henriksen;

/** The same models under JMH, each contender in a machine of its own: for profiling one of them on a quiet machine. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EventListBenchmark {
    private static final int EVENTS = 10_000;

    /** Who runs. */
    @Param({"handoff", "henriksen", "priority-queue"})
    public String contender;

    /** What is run. */
    @Param({"hold-1000", "hold-10000", "cancel-1000", "queue-20"})
    public String workload;

    private Contender.Model model;

    /** Sets the model up. */
    @Setup
    public void setUp() {
        String[] words = workload.split("-");
        int size = Integer.parseInt(words[1]);
        model = switch (words[0]) {
            case "hold" -> contender().hold(size);
            case "cancel" -> contender().cancel(size);
            default -> contender().queue(size);
        };
    }

    private Contender contender() {
        return switch (contender) {
            case "handoff" -> new Handoff();
            case "henriksen" -> new Ssj("SSJ Henriksen", Henriksen::new);
            default -> new JdkQueue();
        };
    }

    /** Nanoseconds an event. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public long event() {
        model.run(EVENTS);
        return model.clock();
    }
}
