package dev.handoff.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.texts.Phrase;
import dev.handoff.web.LocalPages;
import java.util.List;

/** The addresses of one person's pages. Whoever comes by the secret address once is known by a cookie from then on. */
final class LocalSite implements Site {
    private final LocalPages pages;
    private final String secret;

    LocalSite(LocalPages pages, String secret) {
        this.pages = pages;
        this.secret = secret;
    }

    @Override
    public Reply answer(Request request) {
        if (request.isPost()) {
            throw new Refusal(
                    405, Phrase.of("local-site.nothing-is-sent-here"), Phrase.of("local-site.these-pages-are-read"));
        }
        if (request.room().equals("s") && Secrets.same(request.below(), secret)) {
            return Reply.seeOther("/").with("Set-Cookie", Cookies.of(request).strict(Cookies.LOCAL, secret));
        }
        if (request.cookie(Cookies.LOCAL)
                .filter(held -> Secrets.same(held, secret))
                .isEmpty()) {
            throw new Refusal(
                    403,
                    Phrase.of("local-site.these-pages-are-not-open"),
                    Phrase.of("alone-site.please-use-the-address-that"));
        }
        LocalPages.Content content =
                pages.at(request.path().substring(1), request.query()).orElseThrow(Refusal::unknown);
        Reply reply = new Reply(200, content.type(), content.text().getBytes(UTF_8), List.of());
        return content.file().isEmpty()
                ? reply
                : reply.with("Content-Disposition", "attachment; filename=\"" + content.file() + "\"");
    }
}
