package dev.handoff.debrief;

import dev.handoff.game.Clause;
import dev.handoff.game.GameSetup;
import dev.handoff.game.Menu;
import dev.handoff.game.Role;
import dev.handoff.game.Terms;
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
                ""));
        section("Marketing promises", menu, terms, Optional.of(Role.MARKETING), lines);
        section("Sales promises", menu, terms, Optional.of(Role.SALES), lines);
        section("Both promise", menu, terms, Optional.empty(), lines);
        lines.addAll(List.of(
                "## When a promise is not kept",
                "",
                "- Both sides see it in the same report, within a week.",
                "- It is talked about at the joint meeting, beginning with what made it hard to keep.",
                "- Either side may ask to change a clause; nobody changes one alone.",
                "",
                "## Before we sign",
                "",
                "- [ ] Who measures each clause, and in which report?",
                "- [ ] What does each clause cost the side that keeps it?",
                "- [ ] Which figure do we both call \"conversion\"?",
                "- [ ] When do we look at this again? Suggested: in four weeks.",
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
        }
        if (written.isEmpty()) {
            lines.add("- Nothing yet. What would the other side need from "
                    + promisedBy.map(Role::label).orElse("both of you") + "?");
        }
        lines.add("");
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
