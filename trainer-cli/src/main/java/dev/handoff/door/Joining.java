package dev.handoff.door;

import dev.handoff.game.levers.Role;
import dev.handoff.terminal.Misread;
import dev.handoff.terminal.Rooms;
import dev.handoff.terminal.Rooms.Entry;
import dev.handoff.web.JoinPage;
import dev.handoff.web.Kept;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lets people in: by the invitation that was scanned, by the code that was typed, or again by name and digits. Who holds the invitation is
 * never kept waiting; wrong codes share one throttle, so that nobody finds the right one by trying.
 */
final class Joining {
    private final Rooms rooms;
    private final CodeCheck codes;

    Joining(Rooms rooms, CodeCheck codes) {
        this.rooms = rooms;
        this.codes = codes;
    }

    /**
     * The answer to {@code /}, {@code /j/TOKEN} and {@code /join}.
     *
     * @param known who asks, where they are in already
     */
    Reply answer(Request request, Optional<Session> known) {
        if (request.isPost()) {
            return letIn(request);
        }
        return known.map(VisitPages::home).orElseGet(() -> page(request, 200, invitation(request), Kept.NOTHING));
    }

    /** The token of the address, where it is the present one. */
    private String invitation(Request request) {
        String token = request.room().equals("j") ? request.below() : request.field("token");
        return rooms.isInvitation(token) ? token : "";
    }

    /** Where what is sent can be read on its way, the page says so. */
    private Reply page(Request request, int status, String token, Kept kept) {
        return Reply.page(status, JoinPage.render(rooms.entrance(), token, !request.isEncrypted(), kept));
    }

    private Reply letIn(Request request) {
        String token = invitation(request);
        try {
            Entry entry = request.form().containsKey("digits")
                    ? rooms.back(request.field("again"), request.field("digits"))
                    : join(request, token);
            return Reply.seeOther("/")
                    .with("Set-Cookie", Cookies.lasting(request, Cookies.SEAT, entry.secret()))
                    .with("Set-Cookie", Cookies.lasting(request, Cookies.DIGITS, entry.digits()));
        } catch (CodeCheck.WrongCode e) {
            return page(request, e.isThrottled() ? 429 : 422, token, new Kept(e.getMessage(), marked(request, "code")));
        } catch (Misread e) {
            String field = request.form().containsKey("digits") ? "digits" : "name";
            return page(request, 422, token, new Kept(e.getMessage(), marked(request, field)));
        }
    }

    private Entry join(Request request, String token) {
        if (token.isEmpty()) {
            codes.check(request.field("code"));
        }
        return rooms.join(request.field("name"), side(request.field("side")));
    }

    private static Optional<Role> side(String typed) {
        return Stream.of(Role.values())
                .filter(role -> role.label().equals(typed))
                .findFirst();
    }

    /** What was typed, and which field was wrong. */
    private static Map<String, String> marked(Request request, String wrong) {
        Map<String, String> marked = new LinkedHashMap<>(request.form());
        marked.put(JoinPage.WRONG, wrong);
        return marked;
    }
}
