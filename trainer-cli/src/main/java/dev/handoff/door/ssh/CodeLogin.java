package dev.handoff.door.ssh;

import dev.handoff.door.CodeCheck;
import dev.handoff.terminal.Rooms;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.server.auth.keyboard.InteractiveChallenge;
import org.apache.sshd.server.auth.keyboard.KeyboardInteractiveAuthenticator;
import org.apache.sshd.server.auth.password.PasswordAuthenticator;
import org.apache.sshd.server.session.ServerSession;

/**
 * Lets in whoever types the workshop's code; a name is no secret, and is looked at afterwards. Clients that can ask in words are told why a
 * code was wrong; the others have only a password.
 */
final class CodeLogin implements PasswordAuthenticator, KeyboardInteractiveAuthenticator {
    private static final AttributeKey<String> REASON = new AttributeKey<>();

    private final CodeCheck codes;
    private final Rooms rooms;

    CodeLogin(CodeCheck codes, Rooms rooms) {
        this.rooms = rooms;
        this.codes = codes;
    }

    @Override
    public boolean authenticate(String name, String password, ServerSession session) {
        Guest.Typed typed = Guest.Typed.of(password);
        try {
            codes.check(typed.code());
        } catch (CodeCheck.WrongCode e) {
            session.setAttribute(REASON, e.in(rooms.texts()));
            return false;
        }
        session.setAttribute(Guest.OF_SESSION, Guest.called(name.strip(), typed.digits()));
        return true;
    }

    @Override
    public InteractiveChallenge generateChallenge(
            ServerSession session, String name, String language, String submethods) {
        InteractiveChallenge challenge = new InteractiveChallenge();
        challenge.setInteractionName("Handoff");
        challenge.setInteractionInstruction(Optional.ofNullable(session.getAttribute(REASON))
                .orElse(rooms.texts().of("code-login.who-was-here-before-types")));
        challenge.addPrompt(rooms.texts().of("code-login.code-on-the-projector") + " ", false);
        return challenge;
    }

    @Override
    public boolean authenticate(ServerSession session, String name, List<String> responses) {
        return responses.size() == 1 && authenticate(name, responses.get(0), session);
    }
}
