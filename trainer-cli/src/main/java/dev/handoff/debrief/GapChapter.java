package dev.handoff.debrief;

import dev.handoff.experiment.RunResult;
import dev.handoff.game.SeatPart;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameState;
import dev.handoff.report.document.Bars;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The gap to par and its parts; above par, what else could be had. Shares of this gap under this reference, and nothing about a person. */
final class GapChapter {
    static final String ID = "gap";
    private static final String BELOW = "Whose fault was it?";
    private static final String ABOVE = "What else could be had?";

    private final Gap gap;
    private final Optional<WhoseFault> replayed;
    private final Optional<WhoseFault> lucks;
    private final GapWords words;
    private final String unit;
    private final Optional<SeatPart> seatPart;
    private final List<Block> parts = new ArrayList<>();

    private GapChapter(Gap gap, Optional<WhoseFault> replayed, Optional<SeatPart> seatPart, String unit) {
        this.gap = gap;
        this.replayed = replayed;
        this.lucks = replayed.filter(found -> found.split().replications() >= Lucks.LEAST);
        this.seatPart = seatPart;
        this.unit = unit;
        this.words = new GapWords(gap, lucks, unit);
    }

    /**
     * The chapter of a game.
     *
     * @param lucks the same over other lucks; empty when that was interrupted
     * @param terms spells an agreement in one line
     */
    static Chapter of(Debrief debrief, Optional<WhoseFault> lucks, Function<Terms, String> terms) {
        GapChapter chapter = new GapChapter(
                debrief.gap(), lucks, debrief.seatPart(), debrief.facts().currency());
        chapter.write(debrief.state());
        chapter.measure(debrief.par(), terms);
        debrief.ownCard().ifPresent(card -> chapter.ownCard(card, terms));
        return chapter.chapter();
    }

    /** The chapter of a gap, without what is said of par's agreement and the own card. */
    static Chapter of(Gap gap, Optional<WhoseFault> lucks, GameState state, String unit) {
        GapChapter chapter = new GapChapter(gap, lucks, Optional.empty(), unit);
        chapter.write(state);
        return chapter.chapter();
    }

    /** Before anything was replayed. */
    static Chapter unknown() {
        return Chapter.of(ID, "The gap to par", List.of(Say.warning("The replays are not made yet.")));
    }

    private Chapter chapter() {
        return Chapter.of(ID, gap.isBelowPar() ? BELOW : ABOVE, parts);
    }

    private void write(GameState state) {
        if (gap.isBelowPar()) {
            parts.add(Say.loud(words.behind()));
            parts.add(bars("What the gap is made of", 1));
            parts.add(words.table("Part of the gap", "The whole gap", 1));
            votes(state);
            parts.add(Say.of(words.alone()));
            smallPrint("gap");
        } else {
            parts.add(Say.loud(words.ahead()));
            parts.add(bars("What the lead over par is made of", -1));
            parts.add(words.table("Part of the lead", "The whole lead", -1));
            parts.add(Say.of(words.toBeHad()));
            smallPrint("lead");
        }
    }

    private void smallPrint(String sum) {
        seatPart.ifPresent(part -> parts.add(Say.of(SeatPartWords.besideGap(part, sum))));
        GapPart.ALL.stream()
                .filter(gap::isSame)
                .forEach(part -> parts.add(Say.of(ChapterWords.capital(part.words())
                        + (part == GapPart.AGREEMENT ? " is as par has it" : " are as par has them")
                        + ", and so no part of this " + sum + ".")));
        if (gap.parts().values().stream().anyMatch(part -> part * gap.amount() < 0)) {
            parts.add(Say.of("An amount below 0 pulls the other way, so there are no percentages."));
        }
        parts.add(Say.of(words.luck()));
        words.otherLuck().ifPresent(other -> parts.add(Say.of(other)));
        parts.add(Say.of("These are shares of this " + sum + " under this reference. Another reference gives other"
                + " shares, one game does not prove anything, and no number here is about a person."));
        parts.add(Say.quiet("How: eight replays on your luck, with marketing's levers, sales' levers and the agreement"
                + " as you played them or as par has them; beliefs and trust grow anew in each. A part's share is"
                + " what it adds on average over all orders in which your game can become par (Shapley value), so the"
                + " shares add up. ± is the 95 % half-width."));
        interrupted();
    }

    private void interrupted() {
        if (lucks.isEmpty()) {
            String finished = replayed.map(few -> "after " + few.split().replications() + " replays: under "
                            + Lucks.LEAST + " are too few to say what other luck would have brought.")
                    .orElse("before any was finished.");
            parts.add(Say.warning("The replays with other luck were interrupted " + finished));
        } else if (lucks.get().split().stop() == RunResult.Stop.INTERRUPTED) {
            parts.add(Say.warning("Interrupted: what is said of other luck rests on the first "
                    + lucks.get().split().replications() + " replays."));
        }
    }

    /** @param sign 1 for a gap, −1 for a lead */
    private Block bars(String title, int sign) {
        List<Bars.Bar> bars = gap.roundedParts().entrySet().stream()
                .map(part -> new Bars.Bar(
                        ChapterWords.capital(part.getKey().words()),
                        sign * part.getValue(),
                        Double.NaN,
                        ChapterWords.signed(sign * part.getValue())))
                .toList();
        return new Bars(ID, title, "Contribution, open deals included, " + unit + ", on your luck.", bars);
    }

    private void votes(GameState state) {
        for (Role role : Role.values()) {
            Optional.ofNullable(state.retrospective().votes().get(role))
                    .ifPresent(vote -> parts.add(Say.of(role.title() + " voted: " + ChapterWords.verdict(vote) + ". "
                            + told(vote) + " of this gap.")));
        }
    }

    private String told(GameEvent.Verdict vote) {
        return switch (vote) {
            case MARKETING -> words.share(GapPart.MARKETING);
            case SALES -> words.share(GapPart.SALES);
            case AGREEMENT -> words.share(GapPart.AGREEMENT);
            case LUCK -> "Luck makes up nothing: par met the same luck, so it is no part";
        };
    }

    private void measure(Par par, Function<Terms, String> terms) {
        parts.add(Say.quiet("Par: two willing partners on your luck and with your news. What they sign holds "
                + par.since() + ". " + terms.apply(par.terms())));
    }

    private void ownCard(OwnCard card, Function<Terms, String> terms) {
        parts.add(Say.of(words.own(card)));
        parts.add(Say.quiet("Your last card. " + terms.apply(card.terms())));
    }
}
