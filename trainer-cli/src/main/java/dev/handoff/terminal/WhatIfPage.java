package dev.handoff.terminal;

import dev.handoff.debrief.WhatIf;
import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Proposal;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.terminal.Screen.Weight;
import dev.handoff.texts.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What if we could begin again? The players set every lever and clause, and see at once what it would have brought.
 *
 * @param shown what the proposal is tried on
 * @param outcome what it would have brought there; empty where it has not been tried
 * @param coming how the replays with other luck get on that are waited for; empty when none are
 */
record WhatIfPage(SeatFlow flow, Shown shown, List<Block> outcome, Optional<String> coming) implements Page {
    static final String PATH = "what-if";

    /** What is shown of a proposal. */
    enum Shown {
        /** Nothing yet. */
        NOTHING(""),
        /** What it brings on the luck that was played. */
        PLAYED("/played"),
        /** The same, and what it brings under other lucks. */
        TRIED("/tried");

        private final String below;

        Shown(String below) {
            this.below = below;
        }
    }

    static WhatIfPage first(SeatFlow flow) {
        return new WhatIfPage(flow, Shown.NOTHING, List.of(), Optional.empty());
    }

    /** The page that tells what the proposal would have brought. */
    static WhatIfPage told(SeatFlow flow, Shown shown) {
        Debriefing debriefing = flow.debriefing();
        Proposal proposal = debriefing.debrief().proposal();
        WhatIf whatIf = debriefing.debrief().whatIf(proposal);
        Optional<PendingReplay<WhatIf.Tried>> others =
                flow.seating().lucks().map(lucks -> debriefing.tried(proposal, lucks));
        Optional<WhatIf.Tried> tried = Optional.empty();
        Optional<String> coming = Optional.empty();
        if (shown == Shown.TRIED && others.isPresent()) {
            PendingReplay<WhatIf.Tried> replay = others.get();
            tried = replay.isDone() ? replay.await() : Optional.empty();
            coming = replay.isDone()
                    ? Optional.empty()
                    : Optional.of(replay.standing().in(flow.texts()));
        }
        List<Block> blocks = ChapterScreen.blocks(
                flow.texts(), debriefing.written().whatIf(whatIf, tried).blocks());
        return new WhatIfPage(flow, shown, blocks, coming);
    }

    /** The page of an address below this one; empty when there is none. */
    static Optional<Page> below(SeatFlow flow, String name) {
        WhatIfSettings settings = new WhatIfSettings(flow);
        return switch (name) {
            case "played" -> Optional.of(told(flow, Shown.PLAYED));
            case "tried" -> flow.seating().lucks().map(lucks -> told(flow, Shown.TRIED));
            case "agreement" -> Optional.of(settings.clauses());
            case NextPage.NAME -> Optional.of(new NextPage(flow, Optional.empty()));
            default ->
                PathName.find(Role.class, name)
                        .map(settings::levers)
                        .or(() -> PathName.find(Lever.class, name).map(settings::levels));
        };
    }

    /** A clause of the agreement; empty when there is none of that name. */
    static Optional<Page> clause(SeatFlow flow, String name) {
        return PathName.find(Clause.class, name).map(new WhatIfSettings(flow)::options);
    }

    @Override
    public String path() {
        return PATH + shown.below;
    }

    private WhatIfSettings settings() {
        return new WhatIfSettings(flow);
    }

    @Override
    public Screen screen() {
        List<Block> blocks = new ArrayList<>(outcome);
        if (outcome.isEmpty()) {
            blocks.add(Say.of(flow.text("what-if.suppose-you-could-begin-again", beginning())));
        }
        return new Screen(
                flow.text("what-if.what-if"),
                blocks,
                choices(),
                coming.<Ask>map(Ask.Wait::new).orElseGet(Ask::pick));
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>(List.of(
                Choice.of("1", flow.text("what-if.marketings-levers")),
                Choice.of("2", flow.text("what-if.sales-levers")),
                Choice.of("3", flow.text("what-if.the-agreement")),
                Choice.of("p", flow.text("what-if.play-it-on-your-luck"))));
        flow.seating()
                .lucks()
                .ifPresent(lucks ->
                        choices.add(Choice.of("w", flow.text("what-if.try-it-in-replays-with", lucks.count()))));
        choices.add(Choice.of("Enter", flow.text("what-if.on-to-what-next")).weighing(Weight.MAIN));
        return choices;
    }

    private String beginning() {
        return flow.state().retrospective().proposal().isPresent()
                ? flow.text("what-if.it-stands-as-you-last")
                : flow.text("what-if.it-begins-with-the-levers");
    }

    @Override
    public Page answer(String answer) {
        return switch (answer) {
            case "1" -> settings().levers(Role.MARKETING);
            case "2" -> settings().levers(Role.SALES);
            case "3" -> settings().clauses();
            case "p" -> played(Shown.PLAYED);
            case "w" -> played(flow.seating().lucks().isPresent() ? Shown.TRIED : Shown.PLAYED);
            case "" -> new NextPage(flow, Optional.empty());
            default -> throw Misread.key(Phrase.of("what-if.type-1-2-3-p"));
        };
    }

    private Page played(Shown on) {
        settings().keep(flow.debriefing().debrief().proposal());
        return told(flow, on);
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(new RevealPage(flow, flow.debriefing().size() - 1));
    }
}
