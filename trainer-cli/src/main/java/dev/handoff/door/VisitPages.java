package dev.handoff.door;

import dev.handoff.terminal.Misread;
import dev.handoff.terminal.Visit;
import dev.handoff.texts.Phrase;
import dev.handoff.web.Kept;
import dev.handoff.web.Surroundings;
import dev.handoff.web.WebRenderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Shows somebody's pages by address, takes what is filled in, and says whether a page is still the present one. */
final class VisitPages {
    private static final Pattern PATH = Pattern.compile("[a-z0-9.-]{1,40}(/[a-z0-9.-]{1,40}){0,5}");

    /** Fields of the form itself, which mean nothing to the place. */
    private static final Set<String> OF_THE_FORM = Set.of("t", "round", "skip");

    private final Throttles posts;

    VisitPages(Throttles posts) {
        this.posts = posts;
    }

    Reply answer(Request request, Session session) {
        String path = request.path().substring(1);
        if (!path.isEmpty() && !PATH.matcher(path).matches()) {
            throw Refusal.unknown();
        }
        return request.isPost() ? taken(request, session, path) : shown(session, path);
    }

    private static Reply shown(Session session, String path) {
        Optional<Visit.Sight> sight = session.visit().at(path);
        if (sight.isPresent()) {
            return Reply.page(200, WebRenderer.page(sight.get(), around(session, path)));
        }
        return session.visit().file(path).map(VisitPages::file).orElseGet(() -> home(session));
    }

    private static Reply file(Visit.Download file) {
        String name = file.name().replaceAll("[^A-Za-z0-9._-]", "-");
        return new Reply(200, file.type(), file.bytes(), List.of())
                .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    /** To where this person belongs at present. */
    static Reply home(Session session) {
        return Reply.seeOther("/" + session.visit().where());
    }

    private static Surroundings around(Session session, String path) {
        Visit visit = session.visit();
        return new Surroundings(
                path,
                session.formToken(),
                Tag.of(visit).toString(),
                visit.who(),
                session.digits(),
                visit.notice().orElse(""),
                visit.secondsLeft(),
                visit.hand(),
                Kept.NOTHING,
                visit.texts());
    }

    private Reply taken(Request request, Session session, String path) {
        Map<String, String> typed = typed(request.form());
        if (!Secrets.same(request.field("t"), session.formToken())) {
            throw new Refusal(
                    403,
                    Phrase.of("visit-pages.this-form-is-not-yours"),
                    Phrase.of("visit-pages.it-was-made-for-another"),
                    typed);
        }
        if (!posts.take(session.secret())) {
            throw new Refusal(
                    429,
                    Phrase.of("visit-pages.that-was-too-fast"),
                    Phrase.of("visit-pages.please-wait-a-second-and"),
                    typed);
        }
        try {
            return Reply.seeOther("/" + session.visit().answer(path, form(request.form(), typed)));
        } catch (Visit.Closed e) {
            throw new Refusal(409, Phrase.of("visit-pages.the-round-has-closed"), e.what(), typed);
        } catch (Misread e) {
            return again(session, path, new Kept(e.in(session.visit().texts()), request.form()));
        }
    }

    /** The same page with what was typed and why it was not taken; where it stands no more, a page of its own. */
    private static Reply again(Session session, String path, Kept kept) {
        return session.visit()
                .at(path)
                .map(sight -> Reply.page(
                        422, WebRenderer.page(sight, around(session, path).with(kept))))
                .orElseThrow(() -> new Refusal(
                        409,
                        Phrase.of("visit-pages.the-room-has-gone-on"),
                        Phrase.of("words.as-it-is", kept.reason()),
                        typed(kept.fields())));
    }

    /** What a person filled in, without what the form sends along by itself. */
    static Map<String, String> typed(Map<String, String> form) {
        Map<String, String> typed = new LinkedHashMap<>(form);
        typed.keySet().removeAll(OF_THE_FORM);
        return typed;
    }

    /** Who skips a question says nothing, whatever had been typed. */
    private static Visit.Form form(Map<String, String> sent, Map<String, String> typed) {
        return new Visit.Form(
                round(sent.getOrDefault("round", "0")), sent.containsKey("skip") ? Map.of("answer", "") : typed);
    }

    private static int round(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new Refusal(
                    400, Phrase.of("visit-pages.that-cannot-be-read"), Phrase.of("visit-pages.the-form-does-not-say"));
        }
    }

    /** Whether a page is still the present one: nothing, or what has changed since, and where to go on. */
    static Reply now(Visit visit, Map<String, String> query) {
        boolean isThere = isThere(query.getOrDefault("at", ""), visit.where());
        return now(visit, Tag.read(query.getOrDefault("v", "")), isThere ? "" : "/" + visit.where());
    }

    /** The same for a page whose address never changes. */
    static Reply nowAtOneAddress(Visit visit, Map<String, String> query) {
        return now(visit, Tag.read(query.getOrDefault("v", "")), "");
    }

    private static Reply now(Visit visit, Tag then, String home) {
        Tag now = Tag.of(visit);
        return then.equals(now)
                ? Reply.nothing()
                : Reply.json(new NowText(now.toString())
                        .go(then.hasMovedTo(now) ? home : "")
                        .say(visit.notice().orElse(""))
                        .left(visit.secondsLeft())
                        .fresh(now.isNewerThan(then))
                        .toString());
    }

    private static boolean isThere(String at, String where) {
        return at.equals(where) || at.startsWith(where + "/");
    }
}
