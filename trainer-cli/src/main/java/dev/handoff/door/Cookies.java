package dev.handoff.door;

/** What browsers are given to be known again by. */
final class Cookies {
    /** Of a participant. */
    static final String SEAT = "seat";

    /** What a participant's pages show to come back with. */
    static final String DIGITS = "digits";

    /** Of the trainer. */
    static final String TRAINER = "trainer";

    /** Of who plays alone. */
    static final String ALONE = "alone";

    private static final int A_WEEK = 7 * 24 * 60 * 60;

    private Cookies() {}

    /** Sent also when one comes by a link from elsewhere, such as the invitation in a chat; it outlasts a closed browser. */
    static String lasting(Request request, String name, String value) {
        return text(request, name, value) + "; SameSite=Lax; Max-Age=" + A_WEEK;
    }

    /** Never sent on a request that another site began. */
    static String strict(Request request, String name, String value) {
        return text(request, name, value) + "; SameSite=Strict";
    }

    /** What was given encrypted is never sent back unencrypted. */
    private static String text(Request request, String name, String value) {
        return name + "=" + value + "; Path=/; HttpOnly" + (request.isEncrypted() ? "; Secure" : "");
    }
}
