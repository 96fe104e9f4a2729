package dev.handoff.explore;

import dev.handoff.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers one question at a time, at first roughly and then ever more closely; a new question ends the work on the one before. Answers are
 * kept, so that whoever moves a knob back sees at once what was known.
 *
 * <p>For several threads: pages ask, one worker simulates.
 */
public final class Exploration implements AutoCloseable {
    private static final int KEPT = 64;

    private final Scenario base;
    private final List<Control> knobs;
    private final Narrowing rounds;
    private final Thread worker;
    private final Map<Question, Answer> answers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Answer> eldest) {
            return size() > KEPT;
        }
    };
    private Optional<Question> asked = Optional.empty();
    private boolean closed;

    private Exploration(Scenario base, Narrowing rounds) {
        this.base = base;
        this.knobs = Controls.of(base);
        this.rounds = rounds;
        this.worker = new Thread(this::work, "explore");
        worker.setDaemon(true);
    }

    /**
     * Begins with the company as it is.
     *
     * @param seed seed of all draws
     * @param most replications of each policy at most
     * @param threads processor cores to use
     */
    public static Exploration of(Scenario base, long seed, int most, int threads) {
        Exploration exploration = new Exploration(base, new Narrowing(base, seed, most, threads));
        exploration.ask(new Question(Map.of()));
        exploration.worker.start();
        return exploration;
    }

    Scenario base() {
        return base;
    }

    List<Control> knobs() {
        return knobs;
    }

    /** What is known of the question now; from now on it is the one that is worked on. */
    synchronized Answer ask(Question question) {
        if (!asked.equals(Optional.of(question))) {
            asked = Optional.of(question);
            notifyAll();
        }
        return answers.computeIfAbsent(question, Answer::waiting);
    }

    /** Waits until more is known of the question than that, for so long at most. */
    synchronized Answer ask(Question question, int known, long millis) throws InterruptedException {
        Answer answer = ask(question);
        long end = System.nanoTime() + millis * 1_000_000;
        while (!answer.finished() && answer.replications() <= known && System.nanoTime() < end && isAsked(question)) {
            wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            answer = answers.getOrDefault(question, answer);
        }
        return answer;
    }

    private synchronized boolean isAsked(Question question) {
        return !closed && asked.equals(Optional.of(question));
    }

    private synchronized int known(Question question) {
        return answers.computeIfAbsent(question, Answer::waiting).replications();
    }

    private synchronized void tell(Answer answer) {
        answers.put(answer.question(), answer);
        notifyAll();
    }

    private void work() {
        try {
            for (Optional<Question> next = next(); next.isPresent(); next = next()) {
                Question question = next.get();
                rounds.answer(question, known(question), () -> !isAsked(question), this::tell);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The question that is asked and not answered; empty at the end. */
    private synchronized Optional<Question> next() throws InterruptedException {
        while (!closed
                && (asked.isEmpty()
                        || answers.containsKey(asked.get())
                                && answers.get(asked.get()).finished())) {
            wait();
        }
        return closed ? Optional.empty() : asked;
    }

    /** What is being simulated ends after the replication under way. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
