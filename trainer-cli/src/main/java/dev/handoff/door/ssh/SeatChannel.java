package dev.handoff.door.ssh;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.sshd.common.channel.Channel;
import org.apache.sshd.common.channel.ChannelFactory;
import org.apache.sshd.common.channel.RequestHandler;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.channel.ChannelSession;

/**
 * A channel that shows a desk and can do nothing else: a terminal, its size, and the one shell there is. Commands, subsystems, variables,
 * agents, X11 and whatever else a client may ask for are refused.
 */
final class SeatChannel extends ChannelSession {
    private static final Set<String> TAKEN = Set.of("pty-req", "window-change", "shell");

    private SeatChannel() {
        super(List.of());
    }

    @Override
    protected RequestHandler.Result handleInternalRequest(String type, boolean wantReply, Buffer buffer)
            throws IOException {
        return TAKEN.contains(type)
                ? super.handleInternalRequest(type, wantReply, buffer)
                : RequestHandler.Result.ReplyFailure;
    }

    /** What opens them: the only kind of channel this door has. */
    static final class Factory implements ChannelFactory {
        @Override
        public String getName() {
            return "session";
        }

        @Override
        public Channel createChannel(Session session) {
            return new SeatChannel();
        }
    }
}
