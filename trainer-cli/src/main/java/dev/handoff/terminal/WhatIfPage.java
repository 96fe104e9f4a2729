package dev.handoff.terminal;

import dev.handoff.debrief.WhatIf;
import dev.handoff.game.Game;
import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.Proposal;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What if we could begin again? The players set every lever and clause, and see at once what it would have brought. */
record WhatIfPage(Debriefing debriefing, Proposal proposal, List<Block> outcome, Page before) implements Page {
    static WhatIfPage first(Debriefing debriefing, Page before) {
        return new WhatIfPage(debriefing, debriefing.debrief().proposal(), List.of(), before);
    }

    private Menu menu() {
        return debriefing.flow().game().world().menu();
    }

    @Override
    public Screen screen() {
        List<Block> blocks = new ArrayList<>(outcome);
        if (outcome.isEmpty()) {
            blocks.add(
                    Say.of("Suppose you could begin again and both knew what you know now. What would you do from the"
                            + " first round on? " + beginning()));
        }
        String lucks = Integer.toString(debriefing.flow().lucks().count());
        List<Choice> choices = List.of(
                Choice.of("1", "Marketing's levers"),
                Choice.of("2", "Sales' levers"),
                Choice.of("3", "The agreement"),
                Choice.of("p", "Play it on your luck"),
                Choice.of("w", "Try it in " + lucks + " replays with other luck"),
                Choice.of("Enter", "On to: what next"));
        return new Screen("What if?", blocks, choices, Ask.pick());
    }

    private String beginning() {
        return debriefing.flow().game().state().retrospective().proposal().isPresent()
                ? "It stands as you last set it."
                : "It begins with the levers you ended with, and par's agreement from the first round on.";
    }

    @Override
    public Page answer(String answer) {
        return switch (answer) {
            case "1" -> levers(Role.MARKETING);
            case "2" -> levers(Role.SALES);
            case "3" -> clauses();
            case "p" -> played(false);
            case "w" -> played(true);
            case "" -> new NextPage(debriefing, this);
            default -> throw new Misread("Type 1, 2, 3, p or w; Enter goes on.");
        };
    }

    private Page levers(Role role) {
        List<PickPage.Item> items = Lever.of(role).stream()
                .map(lever -> new PickPage.Item(
                        lever.title(),
                        menu().chosen(proposal.decision(role), lever).name(),
                        () -> levels(lever)))
                .toList();
        return new PickPage(role == Role.SALES ? "Sales' levers" : "Marketing's levers", "", items, this);
    }

    private Page levels(Lever lever) {
        List<PickPage.Item> items = menu().levels(lever).stream()
                .map(level -> new PickPage.Item(level.name(), "", () -> with(proposal.with(lever, level.key()))))
                .toList();
        return new PickPage(lever.title(), lever.help(), items, levers(lever.role()));
    }

    private Page clauses() {
        List<PickPage.Item> items = new ArrayList<>();
        for (Clause clause : Clause.values()) {
            String now = menu().chosen(proposal.terms(), clause).name();
            items.add(new PickPage.Item(clause.title(), now, () -> options(clause)));
        }
        return new PickPage("The agreement", "", items, this);
    }

    private Page options(Clause clause) {
        List<PickPage.Item> items = menu().options(clause).stream()
                .map(option -> new PickPage.Item(option.name(), "", () -> with(proposal.with(clause, option.key()))))
                .toList();
        return new PickPage(clause.title(), clause.help(), items, clauses());
    }

    private Page with(Proposal changed) {
        changed.check(menu());
        keep(changed);
        return new WhatIfPage(debriefing, changed, List.of(), before);
    }

    /** What is proposed is in the log before it is shown; the draft of the agreement is written from it. */
    private void keep(Proposal said) {
        Game game = debriefing.flow().game();
        debriefing.onlyTry(said);
        if (!game.state().retrospective().proposal().equals(Optional.of(said))) {
            game.happen(new GameEvent.Proposed(said));
        }
    }

    private Page played(boolean manyLucks) {
        keep(proposal);
        WhatIf whatIf = debriefing.debrief().whatIf(proposal);
        PendingReplay<WhatIf.Tried> others = debriefing.tried(proposal);
        Optional<WhatIf.Tried> tried = manyLucks ? others.await() : Optional.empty();
        List<Block> blocks =
                ChapterScreen.blocks(debriefing.written().whatIf(whatIf, tried).blocks());
        return new WhatIfPage(debriefing, proposal, blocks, before);
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(before);
    }
}
