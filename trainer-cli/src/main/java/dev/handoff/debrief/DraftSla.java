package dev.handoff.debrief;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.GameSetup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The draft of an agreement to take home, as Markdown. */
public final class DraftSla {
    private DraftSla() {}

    /** The draft. */
    public static String markdown(Menu menu, Terms terms, GameSetup setup) {
        List<String> lines = new ArrayList<>(List.of(
                "# Our agreement (draft)",
                "",
                "Drafted after a game of Handoff: " + setup.scenario().replaceAll("[\\r\\n`]", " ") + ", seed "
                        + setup.seed() + ", handoff " + setup.version()
                        + ". The game's company is not yours: keep the form, check the figures.",
                "",
                "Between: ____________________ (marketing) and ____________________ (sales)",
                "",
                "From: ______________ Looked at again on: ______________ (in four weeks?)",
                ""));
        section("Marketing promises", menu, terms, Optional.of(Role.MARKETING), lines);
        section("Sales promises", menu, terms, Optional.of(Role.SALES), lines);
        section("Both promise", menu, terms, Optional.empty(), lines);
        lines.addAll(List.of(
                "## When a promise is not kept",
                "",
                "- Both sides see it in the same report, within a week.",
                "- It is talked about "
                        + (terms.option(Clause.MEETINGS).isPresent() ? "at the joint meeting" : "by both sides")
                        + ", beginning with what made it hard to keep.",
                "- Either side may ask to change a clause; nobody changes one alone.",
                "",
                "## Before we sign",
                "",
                "- [ ] Does each clause have a figure of today, a target and somebody who measures it?",
                "- [ ] Has each side said what a clause costs it, in hours or money?",
                "- [ ] Which figure do we both call \"conversion\"?",
                "- [ ] What may wait for later? Fewer clauses are kept better.",
                "",
                "Marketing: ____________________  Sales: ____________________  Date: ______________",
                ""));
        return String.join("\n", lines);
    }

    private static void section(String title, Menu menu, Terms terms, Optional<Role> promisedBy, List<String> lines) {
        lines.addAll(List.of("## " + title, ""));
        List<Clause> written = Arrays.stream(Clause.values())
                .filter(clause -> clause.promisedBy().equals(promisedBy))
                .filter(clause -> terms.option(clause).isPresent())
                .toList();
        for (Clause clause : written) {
            lines.add(
                    "- **" + clause.title() + ": " + menu.chosen(terms, clause).name() + ".** " + clause.help());
            lines.add("  - Look at: " + evidence(clause));
            lines.add("  - Today: ________ Target: ________ Measured by: ____________");
        }
        if (written.isEmpty()) {
            lines.add("- Nothing yet. What would the other side need from "
                    + promisedBy.map(Role::label).orElse("both of you") + "?");
        }
        lines.add("");
    }

    /** What one looks at to see whether a clause is kept. */
    private static String evidence(Clause clause) {
        return switch (clause) {
            case DEFINITION -> "the share of leads handed over that meet the definition, each week.";
            case VOLUME -> "the number of qualified leads handed over, each week.";
            case QUALITY -> "the share of first conversations that were with a company that could buy.";
            case FIRST_TOUCH -> "the share of leads tried in time; look at the slowest tenth, too.";
            case ATTEMPTS -> "the share of leads let go that were tried at least so often.";
            case REASONS -> "the share of settled leads with a reason that marketing can read.";
            case MEETINGS -> "whether it took place with both dashboards, and what was decided.";
            case LANGUAGE -> "whether both sides quote the same figure from the same report.";
            case GOAL -> "whether joint revenue stands in the bonus plans of both sides.";
        };
    }

    /** The agreement in a line. */
    static String inOneLine(Menu menu, Terms terms) {
        List<String> clauses = Arrays.stream(Clause.values())
                .filter(clause -> terms.option(clause).isPresent())
                .map(clause -> clause.title() + " " + menu.chosen(terms, clause).name())
                .toList();
        return clauses.isEmpty() ? "No agreement." : "Agreed: " + String.join(", ", clauses) + ".";
    }
}
