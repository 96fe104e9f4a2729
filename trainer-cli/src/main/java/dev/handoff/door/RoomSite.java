package dev.handoff.door;

import dev.handoff.terminal.Rooms;
import dev.handoff.terminal.Visit;
import dev.handoff.texts.Phrase;
import dev.handoff.web.Kept;
import dev.handoff.web.Surroundings;
import dev.handoff.web.WebRenderer;
import java.util.Optional;

/** The addresses of a workshop: joining, everybody's pages, the console, the projector. */
final class RoomSite implements Site {
    private static final String NOW = "now";
    private static final String TRAINER = "trainer";

    private final Rooms rooms;
    private final VisitPages pages;
    private final Joining joining;

    RoomSite(Rooms rooms, VisitPages pages, CodeCheck codes) {
        this.rooms = rooms;
        this.pages = pages;
        this.joining = new Joining(rooms, codes);
    }

    @Override
    public Reply answer(Request request) {
        return switch (request.room()) {
            case "", "j", "join" -> joining.answer(request, participant(request));
            case NOW -> now(request);
            case "p" -> projector(request);
            case "t" -> comeToTheConsole(request);
            case TRAINER -> pages.answer(request, trainer(request).orElseThrow(Refusal::unknown));
            default ->
                participant(request)
                        .map(session -> pages.answer(request, session))
                        .orElseGet(() -> stranger(request));
        };
    }

    /** Nobody's page: to the way in, but for who has typed something. */
    private static Reply stranger(Request request) {
        if (request.isPost()) {
            throw new Refusal(
                    403,
                    Phrase.of("room-site.you-have-no-seat-here"),
                    Phrase.of("room-site.please-come-in-again-by"),
                    VisitPages.typed(request.form()));
        }
        return Reply.seeOther("/");
    }

    private Optional<Session> participant(Request request) {
        return request.cookie(Cookies.SEAT)
                .flatMap(secret -> rooms.visit(secret, request.texts()).map(visit -> session(visit, secret, request)));
    }

    private static Session session(Visit visit, String secret, Request request) {
        return new Session(visit, secret, request.cookie(Cookies.DIGITS).orElse(""));
    }

    private Optional<Session> trainer(Request request) {
        return request.cookie(Cookies.TRAINER)
                .filter(secret -> request.isPrivate())
                .flatMap(secret -> rooms.console(secret).map(visit -> new Session(visit, secret, "")));
    }

    /** Over plain HTTP from another machine the secret could be read on its way. */
    private Reply comeToTheConsole(Request request) {
        String secret = request.below();
        if (request.isPost() || !request.isPrivate() || rooms.console(secret).isEmpty()) {
            throw Refusal.unknown();
        }
        return Reply.seeOther("/" + TRAINER)
                .with("Set-Cookie", Cookies.of(request).strict(Cookies.TRAINER, secret));
    }

    /** A page of the trainer's asks with both cookies where the trainer also plays; the address says which is meant. */
    private Reply now(Request request) {
        String at = request.query().getOrDefault("at", "");
        boolean trains = at.equals(TRAINER) || at.startsWith(TRAINER + "/");
        return (trains ? trainer(request) : participant(request))
                .map(session -> VisitPages.now(session.visit(), request.query()))
                .orElseGet(() -> Reply.json(new NowText("").go("/").toString()));
    }

    private Reply projector(Request request) {
        String secret = request.below();
        boolean asksNow = secret.endsWith("/" + NOW);
        String bare = asksNow ? secret.substring(0, secret.length() - NOW.length() - 1) : secret;
        Visit visit = rooms.projector(bare).orElseThrow(Refusal::unknown);
        if (request.isPost()) {
            throw Refusal.unknown();
        }
        return asksNow ? VisitPages.nowAtOneAddress(visit, request.query()) : projected(visit, bare);
    }

    private static Reply projected(Visit visit, String secret) {
        Surroundings around = new Surroundings(
                "",
                "",
                Tag.of(visit).toString(),
                "",
                "",
                visit.notice().orElse(""),
                visit.secondsLeft(),
                Optional.empty(),
                Kept.NOTHING,
                visit.texts());
        return visit.at(visit.where())
                .map(sight -> WebRenderer.projector(sight, "/p/" + secret + "/" + NOW + "?", visit.isOver(), around))
                .map(page -> Reply.page(200, page))
                .orElseThrow(Refusal::unknown);
    }
}
