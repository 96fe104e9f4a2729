package dev.handoff.debrief;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.GameSetup;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The draft of an agreement to take home, as Markdown. */
public final class DraftSla {
    private DraftSla() {}

    /** The draft. */
    public static String markdown(Texts texts, Menu menu, Terms terms, GameSetup setup) {
        List<String> lines = new ArrayList<>(List.of(
                texts.of("draft-sla.our-agreement-draft"),
                "",
                texts.of(
                        "draft-sla.drafted-after-a-game-of",
                        setup.scenario().replaceAll("[\\r\\n`]", " "),
                        setup.seed(),
                        setup.version()),
                "",
                texts.of("draft-sla.between-marketing-and-sales"),
                "",
                texts.of("draft-sla.from-looked-at-again-on"),
                ""));
        section(texts, texts.of("draft-sla.marketing-promises"), menu, terms, Optional.of(Role.MARKETING), lines);
        section(texts, texts.of("draft-sla.sales-promises"), menu, terms, Optional.of(Role.SALES), lines);
        section(texts, texts.of("draft-sla.both-promise"), menu, terms, Optional.empty(), lines);
        lines.addAll(List.of(
                texts.of("draft-sla.when-a-promise-is-not"),
                "",
                texts.of("draft-sla.both-sides-see-it-in"),
                texts.of(
                        terms.option(Clause.MEETINGS).isPresent()
                                ? "draft-sla.talked-about-at-the-meeting"
                                : "draft-sla.talked-about-by-both"),
                texts.of("draft-sla.either-side-may-ask-to"),
                "",
                texts.of("draft-sla.before-we-sign"),
                "",
                texts.of("draft-sla.does-each-clause-have-a"),
                texts.of("draft-sla.has-each-side-said-what"),
                texts.of("draft-sla.which-figure-do-we-both"),
                texts.of("draft-sla.what-may-wait-for-later"),
                "",
                texts.of("draft-sla.marketing-sales-date"),
                ""));
        return String.join("\n", lines);
    }

    private static void section(
            Texts texts, String title, Menu menu, Terms terms, Optional<Role> promisedBy, List<String> lines) {
        lines.addAll(List.of("## " + title, ""));
        List<Clause> written = Arrays.stream(Clause.values())
                .filter(clause -> clause.promisedBy().equals(promisedBy))
                .filter(clause -> terms.option(clause).isPresent())
                .toList();
        for (Clause clause : written) {
            lines.add("- **" + clause.title(texts) + ": "
                    + menu.chosen(terms, clause).name(texts) + ".** " + clause.help(texts));
            lines.add(texts.of("draft-sla.look-at", evidence(texts, clause)));
            lines.add(texts.of("draft-sla.today-target-measured-by"));
        }
        if (written.isEmpty()) {
            lines.add(texts.of(
                    "draft-sla.nothing-yet-what-would-the",
                    promisedBy.map(role -> role.label(texts)).orElse(texts.of("draft-sla.both-of-you"))));
        }
        lines.add("");
    }

    /** What one looks at to see whether a clause is kept. */
    private static String evidence(Texts texts, Clause clause) {
        return switch (clause) {
            case DEFINITION -> texts.of("draft-sla.the-share-of-leads-handed");
            case VOLUME -> texts.of("draft-sla.the-number-of-qualified-leads");
            case QUALITY -> texts.of("draft-sla.the-share-of-first-conversations");
            case FIRST_TOUCH -> texts.of("draft-sla.the-share-of-leads-tried");
            case ATTEMPTS -> texts.of("draft-sla.the-share-of-leads-let");
            case REASONS -> texts.of("draft-sla.the-share-of-settled-leads");
            case MEETINGS -> texts.of("draft-sla.whether-it-took-place-with");
            case LANGUAGE -> texts.of("draft-sla.whether-both-sides-quote-the");
            case GOAL -> texts.of("draft-sla.whether-joint-revenue-stands-in");
        };
    }

    /** The agreement in a line. */
    static String inOneLine(Texts texts, Menu menu, Terms terms) {
        List<String> clauses = Arrays.stream(Clause.values())
                .filter(clause -> terms.option(clause).isPresent())
                .map(clause ->
                        clause.title(texts) + " " + menu.chosen(terms, clause).name(texts))
                .toList();
        return clauses.isEmpty()
                ? texts.of("draft-sla.no-agreement")
                : texts.of("draft-sla.agreed", String.join(", ", clauses));
    }
}
