package dev.handoff.debrief;

import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.LeversMoved;
import dev.handoff.game.rules.Round;
import dev.handoff.game.score.Cause;
import dev.handoff.game.score.RoundFigure;
import dev.handoff.game.score.Why;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Say;
import dev.handoff.texts.Named;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why a round was another than usual, in a few sentences: whole amounts that add up.
 *
 * @param menu what can be chosen
 * @param played the rounds, up to the one that is told
 * @param why its replays
 * @param currency of money
 */
public record WhyWords(Texts texts, Menu menu, List<Round> played, Why why, String currency) {
    /** What usual means. */
    public String usual() {
        return texts.of("why-words.usual", Why.LUCKS);
    }

    public WhyWords {
        played = List.copyOf(played);
    }

    /** What a side's own count was made of, seen from its desk: what the other side changed is not known there. */
    public Say own(Role role, boolean alone) {
        Why.Split split = why.split(RoundFigure.own(role));
        List<String> sentences = new ArrayList<>(List.of(beginning(RoundFigure.own(role), split)));
        String mine = alone ? texts.of("why-words.your-change") : whose(role);
        Map<Cause, Long> effects = split.roundedEffects();
        if (effects.containsKey(Cause.of(role))) {
            sentences.add(effect(mine + moves(role), split, Cause.of(role)));
        }
        common(split, sentences);
        long hidden = effects.getOrDefault(Cause.of(role.other()), 0L);
        if (hidden != 0) {
            sentences.add(texts.of("why-words.what-you-cannot-see-from", ChapterWords.signed(texts, hidden)));
        }
        sentences.add(luck(split));
        return Say.of(String.join(" ", sentences));
    }

    /** What the company's contribution was made of, for who shares a report. */
    public Say company() {
        return told(RoundFigure.CONTRIBUTION, false);
    }

    /** The same with every lever that was moved, for the debrief. */
    Say companyInFull() {
        return told(RoundFigure.CONTRIBUTION, true);
    }

    /** What a side's own count was made of, with both desks open. */
    Say ownInFull(Role role) {
        return told(RoundFigure.own(role), false);
    }

    /**
     * Which choice helped a figure most; where none did clearly, which one cost most. Only what stands out from luck is named.
     *
     * @param deciders the sides whose choices are looked at
     * @param shown those of them whose levers may be named
     */
    public String helped(RoundFigure figure, List<Role> deciders, List<Role> shown) {
        Why.Split split = why.split(figure);
        List<Cause> choices = new ArrayList<>(deciders.stream().map(Cause::of).toList());
        choices.add(Cause.AGREEMENT);
        choices.retainAll(split.effects().keySet());
        if (choices.isEmpty()) {
            return asked(
                    figure,
                    texts.of(
                            figure == RoundFigure.CONTRIBUTION
                                    ? "why-words.nothing-was-changed-in-it"
                                    : "why-words.you-changed-nothing-in-it"));
        }
        List<Cause> clear = choices.stream()
                .filter(split::isClear)
                .sorted(Comparator.comparing(split.effects()::get))
                .toList();
        Optional<Cause> best = clear.stream()
                .reduce((worse, better) -> better)
                .filter(cause -> split.effects().get(cause) > 0);
        String none = clear.stream()
                .findFirst()
                .map(worst -> texts.of("why-words.what-cost-most", choice(worst, shown), about(figure, split, worst)))
                .orElseGet(() -> texts.of("why-words.nothing-clear"));
        return asked(
                figure,
                best.map(cause -> texts.of("why-words.helped", choice(cause, shown), about(figure, split, cause)))
                        .orElse(none));
    }

    private String asked(RoundFigure figure, String answer) {
        return texts.of(
                figure == RoundFigure.CONTRIBUTION
                        ? "why-words.what-helped-most-in-this"
                        : "why-words.what-helped-your-own-count",
                answer);
    }

    private String choice(Cause cause, List<Role> shown) {
        if (cause == Cause.AGREEMENT) {
            return last().agreement().isPresent()
                    ? texts.of("why-words.the-agreement")
                    : texts.of("why-words.that-no-agreement-holds-any");
        }
        Role role = cause == Cause.SALES ? Role.SALES : Role.MARKETING;
        return shown.contains(role) ? texts.and(moved(role)) : texts.inside(whose(role));
    }

