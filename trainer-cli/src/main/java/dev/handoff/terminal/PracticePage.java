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
            choices.add(new Choice(Integer.toString(choices.size() + 1), level.name(), level.standing(), false));
        }
        List<Block> blocks = List.of(
                Say.of(
                        "A lever is something you can change. You have three in round 1, and one more in each round after it. "
                                + LimitWords.rule(flow.menu(), flow.role())),
                new Say(Tone.LOUD, lever().title() + ": " + lever().help()),
                Say.of(
                        "Choose a setting. We play the same four weeks twice: with your setting, and with things as you found them."));
        return new Screen("Practice: one lever", blocks, choices, Ask.pick("A setting"));
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
            String difference = Figures.spell(Math.abs(tried - asFound), flow.currency());
            String outcome = tried == asFound
                    ? "Nothing changed: the result is the same as with things as you found them."
                    : "With \"" + level.name() + "\" the expected contribution is " + difference
                            + (tried > asFound ? " higher" : " lower")
                            + " than with things as you found them, open deals included.";
            List<Block> blocks = List.of(
                    new Say(Tone.LOUD, outcome),
                    Say.of(
                            "One round proves little: some levers cost money now and pay off later, and most depend on what the"
                                    + " other side does. At first you see only your own half of the company."));
            return new Screen("Practice: what became of it", blocks, List.of(), on());
        }

        private Ask.GoOn on() {
            return flow.isLed()
                    ? new Ask.GoOn("Done practising", "Enter goes on, b tries again")
                    : new Ask.GoOn("Begin round 1", "Enter begins round 1, b tries again");
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
