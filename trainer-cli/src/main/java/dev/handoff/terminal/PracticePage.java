package dev.handoff.terminal;

import dev.handoff.game.Game;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameSetup;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Tone;
import dev.handoff.terminal.Screen.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A first try: one lever, four weeks, another luck, nothing kept. */
record PracticePage(SeatFlow flow) implements Page {
    static final String PATH = "practice";

    @Override
    public String path() {
        return PATH;
    }

    private Lever lever() {
        return flow.role() == Role.MARKETING ? Lever.THRESHOLD : Lever.PROSPECTING;
    }

    private List<Level> levels() {
        return flow.menu().levels(lever());
    }

    @Override
    public Screen screen() {
        List<Choice> choices = new ArrayList<>();
        for (Level level : levels()) {
            choices.add(new Choice(
                    Integer.toString(choices.size() + 1),
                    level.name(flow.texts()),
                    level.standing(flow.texts()),
                    false));
        }
        List<Block> blocks = List.of(
                Say.of(flow.text(
                        "practice.a-lever-is-something-you", LimitWords.rule(flow.texts(), flow.menu(), flow.role()))),
                new Say(Tone.LOUD, flow.text("words.about", lever().wording(), lever().help(flow.texts()))),
                Say.of(flow.text("practice.choose-a-setting-we-play")));
        return new Screen(
                flow.text("practice.practice-one-lever"), blocks, choices, Ask.pick(flow.text("practice.a-setting")));
    }

    @Override
    public Page answer(String answer) {
        Tried tried = tried(Answers.item(answer, levels()));
        flow.seating().practised(lever(), tried.level().key(), tried.tried() - tried.asFound());
        return tried;
    }

    /** What became of a level; empty when there is none of that name. */
    Optional<Page> tried(String key) {
        return levels().stream()
                .filter(level -> level.key().equals(key))
                .findFirst()
                .<Page>map(this::tried);
    }

    private Tried tried(Level level) {
        return new Tried(
                flow,
                level,
                expected(levels().stream().filter(Level::isStanding).findFirst().orElseThrow()),
                expected(level));
    }

    private double expected(Level level) {
        GameSetup real = flow.state().setup();
        GameSetup setup =
                new GameSetup(real.scenario(), real.scenarioHash(), ~real.seed(), real.version(), real.length());
        Game practice = Game.begin(flow.world(), setup, event -> {});
        practice.happen(new GameEvent.Submitted(1, flow.role(), Decision.NOTHING.with(lever(), level.key())));
        practice.closeRound();
        return flow.world().after(practice.state().played(), setup.seed()).expected();
    }

    @Override
    public Optional<Page> back() {
        return Optional.of(new WelcomePage(flow));
    }

    /** What became of it. */
    private record Tried(SeatFlow flow, Level level, double asFound, double tried) implements Page {
        @Override
        public String path() {
            return PATH + "/" + level.key();
        }

        @Override
        public Screen screen() {
            String difference = Figures.spell(flow.texts(), Math.abs(tried - asFound), flow.currency());
            String outcome = tried == asFound
                    ? flow.text("practice.nothing-changed-the-result-is")
                    : flow.text(
                            tried > asFound ? "practice.with-it-higher" : "practice.with-it-lower",
                            level.wording(),
                            difference);
            List<Block> blocks =
                    List.of(new Say(Tone.LOUD, outcome), Say.of(flow.text("practice.one-round-proves-little-some")));
            return new Screen(flow.text("practice.practice-what-became-of-it"), blocks, List.of(), on());
        }

        private Ask.GoOn on() {
            return flow.isLed()
                    ? new Ask.GoOn(flow.text("practice.done-practising"), flow.text("practice.enter-goes-on-b-tries"))
                    : new Ask.GoOn(flow.text("practice.begin-round-1"), flow.text("practice.enter-begins-round-1-b"));
        }

        @Override
        public Page answer(String answer) {
            return flow.next();
        }

        @Override
        public Optional<Page> back() {
            return Optional.of(new PracticePage(flow));
        }
    }
}
