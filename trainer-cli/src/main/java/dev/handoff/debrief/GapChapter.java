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
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The gap to par and its parts; above par, what else could be had. Shares of this gap under this reference, and nothing about a person. */
final class GapChapter {
    static final String ID = "gap";

    private final Texts texts;
    private final Gap gap;
    private final Optional<WhoseFault> replayed;
    private final Optional<WhoseFault> lucks;
    private final GapWords words;
    private final String unit;
    private final Optional<SeatPart> seatPart;
    private final List<Block> parts = new ArrayList<>();

    private GapChapter(Texts texts, Gap gap, Optional<WhoseFault> replayed, Optional<SeatPart> seatPart, String unit) {
        this.texts = texts;
        this.gap = gap;
        this.replayed = replayed;
        this.lucks = replayed.filter(found -> found.split().replications() >= Lucks.LEAST);
        this.seatPart = seatPart;
        this.unit = unit;
        this.words = new GapWords(texts, gap, lucks, unit);
    }

    /**
     * The chapter of a game.
     *
     * @param lucks the same over other lucks; empty when that was interrupted
     * @param terms spells an agreement in one line
     */
    static Chapter of(Texts texts, Debrief debrief, Optional<WhoseFault> lucks, Function<Terms, String> terms) {
        GapChapter chapter = new GapChapter(
                texts, debrief.gap(), lucks, debrief.seatPart(), debrief.facts().currency());
        chapter.write(debrief.state());
        chapter.measure(debrief.par(), terms);
        debrief.ownCard().ifPresent(card -> chapter.ownCard(card, terms));
        return chapter.chapter();
    }

    /** The chapter of a gap, without what is said of par's agreement and the own card. */
    static Chapter of(Texts texts, Gap gap, Optional<WhoseFault> lucks, GameState state, String unit) {
        GapChapter chapter = new GapChapter(texts, gap, lucks, Optional.empty(), unit);
        chapter.write(state);
        return chapter.chapter();
    }

    /** Before anything was replayed. */
    static Chapter unknown(Texts texts) {
        return Chapter.of(
                ID,
                texts.of("gap-chapter.the-gap-to-par"),
                List.of(Say.warning(texts.of("gap-chapter.the-replays-are-not-made"))));
    }

    private Chapter chapter() {
        return Chapter.of(
                ID,
                texts.of(gap.isBelowPar() ? "gap-chapter.whose-fault-was-it" : "gap-chapter.what-else-could-be-had"),
                parts);
    }

    private void write(GameState state) {
        if (gap.isBelowPar()) {
            parts.add(Say.loud(words.behind()));
            parts.add(bars(texts.of("gap-chapter.what-the-gap-is-made"), 1));
            parts.add(words.table(texts.of("gap-chapter.part-of-the-gap"), texts.of("gap-chapter.the-whole-gap"), 1));
            votes(state);
            parts.add(Say.of(words.alone()));
            smallPrint(texts.of("gap-chapter.gap"));
        } else {
            parts.add(Say.loud(words.ahead()));
            parts.add(bars(texts.of("gap-chapter.what-the-lead-over-par"), -1));
            parts.add(
                    words.table(texts.of("gap-chapter.part-of-the-lead"), texts.of("gap-chapter.the-whole-lead"), -1));
            parts.add(Say.of(words.toBeHad()));
            smallPrint(texts.of("gap-chapter.lead"));
        }
    }

    private void smallPrint(String sum) {
        seatPart.ifPresent(part -> parts.add(Say.of(SeatPartWords.besideGap(texts, part, sum))));
        GapPart.ALL.stream()
                .filter(gap::isSame)
                .forEach(part ->
                        parts.add(Say.of(texts.of("gap-chapter.and-so-no-part-of", part.asParHasIt(texts), sum))));
        if (gap.parts().values().stream().anyMatch(part -> part * gap.amount() < 0)) {
            parts.add(Say.of(texts.of("gap-chapter.an-amount-below-0-pulls")));
        }
        parts.add(Say.of(words.luck()));
        words.otherLuck().ifPresent(other -> parts.add(Say.of(other)));
        parts.add(Say.of(texts.of("gap-chapter.these-are-shares-of-this", sum)));
        parts.add(Say.quiet(texts.of("gap-chapter.how-eight-replays-on-your")));
        interrupted();
    }

    private void interrupted() {
        if (lucks.isEmpty()) {
            String finished = replayed.map(few -> texts.of(
                            "gap-chapter.after-replays-under-are-too",
                            few.split().replications(),
                            Lucks.LEAST))
                    .orElse(texts.of("gap-chapter.before-any-was-finished"));
            parts.add(Say.warning(texts.of("gap-chapter.the-replays-with-other-luck", finished)));
        } else if (lucks.get().split().stop() == RunResult.Stop.INTERRUPTED) {
            parts.add(Say.warning(texts.of(
                    "gap-chapter.interrupted-what-is-said-of",
                    lucks.get().split().replications())));
        }
    }

    /** @param sign 1 for a gap, −1 for a lead */
    private Block bars(String title, int sign) {
        List<Bars.Bar> bars = gap.roundedParts().entrySet().stream()
                .map(part -> new Bars.Bar(
                        part.getKey().title(texts),
                        sign * part.getValue(),
                        Double.NaN,
                        ChapterWords.signed(texts, sign * part.getValue())))
                .toList();
        return new Bars(ID, title, texts.of("gap-chapter.contribution-open-deals-included-on", unit), bars);
    }

    private void votes(GameState state) {
        for (Role role : Role.values()) {
            Optional.ofNullable(state.retrospective().votes().get(role))
                    .ifPresent(vote -> parts.add(Say.of(texts.of(
                            "gap-chapter.voted-of-this-gap",
                            role.titled(),
                            ChapterWords.verdict(texts, vote),
                            told(vote)))));
        }
    }

    private String told(GameEvent.Verdict vote) {
        return switch (vote) {
            case MARKETING -> words.share(GapPart.MARKETING);
            case SALES -> words.share(GapPart.SALES);
            case AGREEMENT -> words.share(GapPart.AGREEMENT);
            case LUCK -> texts.of("gap-chapter.luck-makes-up-nothing-par");
        };
    }

    private void measure(Par par, Function<Terms, String> terms) {
        parts.add(Say.quiet(
                texts.of("gap-chapter.par-two-willing-partners-on", par.since(texts), terms.apply(par.terms()))));
    }

    private void ownCard(OwnCard card, Function<Terms, String> terms) {
        parts.add(Say.of(words.own(card)));
        parts.add(Say.quiet(texts.of("gap-chapter.your-last-card", terms.apply(card.terms()))));
    }
}
