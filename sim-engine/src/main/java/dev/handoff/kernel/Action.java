package dev.handoff.kernel;

/**
 * What happens when an event's time has come. Keep one object per kind of event (a method reference in a final field)
 * and pass what it happens to as the subject: then scheduling allocates nothing.
 */
@FunctionalInterface
public interface Action<T> {
    void run(T subject);
}
