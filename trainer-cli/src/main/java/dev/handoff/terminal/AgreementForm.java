package dev.handoff.terminal;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Terms;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.texts.Phrase;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An agreement that one person writes for themselves, clause by clause: a form where there is room, else a page for each clause. */
public final class AgreementForm {
    private final Texts texts;
    private final Menu menu;
    private final Terms terms;

    /** @param terms as it is written so far */
    public AgreementForm(Texts texts, Menu menu, Terms terms) {
        this.texts = texts;
        this.menu = menu;
        this.terms = terms;
    }

    /** A choice for each clause, its key a number from 1. */
    public List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        for (Clause clause : Clause.values()) {
            String key = Integer.toString(choices.size() + 1);
            choices.add(new Choice(
                            key, clause.title(texts), menu.chosen(terms, clause).name(texts), false)
                    .set(LeverSettings.of(texts, clause, menu, terms, clause.help(texts))));
        }
        return choices;
    }

    /** How the address of a clause ends, by the key of its choice; empty for any other answer. */
    public static Optional<String> nameOf(String key) {
        return key.matches("[1-9]") && Integer.parseInt(key) <= Clause.values().length
                ? Optional.of(PathName.of(Clause.values()[Integer.parseInt(key) - 1]))
                : Optional.empty();
    }

    /** The page of a clause by the name in its address; empty where there is none. */
    public Optional<Screen> page(String name) {
        return PathName.find(Clause.class, name).map(clause -> {
            List<Choice> choices = new ArrayList<>();
            for (Level option : menu.options(clause)) {
                boolean isNow = option.equals(menu.chosen(terms, clause));
                choices.add(new Choice(Integer.toString(choices.size() + 1), option.name(texts), "", isNow));
            }
            return new Screen(clause.title(texts), List.of(Say.of(clause.help(texts))), choices, Ask.pick());
        });
    }

    /**
     * The agreement with an option of a clause's page chosen.
     *
     * @throws Misread when there is no such option
     */
    public Terms chosen(String name, String answer) {
        Clause clause = PathName.find(Clause.class, name)
                .orElseThrow(() -> new Misread(Phrase.of("agreement-form.there-is-no-such-clause")));
        return terms.with(clause, Answers.item(answer, menu.options(clause)).key());
    }

    /**
     * The agreement as it was filled in.
     *
     * @throws dev.handoff.game.levers.IllegalMove when a clause has no such option
     */
    public Terms filled(Map<String, String> fields) {
        Terms filled = LeverSettings.filled(terms, fields);
        menu.checkOptions(filled);
        return filled;
    }
}
