package dev.handoff.terminal;

import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Act;
import dev.handoff.game.world.Desk;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Tone;
import dev.handoff.terminal.Screen.Choice;
import java.util.ArrayList;
import java.util.List;

/** A seat's desk: what it sees, its levers, and the way to the table. */
record DeskPage(Flow flow, Role role, boolean brief) implements Page {
    /** The desk with all that lies on it. */
    static DeskPage whole(Flow flow, Role role) {
        return new DeskPage(flow, role, false);
    }

    /** The same desk, once it has been looked at: where all that was shown can still be seen, levers only. */
    private DeskPage again() {
        return new DeskPage(flow, role, !flow.isRedrawn());
    }

    private Desk desk() {
        return flow.game().desk(role);
    }

    @Override
    public Screen screen() {
        Desk desk = desk();
        String title = "Round " + desk.round() + " of "
                + flow.game().state().setup().length().rounds() + ": the " + role.label() + " desk";
        List<Block> blocks = new ArrayList<>();
        int undone = flow.game().state().irregularities().undone();
        if (undone > 0) {
            blocks.add(new Say(Tone.QUIET, "Rounds taken back in this game: " + undone + "."));
        }
        flow.timer().standing().ifPresent(time -> blocks.add(new Say(Tone.QUIET, time)));
        blocks.addAll(brief ? List.of() : DeskBlocks.of(desk));
        return new Screen(title, blocks, choices(desk), Ask.pick("Lever, letter, or s to hand in"));
    }

    private List<Choice> choices(Desk desk) {
        List<Choice> choices = new ArrayList<>();
        LeverWords words = flow.words(role);
        for (Lever lever : desk.openLevers()) {
            String key = Integer.toString(choices.size() + 1);
            choices.add(new Choice(key, title(lever, desk), words.setting(lever), words.counts(lever)));
        }
        choices.add(new Choice("f", "Forecast the round's contribution", forecast(), false));
        if (desk.act() == Act.TOGETHER) {
            choices.add(
                    new Choice("t", "Go to the table", table(desk), desk.offer().isPresent()));
        }
        if (brief) {
            choices.add(Choice.of("d", "See the whole desk again"));
        }
        choices.add(Choice.of("g", "Seats, or end the game"));
        choices.add(new Choice("s", "Hand in", LimitWords.used(desk.menu(), role, flow.draft(role)), false));
        return choices;
    }

    private static String title(Lever lever, Desk desk) {
        boolean isNew = desk.round() > 1 && lever.opensInRound() == desk.round();
        return lever.title() + (isNew ? " (new)" : "");
    }

    private String forecast() {
        Double said = flow.game().state().open().forecasts().get(role);
        return said == null
                ? ""
                : Figures.spell(said, flow.game().world().company().money().currency());
    }

    private String table(Desk desk) {
        boolean theirs = desk.offer().filter(o -> o.role() != role).isPresent();
        String offer = theirs ? "a card waits for your signature" : desk.offer().isPresent() ? "your card waits" : "";
        return offer.isEmpty() ? (desk.agreement().isPresent() ? "an agreement holds" : "no agreement yet") : offer;
    }

    @Override
    public Page answer(String answer) {
        return switch (answer) {
            case "s" -> new SubmitPage(flow, role, again());
            case "f" -> new ForecastPage(flow, role, again());
            case "t" -> table();
            case "d" -> whole(flow, role);
            case "g" -> new GamePage(flow, again());
            default -> new LeverPage(flow, role, Answers.item(answer, desk().openLevers()), again());
        };
    }

    private Page table() {
        if (flow.game().state().act() != Act.TOGETHER) {
            throw new Misread("The two departments do not talk yet.");
        }
        return new TablePage(flow, role, again());
    }

    @Override
    public List<Block> help() {
        List<Block> help = new ArrayList<>();
        for (Lever lever : Lever.of(role)) {
            int opens = lever.opensInRound();
            String when = opens > flow.game().state().round() ? " (opens in round " + opens + ")" : "";
            help.add(Say.of(lever.title() + when + ": " + lever.help()));
        }
        help.add(Say.of(
                "\"Conversion\": marketing counts leads handed over for 100 inquiries, a lead that comes back each time"
                        + " it does; sales counts deals won for 100 leads accepted."));
        help.add(Say.of(LimitWords.rule(desk().menu(), role)));
        if (role == Role.SALES) {
            help.add(Say.of(
                    "Worth pursuing: a rep talked to them and found a real prospect. Good, you think: of 100 such"
                            + " leads, how many the reps take for good; they may be wrong."));
        }
        help.add(Say.of("Contribution: margin on what the deals were worth before the buyer's luck, those still open at"
                + " their odds, less what everything cost."));
        help.add(Say.of("Forecast: say what the company will contribute in this round. Good forecasts earn a badge."));
        return help;
    }
}
