package dev.handoff.door;

import dev.handoff.terminal.Visit;

/**
 * What a page was made of, as its script sends it along: small enough for an address, and opaque to it.
 *
 * @param version of what the person can see
 * @param where the place where they belonged, hashed
 * @param notice the line said to everybody, hashed
 */
record Tag(String version, String where, String notice) {
    static Tag of(Visit visit) {
        return new Tag(
                Long.toString(visit.version()),
                hash(visit.where()),
                hash(visit.notice().orElse("")));
    }

    /** What a page sent along; whatever else was sent is the tag of no page. */
    static Tag read(String text) {
        String[] parts = text.split("_", -1);
        return parts.length == 3 ? new Tag(parts[0], parts[1], parts[2]) : new Tag("", "", "");
    }

    private static String hash(String text) {
        return Integer.toHexString(text.hashCode());
    }

    /** Whether the person belongs somewhere else since. A page that does not say where it was from is not led away. */
    boolean hasMovedTo(Tag now) {
        return !where.isEmpty() && !where.equals(now.where);
    }

    boolean isNewerThan(Tag then) {
        return !version.equals(then.version);
    }

    @Override
    public String toString() {
        return version + "_" + where + "_" + notice;
    }
}
