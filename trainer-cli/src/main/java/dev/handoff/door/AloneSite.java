package dev.handoff.door;

import dev.handoff.terminal.Visit;
import dev.handoff.texts.Phrase;
import java.util.Optional;

/** The addresses of one game on this machine. Whoever comes by the secret address once is known by a cookie from then on. */
final class AloneSite implements Site {
    private final Visit visit;
    private final VisitPages pages;
    private final String secret;

    AloneSite(Visit visit, VisitPages pages, String secret) {
        this.visit = visit;
        this.pages = pages;
        this.secret = secret;
    }

    @Override
    public Reply answer(Request request) {
        if (request.room().equals("s") && Secrets.same(request.below(), secret) && !request.isPost()) {
            return Reply.seeOther("/").with("Set-Cookie", Cookies.of(request).strict(Cookies.ALONE, secret));
        }
        Session session = known(request)
                .orElseThrow(() -> new Refusal(
                        403,
                        Phrase.of("alone-site.this-game-is-not-open"),
                        Phrase.of("alone-site.please-use-the-address-that")));
        visit.speak(request.texts());
        return switch (request.room()) {
            case "" -> VisitPages.home(session);
            case "now" -> VisitPages.now(visit, request.query());
            default -> pages.answer(request, session);
        };
    }

    private Optional<Session> known(Request request) {
        return request.cookie(Cookies.ALONE)
                .filter(held -> Secrets.same(held, secret))
                .map(held -> new Session(visit, held, ""));
    }
}
