package dev.handoff.terminal;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.Proposal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The levers and clauses of what the players would do if they could begin again. */
record WhatIfSettings(SeatFlow flow) {
    private static final String AGREEMENT = WhatIfPage.PATH + "/agreement";

    private static String path(Enum<?> thing) {
        return WhatIfPage.PATH + "/" + PathName.of(thing);
    }

    private Menu menu() {
        return flow.menu();
    }

    private String prompt() {
        return flow.text("pick.a-number-or-b");
    }

    private Proposal proposal() {
        return flow.debriefing().debrief().proposal();
    }

    /** All levers of a role. */
    Page levers(Role role) {
        Decision decision = proposal().decision(role);
        List<PickPage.Item> items = Lever.of(role).stream()
                .map(lever -> new PickPage.Item(
                        lever.title(flow.texts()),
                        menu().chosen(decision, lever).name(flow.texts()),
                        Optional.of(LeverSettings.of(flow.texts(), lever, menu(), decision, lever.help(flow.texts()))),
                        () -> levels(lever)))
                .toList();
        String title = role == Role.SALES
                ? flow.text("what-if-settings.sales-levers")
                : flow.text("what-if-settings.marketings-levers");
        return new PickPage(
                path(role), title, "", items, prompt(), fields -> fill(role, fields), WhatIfPage.first(flow));
    }

    private void fill(Role role, Map<String, String> fields) {
        Proposal before = proposal();
        Map<Role, Decision> decisions = new EnumMap<>(Role.class);
        decisions.putAll(before.decisions());
        decisions.put(role, LeverSettings.filled(before.decision(role), Lever.of(role), menu(), fields));
        change(new Proposal(decisions, before.terms()));
    }

    /** All levels of a lever. */
    Page levels(Lever lever) {
        List<PickPage.Item> items = menu().levels(lever).stream()
                .map(level -> new PickPage.Item(
                        level.name(flow.texts()), "", () -> changed(proposal().with(lever, level.key()))))
                .toList();
        return new PickPage(
                path(lever),
                lever.title(flow.texts()),
                lever.help(flow.texts()),
                items,
                prompt(),
                levers(lever.role()));
    }

    /** All clauses of the agreement. */
    Page clauses() {
        Terms terms = proposal().terms();
        List<PickPage.Item> items = new ArrayList<>();
        for (Clause clause : Clause.values()) {
            items.add(new PickPage.Item(
                    clause.title(flow.texts()),
                    menu().chosen(terms, clause).name(flow.texts()),
                    Optional.of(LeverSettings.of(flow.texts(), clause, menu(), terms, clause.help(flow.texts()))),
                    () -> options(clause)));
        }
        return new PickPage(
                AGREEMENT,
                flow.text("what-if-settings.the-agreement"),
                "",
                items,
                prompt(),
                this::fill,
                WhatIfPage.first(flow));
    }

    private void fill(Map<String, String> fields) {
        Proposal before = proposal();
        change(new Proposal(before.decisions(), LeverSettings.filled(before.terms(), fields)));
    }

    /** All options of a clause. */
    Page options(Clause clause) {
        List<PickPage.Item> items = menu().options(clause).stream()
                .map(option -> new PickPage.Item(
                        option.name(flow.texts()), "", () -> changed(proposal().with(clause, option.key()))))
                .toList();
        return new PickPage(
                AGREEMENT + "/" + PathName.of(clause),
                clause.title(flow.texts()),
                clause.help(flow.texts()),
                items,
                prompt(),
                clauses());
    }

    private Page changed(Proposal to) {
        to.check(menu());
        keep(to);
        return WhatIfPage.first(flow);
    }

    private void change(Proposal to) {
        if (!to.equals(proposal())) {
            changed(to);
        }
    }

    /** What is proposed is in the log before it is shown; the draft of the agreement is written from it. */
    void keep(Proposal said) {
        flow.debriefing().onlyTry(said);
        if (!flow.state().retrospective().proposal().equals(Optional.of(said))) {
            flow.happen(new GameEvent.Proposed(said));
        }
    }
}
