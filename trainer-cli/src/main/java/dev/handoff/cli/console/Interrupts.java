package dev.handoff.cli.console;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/**
 * Listens for Ctrl-C while it is open: the first asks to end with what there is, the second ends the program at once.
 *
 * <p>Java has no public way to handle a signal and go on (a shutdown hook cannot tell a second Ctrl-C), so this uses
 * {@code sun.misc.Signal} of the supported module {@code jdk.unsupported}; by reflection, because javac warns of the name. Where it is
 * missing, Ctrl-C simply ends the program.
 */
public final class Interrupts implements AutoCloseable {
    private static final String SIGNAL = "sun.misc.Signal";
    private static final String HANDLER = "sun.misc.SignalHandler";

    private final AtomicBoolean asked = new AtomicBoolean();
    private final Runnable onCtrlC;
    private Object before;

    private Interrupts() {
        this.onCtrlC = this::ask;
    }

    private Interrupts(Runnable onCtrlC) {
        this.onCtrlC = onCtrlC;
    }

    /** Something else was done since: the next Ctrl-C is a first one. */
    public void forget() {
        if (onCtrlC instanceof Twice twice) {
            twice.forget();
        }
    }

    public static Interrupts listen() {
        return listening(new Interrupts());
    }

    /**
     * Thinks twice: Ctrl-C only says something, and ends the program when it is pressed again within that time.
     *
     * @param says what is done at the first one
     */
    public static Interrupts asking(Duration within, Runnable says) {
        return listening(
                new Interrupts(new Twice(within, says, System::nanoTime, () -> System.exit(Exit.INTERRUPTED))));
    }

    /**
     * Ctrl-C ends the program at once, and something is said before: for work of which a part is worth nothing.
     *
     * @param says what is done before
     */
    public static Interrupts ending(Runnable says) {
        return listening(new Interrupts(() -> {
            says.run();
            System.exit(Exit.INTERRUPTED);
        }));
    }

    private static Interrupts listening(Interrupts interrupts) {
        interrupts.before = handle(interrupts.handler());
        return interrupts;
    }

    /** Does one thing at first, and another when it is run again soon. */
    static final class Twice implements Runnable {
        private final Duration within;
        private final Runnable first;
        private final LongSupplier nanos;
        private final Runnable second;
        private OptionalLong last = OptionalLong.empty();

        Twice(Duration within, Runnable first, LongSupplier nanos, Runnable second) {
            this.within = within;
            this.first = first;
            this.nanos = nanos;
            this.second = second;
        }

        @Override
        public void run() {
            (isAgain() ? second : first).run();
        }

        synchronized void forget() {
            last = OptionalLong.empty();
        }

        private synchronized boolean isAgain() {
            long now = nanos.getAsLong();
            boolean again = last.isPresent() && now - last.getAsLong() <= within.toNanos();
            last = OptionalLong.of(now);
            return again;
        }
    }

    /** Nobody interrupts. */
    public static Interrupts none() {
        return new Interrupts();
    }

    public boolean asked() {
        return asked.get();
    }

    /** What a Ctrl-C does. */
    public void ask() {
        if (asked.getAndSet(true)) {
            TemporaryFiles.remove();
            Runtime.getRuntime().halt(Exit.INTERRUPTED);
        }
    }

    private Object handler() {
        InvocationHandler onSignal = (proxy, method, args) -> switch (method.getName()) {
            case "handle" -> {
                onCtrlC.run();
                yield null;
            }
            case "equals" -> proxy == args[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "Ctrl-C";
        };
        try {
            Class<?> type = Class.forName(HANDLER);
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, onSignal);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    /** Installs a handler and returns the one before; null when that cannot be done. */
    private static Object handle(Object handler) {
        if (handler == null) {
            return null;
        }
        try {
            Class<?> signal = Class.forName(SIGNAL);
            Object interrupt = signal.getConstructor(String.class).newInstance("INT");
            return signal.getMethod("handle", signal, Class.forName(HANDLER)).invoke(null, interrupt, handler);
        } catch (ReflectiveOperationException e) {
            return null; // no such signal here, or the JVM was told to leave signals alone (-Xrs)
        }
    }

    @Override
    public void close() {
        handle(before);
    }
}