    private String about(RoundFigure figure, Why.Split split, Cause cause) {
        double effect = split.effects().get(cause);
        String sign = effect > 0 ? "+" : "";
        return texts.of(
                "why-words.about",
                switch (figure) {
                    case QUALIFIED_LEADS ->
                        texts.of("why-words.qualified-leads", sign, texts.figure(Numbers.count(effect)));
                    case CREDITED_REVENUE ->
                        texts.of("why-words.of-credited-revenue", sign, ChapterWords.money(texts, effect, currency));
                    case CONTRIBUTION ->
                        texts.of("why-words.for-the-company", sign, ChapterWords.money(texts, effect, currency));
                });
    }

    private String whose(Role role) {
        return role == Role.SALES ? texts.of("why-words.sales-change") : texts.of("why-words.marketings-change");
    }

    private Say told(RoundFigure figure, boolean levers) {
        Why.Split split = why.split(figure);
        List<String> sentences = new ArrayList<>(List.of(beginning(figure, split)));
        for (Role role : Role.values()) {
            if (split.effects().containsKey(Cause.of(role))) {
                sentences.add(effect(whose(role) + (levers ? moves(role) : ""), split, Cause.of(role)));
            }
        }
        common(split, sentences);
        sentences.add(luck(split));
        return Say.of(String.join(" ", sentences));
    }

    private void common(Why.Split split, List<String> sentences) {
        if (split.effects().containsKey(Cause.AGREEMENT)) {
            sentences.add(effect(
                    last().agreement().isPresent()
                            ? texts.of("why-words.the-agreement-2")
                            : texts.of("why-words.no-agreement-any-more"),
                    split,
                    Cause.AGREEMENT));
        }
        if (split.effects().containsKey(Cause.NEWS)) {
            String news = last().injections().stream()
                    .map(shock -> Named.story(texts, shock))
                    .collect(Collectors.joining("; "));
            sentences.add(effect(texts.of("why-words.news", news), split, Cause.NEWS));
        }
    }

    private String beginning(RoundFigure figure, Why.Split split) {
        long more = split.rounded();
        String than = more == 0
                ? texts.of("why-words.as-many-as-usual")
                : texts.of(
                        more > 0 ? "why-words.more-than-usual" : "why-words.fewer-than-usual",
                        texts.figure(Numbers.count(Math.abs(more))));
        return switch (figure) {
            case QUALIFIED_LEADS ->
                texts.of("why-words.why-qualified-leads", texts.figure(Numbers.count(split.here())), than);
            case CREDITED_REVENUE -> money("why-words.why-credited-revenue", split);
            case CONTRIBUTION -> money("why-words.why-the-company-contributed", split);
        };
    }

    private String money(String sentence, Why.Split split) {
        long more = split.rounded();
        String than = more == 0
                ? texts.of("why-words.as-much-as-usual")
                : texts.of(
                        more > 0 ? "why-words.more-than-usual" : "why-words.less-than-usual",
                        ChapterWords.whole(texts, Math.abs(more), currency));
        return texts.of(sentence, ChapterWords.whole(texts, Math.round(split.here()), currency), than);
    }

    private String effect(String cause, Why.Split split, Cause which) {
        long effect = split.roundedEffects().get(which);
        String amount = ChapterWords.signed(texts, effect);
        String small = effect == 0 ? texts.of("why-words.no-effect") : texts.of("why-words.no-clear-effect", amount);
        return texts.of("why-words.effect", cause, split.isClear(which) ? amount : small);
    }

    private String luck(Why.Split split) {
        return texts.of(
                "why-words.luck",
                ChapterWords.signed(texts, split.roundedEffects().get(Cause.LUCK)),
                texts.figure(Numbers.count(split.halfWidth())));
    }

    /** Where a side put the levers that it moved in this round, in brackets. */
    private String moves(Role role) {
        List<String> moved = moved(role);
        return moved.isEmpty() ? "" : " (" + String.join("; ", moved) + ")";
    }

    private List<String> moved(Role role) {
        return LeversMoved.of(menu, before(), last(), role).stream()
                .map(lever -> texts.of(
                        "why-words.moved",
                        lever.wording(),
                        menu.chosen(last().decision(role), lever).wording()))
                .toList();
    }

    private Optional<Round> before() {
        return played.size() == 1 ? Optional.empty() : Optional.of(played.get(played.size() - 2));
    }

    private Round last() {
        return played.get(played.size() - 1);
    }
}
