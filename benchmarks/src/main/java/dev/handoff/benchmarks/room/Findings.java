package dev.handoff.benchmarks.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What was measured, beside what it shall be. */
final class Findings {
    private static final double KILO = 1000;
    private static final String SECONDS = "%.2f s (%.2f s of processor)";

    private final List<String> rows = new ArrayList<>();
    private final Sample joins = new Sample();
    private final Sample handIns = new Sample();
    private long firstBytes;
    private long began = System.nanoTime();

    Sample joins() {
        return joins;
    }

    Sample handIns() {
        return handIns;
    }

    private void row(String what, String aim, String found, Object... values) {
        rows.add("| " + what + " | " + aim + " | " + String.format(Locale.ROOT, found, values) + " |");
    }

    void lobby(double millis, double cpu) {
        row("start → lobby", "≤ 2 s", SECONDS, millis / KILO, cpu / KILO);
    }

    /** Everybody has come from the first page to the desk. */
    void firstBytes(List<Person> people) {
        firstBytes = people.stream().mapToLong(person -> person.browser().bytes()).max().orElse(0);
        row("coming in, page and form", "", "%s", joins.words());
        row("bytes from joining to the desk, at most", "≤ 12 kB", "%.1f kB", firstBytes / KILO);
        began = System.nanoTime();
    }

    void costs(int round, Cost poll, Cost page, List<Person> people) {
        row("poll, round " + round + ": processor", "≤ 0.3 ms", "%.2f ms", poll.cpu());
        row("poll, round " + round + ": wait", "", "%s", poll.waits().words());
        row("desk, round " + round + ": processor", "≤ 1 ms", "%.2f ms", page.cpu());
        row("desk, round " + round + ": wait", "", "%s", page.waits().words());
        long most = people.stream()
                .mapToLong(person -> {
                    long before = person.browser().bytes();
                    return person.browser().open("/desk").bytes() - before;
                })
                .max()
                .orElse(0);
        row("desk, round " + round + ": bytes, at most", "≤ 8 kB", "%.1f kB", most / KILO);
    }

    void closed(int round, double millis, double cpu) {
        row(
                "round " + round + " closed → results",
                round == 1 ? "≤ 1.5 s" : "≤ 3 s",
                SECONDS,
                millis / KILO,
                cpu / KILO);
    }

    void memory(double heap, OptionalDouble peak) {
        row("heap, all of it alive", "≤ 64 MB", "%.0f MB", heap);
        row("process, at most", "≤ 300 MB", peak.isPresent() ? "%.0f MB" : "not told here", peak.orElse(0));
    }

    void polls(Crowd crowd) {
        row("polls while the room plays", "", "%s", crowd.pollWaits().words());
        row(
                "polls a second",
                "",
                "%.1f",
                crowd.polls() / ((System.nanoTime() - began) / 1e9));
    }

    void resumed(double first, double firstCpu, double all, double cpu) {
        row("kill → start → first page of results", "≤ 2 s", SECONDS, first / KILO, firstCpu / KILO);
        row("kill → start → all people's results and projector", "≤ 6 s", SECONDS, all / KILO, cpu / KILO);
    }

    String table() {
        List<String> all = new ArrayList<>(List.of("| what | reach | found |", "|---|---|---|"));
        all.add(String.format(Locale.ROOT, "| hand in → acknowledged, all within a second | p95 ≤ 50, p99 ≤ 150 ms | %s |", handIns.words()));
        all.addAll(rows);
        return String.join("\n", all) + "\n";
    }
}
