package dev.handoff.cli.option;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.console.MemoryShortage;
import dev.handoff.cli.console.ProgramVersion;
import dev.handoff.cli.console.ReaderGone;
import dev.handoff.experiment.Cluster;
import dev.handoff.scenario.ScenarioException;
import dev.handoff.scenario.design.DesignException;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.workshop.store.StoreException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the user is told when a command fails. */
public final class Failures {
    private static final int MOST_PROBLEMS = 20;

    private Failures() {}

    /**
     * A line for every problem of invalid input, and one for too little memory; empty when the failure is none of the user's.
     *
     * @param args what the user wrote after {@code handoff}
     */
    public static List<String> expected(Throwable e, List<String> args) {
        Optional<InvalidInput> invalid = cause(e, InvalidInput.class);
        if (invalid.isPresent()) {
            return List.of(invalid.get().getMessage());
        }
        Optional<DesignException> design = cause(e, DesignException.class);
        if (design.isPresent()) {
            return List.of(line(design.get()));
        }
        if (e instanceof ScenarioException scenario) {
            return lines(scenario.problems());
        }
        Optional<Cluster.Unusable> cluster = cause(e, Cluster.Unusable.class);
        if (cluster.isPresent()) {
            return List.of(cluster.get().getMessage());
        }
        Optional<StoreException> store = cause(e, StoreException.class);
        if (store.isPresent()) {
            return List.of(store.get().getMessage());
        }
        return MemoryShortage.isBehind(e) ? List.of(MemoryShortage.line(args)) : List.of();
    }

    /** Whether it only ended work that nobody wants any more. */
    public static boolean isForNobody(Throwable e) {
        return cause(e, ReaderGone.class).isPresent();
    }

    /** A line for each problem, as the user may know the place. */
    public static List<String> lines(List<Problem> problems) {
        List<String> lines = new ArrayList<>();
        problems.stream().limit(MOST_PROBLEMS).map(Failures::line).forEach(lines::add);
        if (problems.size() > MOST_PROBLEMS) {
            lines.add("… and " + (problems.size() - MOST_PROBLEMS) + " problems more");
        }
        return lines;
    }

    /** A change is an override inside; the user gave it with another option. */
    private static String line(DesignException design) {
        return design.problems().isEmpty()
                ? design.getMessage()
                : lines(design.problems()).stream()
                        .map(line -> line.replaceFirst("^--set ", design.option() + " "))
                        .collect(Collectors.joining(System.lineSeparator()));
    }

    /** {@code --horizon} is an override inside; the user never wrote {@code --set}. */
    private static String line(Problem problem) {
        String text = problem.toString();
        for (PeriodOption option : PeriodOption.values()) {
            text = option.asTheUserWroteIt(text);
        }
        return text.startsWith(": ") ? text.substring(2) : text;
    }

    /** What lies at the bottom of it: a simulation wraps what its events throw. */
    private static <T extends Throwable> Optional<T> cause(Throwable e, Class<T> kind) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /** One line about a bug; the stack trace goes to a file. */
    public static String unexpected(Throwable e, List<String> args) {
        String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return what + " (this is a bug in handoff" + details(e, args) + ")";
    }

    private static String details(Throwable e, List<String> args) {
        try {
            Path file = Files.createTempFile("handoff-bug-", ".txt");
            Files.writeString(file, report(e, args));
            return "; details in " + file;
        } catch (IOException unwritable) {
            return ", " + e.getClass().getName() + "; its details could not be written";
        }
    }

    private static String report(Throwable e, List<String> args) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        writer.println("handoff " + ProgramVersion.current() + ", Java " + Runtime.version() + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        writer.println("handoff " + String.join(" ", args));
        e.printStackTrace(writer);
        return text.toString();
    }
}
