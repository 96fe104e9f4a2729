package dev.handoff.debrief;

import dev.handoff.company.Timeline;
import dev.handoff.experiment.Replication;
import dev.handoff.game.levers.Clause;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Length;
import dev.handoff.game.world.World;
import dev.handoff.handoff.SalesClause;
import dev.handoff.kernel.SimTime;
import dev.handoff.ledger.Fate;
import dev.handoff.market.Lead;
import dev.handoff.report.Numbers;
import dev.handoff.report.trace.LifeStory;
import dev.handoff.texts.FigureSpelling;
import dev.handoff.texts.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * One lead's life in the played world.
 *
 * @param name what the lead is called
 * @param headline its life in one line
 * @param story what happened to it, a paragraph each
 */
public record Life(String name, Phrase headline, List<String> story) {
    /** Copies the list. */
    public Life {
        story = List.copyOf(story);
    }

    /** The life worth telling of a game; empty when no decision lost a lead of any worth. */
    static Optional<Life> of(World world, GameState state) {
        Timeline timeline = world.timeline(state.played(), 0);
        long seed = state.setup().seed();
        WorthTelling worth = new WorthTelling(timeline.start());
        new Replication(timeline, seed, 0, Optional.of(worth)).run();
        return worth.lead().map(lead -> {
            LifeStory story = new LifeStory(timeline.start(), lead.name())
                    .promised((at, clause) -> isPromised(state, timeline, at, clause));
            new Replication(timeline, seed, 0, Optional.of(story)).run();
            return new Life(
                    lead.name(), headline(lead, worth, timeline.start().money().currency()), story.tell());
        });
    }

    /** Whether the agreement of a moment has that clause; a lever that asks the same is no promise to anybody. */
    private static boolean isPromised(GameState state, Timeline timeline, long at, SalesClause measured) {
        long since = at - timeline.start().run().warmUp().toMillis();
        int round = (int) Math.floorDiv(since, Length.WEEKS * SimTime.WEEK);
        return round >= 0
                && round < state.played().size()
                && state.played()
                        .get(round)
                        .agreement()
                        .flatMap(terms -> terms.option(clause(measured)))
                        .isPresent();
    }

    private static Clause clause(SalesClause measured) {
        return switch (measured) {
            case FIRST_TOUCH -> Clause.FIRST_TOUCH;
            case MINIMUM_ATTEMPTS -> Clause.ATTEMPTS;
            case ACCEPTANCE, DISPOSITION -> Clause.REASONS;
        };
    }

    private static Phrase headline(Lead lead, WorthTelling worth, String currency) {
        return Phrase.of(
                "life.would-have-bought-at-touch",
                lead.name(),
                treatment(lead, worth),
                lead.touchesNeeded(),
                FigureSpelling.of(Numbers.amount(worth.worth())),
                currency);
    }

    private static Phrase treatment(Lead lead, WorthTelling worth) {
        if (worth.fate() == Fate.EXPIRED) {
            return Phrase.of("life.asked-and-was-never-handed");
        }
        if (lead.attempts() == 0) {
            return Phrase.of("life.handed-over-and-nobody-ever");
        }
        double hours = SimTime.hours(worth.waited());
        return Phrase.of(
                worth.fate() == Fate.TOO_LATE ? "life.waited-too-late" : "life.waited-let-go",
                FigureSpelling.of(Numbers.duration(hours)),
                lead.attempts());
    }
}
