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
import dev.handoff.scenario.Shock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
public record WhyWords(Menu menu, List<Round> played, Why why, String currency) {
    /** What usual means. */
    public static final String USUAL = "Usual: nothing changed, no news, mean of " + Why.LUCKS
            + " replays with other luck (± its 95 % half-width). The amounts add up.";

    public WhyWords {
        played = List.copyOf(played);
    }

    /** What a side's own count was made of, seen from its desk: what the other side changed is not known there. */
    public Say own(Role role, boolean alone) {
        Why.Split split = why.split(RoundFigure.own(role));
        List<String> sentences = new ArrayList<>(List.of(beginning(RoundFigure.own(role), split)));
        String mine = alone ? "Your change" : whose(role);
        Map<Cause, Long> effects = split.roundedEffects();
        if (effects.containsKey(Cause.of(role))) {
            sentences.add(effect(mine + moves(role), split, Cause.of(role)));
        }
        common(split, sentences);
        long hidden = effects.getOrDefault(Cause.of(role.other()), 0L);
        if (hidden != 0) {
            sentences.add("What you cannot see from this desk: " + ChapterWords.signed(hidden) + ".");
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
            return asked(figure)
                    + (figure == RoundFigure.CONTRIBUTION
                            ? "nothing was changed in it."
                            : "you changed nothing in it.");
        }
        List<Cause> clear = choices.stream()
                .filter(split::isClear)
                .sorted(Comparator.comparing(split.effects()::get))
                .toList();
        Optional<Cause> best = clear.stream()
                .reduce((worse, better) -> better)
                .filter(cause -> split.effects().get(cause) > 0);
        String none = "nothing clear."
                + clear.stream()
                        .findFirst()
                        .map(worst -> " What cost most: " + choice(worst, shown) + ", " + about(figure, split, worst))
                        .orElse("");
        return asked(figure)
                + best.map(cause -> choice(cause, shown) + ", " + about(figure, split, cause))
                        .orElse(none);
    }

    private static String asked(RoundFigure figure) {
        return figure == RoundFigure.CONTRIBUTION
                ? "What helped most in this round: "
                : "What helped your own count most in this round: ";
    }

    private String choice(Cause cause, List<Role> shown) {
        if (cause == Cause.AGREEMENT) {
            return last().agreement().isPresent() ? "the agreement" : "that no agreement holds any more";
        }
        Role role = cause == Cause.SALES ? Role.SALES : Role.MARKETING;
        return shown.contains(role)
                ? moved(role).replace("; ", " and ")
                : whose(role).toLowerCase(Locale.ROOT);
    }

    private String about(RoundFigure figure, Why.Split split, Cause cause) {
        double effect = split.effects().get(cause);
        String sign = effect > 0 ? "+" : "";
        return "about "
                + switch (figure) {
                    case QUALIFIED_LEADS -> sign + Numbers.count(effect) + " qualified leads.";
                    case CREDITED_REVENUE -> sign + ChapterWords.money(effect, currency) + " of credited revenue.";
                    case CONTRIBUTION -> sign + ChapterWords.money(effect, currency) + " for the company.";
                };
    }

    private static String whose(Role role) {
        return role == Role.SALES ? "Sales' change" : "Marketing's change";
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
                    last().agreement().isPresent() ? "The agreement" : "No agreement any more",
                    split,
                    Cause.AGREEMENT));
        }
        if (split.effects().containsKey(Cause.NEWS)) {
            String news = last().injections().stream().map(Shock::story).collect(Collectors.joining("; "));
            sentences.add(effect("News (" + news + ")", split, Cause.NEWS));
        }
    }

    private String beginning(RoundFigure figure, Why.Split split) {
        long more = split.rounded();
        String than = more == 0
                ? "as many as usual"
                : Numbers.count(Math.abs(more)) + (more > 0 ? " more" : " fewer") + " than usual";
        return switch (figure) {
            case QUALIFIED_LEADS -> "Why " + Numbers.count(split.here()) + " qualified leads, " + than + ".";
            case CREDITED_REVENUE -> "Why " + money("of credited revenue", split) + ".";
            case CONTRIBUTION -> "Why the company contributed " + money("", split) + ".";
        };
    }

    private String money(String of, Why.Split split) {
        long more = split.rounded();
        String than = more == 0
                ? "as much as usual"
                : ChapterWords.whole(Math.abs(more), currency) + (more > 0 ? " more" : " less") + " than usual";
        String what = of.isEmpty() ? "" : " " + of;
        return ChapterWords.whole(Math.round(split.here()), currency) + what + ", " + than;
    }

    private static String effect(String cause, Why.Split split, Cause which) {
        long effect = split.roundedEffects().get(which);
        String amount = ChapterWords.signed(effect);
        String small = effect == 0 ? "no effect" : "no clear effect (" + amount + ")";
        return cause + ": " + (split.isClear(which) ? amount : small) + ".";
    }

    private static String luck(Why.Split split) {
        return "Luck: " + ChapterWords.signed(split.roundedEffects().get(Cause.LUCK)) + "\u00A0±\u00A0"
                + Numbers.count(split.halfWidth()) + ".";
    }

    /** Where a side put the levers that it moved in this round, in brackets. */
    private String moves(Role role) {
        String moved = moved(role);
        return moved.isEmpty() ? "" : " (" + moved + ")";
    }

    private String moved(Role role) {
        return LeversMoved.of(menu, before(), last(), role).stream()
                .map(lever -> lever.title() + " \""
                        + menu.chosen(last().decision(role), lever).name() + "\"")
                .collect(Collectors.joining("; "));
    }

    private Optional<Round> before() {
        return played.size() == 1 ? Optional.empty() : Optional.of(played.get(played.size() - 2));
    }

    private Round last() {
        return played.get(played.size() - 1);
    }
}
