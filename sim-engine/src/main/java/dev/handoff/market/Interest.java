package dev.handoff.market;

/**
 * What has moved a lead's interest beside itself: channels that touched it before, and nurture.
 *
 * @param touches channels that touched it before it came through its own, first to last
 * @param growth logits by which all of that has raised its intent
 * @param revivedAt when nurture last made it more interested; {@link #NEVER} while it has not
 */
record Interest(ChannelModel[] touches, double growth, long revivedAt) {

    /** Before any inquiry. */
    private static final long NEVER = Long.MIN_VALUE;

    /** Of a lead that came by itself, as most do. */
    static final Interest OWN = new Interest(EarlierTouches.NONE, 0, NEVER);

    /** Of a lead that those channels have touched before, first to last. */
    static Interest of(ChannelModel[] touches) {
        if (touches.length == 0) {
            return OWN;
        }
        double growth = 0;
        for (ChannelModel touch : touches) {
            growth += touch.assistGain();
        }
        return new Interest(touches, growth, NEVER);
    }

    /** Nurture raises it by so many logits at that instant. */
    Interest grown(double logits, long at) {
        return new Interest(touches, growth + logits, at);
    }
}
