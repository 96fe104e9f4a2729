package dev.handoff.kernel;

/** A pending event, or a place for one: it is used again when its event has run. */
final class Event {
    /** Its number among the {@link EventPool}'s. */
    final int number;

    /** What puts events of one time in order and is the event's handle: (layer, sequence, number); 0 or less when there is none. */
    long key;

    long time;
    Object action;
    Object subject;

    /** Neighbours in a list and first child in a heap, as numbers: references would cost a barrier of the garbage collector each. */
    int previous;

    int next;
    int child;

    Event(int number) {
        this.number = number;
    }

    boolean isBefore(Event other) {
        return time < other.time || time == other.time && key < other.key;
    }

    /** Writes only what differs: an event mostly schedules its like, and each reference not written spares a barrier of the garbage collector. */
    void happensTo(Object newAction, Object newSubject) {
        if (action != newAction) {
            action = newAction;
        }
        if (subject != newSubject) {
            subject = newSubject;
        }
    }
}
