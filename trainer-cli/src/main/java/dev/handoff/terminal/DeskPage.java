package dev.handoff.terminal;

import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Act;
import dev.handoff.game.world.Desk;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Tone;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.terminal.Screen.Setting;
import dev.handoff.terminal.Screen.Weight;
import dev.handoff.texts.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A seat's desk: what it sees, its levers, and the way to the table. */
record DeskPage(SeatFlow flow, Shown shown) implements Page {
    static final String PATH = "desk";

    /** How much of a desk is shown. */
    private enum Shown {
        /** All that lies on it. */
        WHOLE,
        /** As text that only grows, when a turn begins: what was said, the news and four figures, so that nothing runs off the top. */
        IN_SHORT,
        /** The levers, where the rest has been read. */
        LEVERS
    }

    /** The desk at the beginning of a turn. */
    static DeskPage first(SeatFlow flow) {
        return new DeskPage(flow, flow.manner() == Manner.GROWING ? Shown.IN_SHORT : Shown.WHOLE);
    }

    /** The desk with all that lies on it. */
    static DeskPage whole(SeatFlow flow) {
        return new DeskPage(flow, Shown.WHOLE);
    }

    /** The desk once it has been looked at: where all that was shown can still be seen, levers only. */
    static DeskPage again(SeatFlow flow) {
        return new DeskPage(flow, flow.manner() == Manner.GROWING ? Shown.LEVERS : Shown.WHOLE);
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public int round() {
        return flow.round();
    }

    private Role role() {
        return flow.role();
    }

    @Override
    public Screen screen() {
        Desk desk = flow.desk();
        String title = flow.text(
                "desk.round-of-the-desk",
                desk.round(),
                flow.state().setup().length().rounds(),
                role().wording());
        List<Block> blocks = new ArrayList<>();
        int undone = flow.state().irregularities().undone();
        if (undone > 0) {
            blocks.add(new Say(Tone.QUIET, flow.text("desk.rounds-taken-back-in-this", undone)));
        }
        flow.play().flatMap(Play::timeLeft).ifPresent(time -> blocks.add(new Say(Tone.QUIET, time)));
        blocks.addAll(lying(desk));
        return new Screen(title, blocks, choices(desk), Ask.pick(flow.text("desk.lever-letter-or-s-to")));
    }

    private List<Block> lying(Desk desk) {
        return switch (shown) {
            case WHOLE ->
                flow.manner() == Manner.GROWING
                        ? DeskBlocks.ofPlain(flow.texts(), desk)
                        : DeskBlocks.of(flow.texts(), desk);
            case IN_SHORT -> DeskBlocks.inShort(flow.texts(), desk);
            case LEVERS -> List.of();
        };
    }

    private List<Choice> choices(Desk desk) {
        List<Choice> choices = new ArrayList<>();
        LeverWords words = flow.words();
        for (Lever lever : desk.openLevers()) {
            String key = Integer.toString(choices.size() + 1);
            choices.add(new Choice(key, title(lever, desk), words.setting(lever), words.counts(lever))
                    .set(setting(lever, words)));
        }
        choices.add(new Choice("f", flow.text("desk.forecast-the-rounds-contribution"), forecast(), false));
        if (desk.act() == Act.TOGETHER) {
            choices.add(new Choice(
                    "t",
                    flow.text("desk.go-to-the-table"),
                    table(desk),
                    desk.offer().isPresent()));
        }
        if (shown != Shown.WHOLE) {
            choices.add(Choice.of("d", flow.text("desk.see-the-whole-desk")));
        }
        if (!flow.isLed()) {
            choices.add(Choice.of("g", flow.text("desk.seats-or-end-the-game")));
        }
        choices.add(new Choice(
                        "s",
                        flow.text("desk.hand-in"),
                        LimitWords.used(flow.texts(), desk.menu(), role(), flow.draft()),
                        false)
                .weighing(Weight.MAIN));
        return choices;
    }

    private Setting setting(Lever lever, LeverWords words) {
        String urgent = lever == Lever.SPEED ? LeverSettings.urgentInLine(flow) : "";
        String warning = words.warning(lever).map(w -> " " + w).orElse("");
        return LeverSettings.of(
                flow.texts(), lever, flow.menu(), flow.draft(), lever.help(flow.texts()) + urgent + warning);
    }

    private String title(Lever lever, Desk desk) {
        boolean isNew = desk.round() > 1 && lever.opensInRound() == desk.round();
        return isNew ? flow.text("desk.new", lever.wording()) : lever.title(flow.texts());
    }

    private String forecast() {
        Double said = flow.state().open().forecasts().get(role());
        return said == null ? "" : Figures.spell(flow.texts(), said, flow.currency());
    }

    private String table(Desk desk) {
        boolean theirs = desk.offer().filter(o -> o.role() != role()).isPresent();
        String offer = theirs
                ? flow.text("desk.a-card-waits-for-your")
                : desk.offer().isPresent() ? flow.text("desk.your-card-waits") : "";
        return offer.isEmpty()
                ? (desk.agreement().isPresent()
                        ? flow.text("desk.an-agreement-holds")
                        : flow.text("desk.no-agreement-yet"))
                : offer;
    }

    @Override
    public void keep(Map<String, String> fields) {
        flow.keep(LeverSettings.filled(flow.draft(), flow.desk().openLevers(), flow.menu(), fields));
    }

    @Override
    public Page answer(String answer) {
        return switch (answer) {
            case "s" -> new SubmitPage(flow);
            case "f" -> new ForecastPage(flow);
            case "t" -> table();
            case "d" -> whole(flow);
            case "g" -> game(answer);
            default -> lever(answer);
        };
    }

    private Page lever(String answer) {
        return new LeverPage(flow, Answers.item(answer, flow.desk().openLevers()));
    }

    private Page game(String answer) {
        return flow.isLed() ? lever(answer) : new GamePage(flow);
    }

    private Page table() {
        if (flow.state().act() != Act.TOGETHER) {
            throw new Misread(Phrase.of("desk.the-two-departments-do-not"));
        }
        return new TablePage(flow);
    }

    @Override
    public List<Block> help() {
        List<Block> help = new ArrayList<>();
        for (Lever lever : Lever.of(role())) {
            int opens = lever.opensInRound();
            Phrase title = opens > flow.state().round()
                    ? Phrase.of("desk.opens-in-round", lever.wording(), opens)
                    : lever.wording();
            help.add(Say.of(flow.text("words.about", title, lever.help(flow.texts()))));
        }
        help.add(Say.of(flow.text("desk.conversion-marketing-counts-leads-handed")));
        help.add(Say.of(LimitWords.rule(flow.texts(), flow.menu(), role())));
        LimitWords.found(flow.texts(), flow.menu(), role()).ifPresent(found -> help.add(Say.of(found)));
        if (role() == Role.SALES) {
            help.add(Say.of(flow.text("desk.worth-pursuing-a-rep-talked")));
        }
        help.add(Say.of(flow.text("desk.contribution-margin-on-what-the")));
        help.add(Say.of(flow.text("desk.forecast-say-what-the-company")));
        return help;
    }
}
