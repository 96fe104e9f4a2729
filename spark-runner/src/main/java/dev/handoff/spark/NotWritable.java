package dev.handoff.spark;

/** Something that is neither a record nor made of what can be written down. */
final class NotWritable extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotWritable(Class<?> kind) {
        super("objects of " + kind.getName() + " cannot be sent to another machine");
    }
}
