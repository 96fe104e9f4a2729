package dev.handoff.door;

import dev.handoff.game.levers.Role;
import dev.handoff.terminal.Misread;
import dev.handoff.terminal.Rooms;
import dev.handoff.terminal.Rooms.Entry;
import dev.handoff.terminal.Visit;
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
        rooms.cameBy(request.browser());
        return known.map(VisitPages::home).orElseGet(() -> page(200, request, Kept.NOTHING));
    }

    /** The token of the address, where it is the present one. */
    private String invitation(Request request) {
        String token = request.room().equals("j") ? request.below() : request.field("token");
        return rooms.isInvitation(token) ? token : "";
    }

    private Reply page(int status, Request request, Kept kept) {
        return Reply.page(
                status,
                JoinPage.render(
                        request.texts(),
                        rooms.entrance(request.texts()),
                        invitation(request),
                        !request.isPrivate(),
                        kept));
    }

    private Reply letIn(Request request) {
        Cookies cookies = Cookies.of(request);
        try {
            Entry entry = request.form().containsKey("digits")
                    ? rooms.back(request.field("again"), request.field("digits"))
                    : join(request);
            return Reply.seeOther(home(entry))
                    .with("Set-Cookie", cookies.lasting(Cookies.SEAT, entry.secret()))
                    .with("Set-Cookie", cookies.lasting(Cookies.DIGITS, entry.digits()));
        } catch (CodeCheck.WrongCode e) {
            return page(e.isThrottled() ? 429 : 422, request, new Kept(e.in(request.texts()), marked(request, "code")));
        } catch (Misread e) {
            String field = request.form().containsKey("digits") ? "digits" : "name";
            return page(422, request, new Kept(e.in(request.texts()), marked(request, field)));
        }
    }

    /** Straight to where they belong: one request less for sixty telephones at once. */
    private String home(Entry entry) {
        return "/" + rooms.visit(entry.secret()).map(Visit::where).orElse("");
    }

    private Entry join(Request request) {
        if (invitation(request).isEmpty()) {
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
