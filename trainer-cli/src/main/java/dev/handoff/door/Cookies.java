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

    /** Of who looks at pages of this machine. */
    static final String LOCAL = "local";

    private static final int A_WEEK = 7 * 24 * 60 * 60;

    private final boolean secure;

    private Cookies(boolean secure) {
        this.secure = secure;
    }

    /** For the answer to a request; what came encrypted must never be sent otherwise. */
    static Cookies of(Request request) {
        return new Cookies(request.isEncrypted());
    }

    /** Sent also when one comes by a link from elsewhere, such as the invitation in a chat; it outlasts a closed browser. */
    String lasting(String name, String value) {
        return text(name, value) + "; SameSite=Lax; Max-Age=" + A_WEEK;
    }

    /** Never sent on a request that another site began. */
    String strict(String name, String value) {
        return text(name, value) + "; SameSite=Strict";
    }

    private String text(String name, String value) {
        return name + "=" + value + "; Path=/; HttpOnly" + (secure ? "; Secure" : "");
    }
}
