package dev.handoff.workshop.screen;

import dev.handoff.debrief.Agreed;
import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Terms;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Bars;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.texts.Phrase;
import dev.handoff.texts.Texts;
import dev.handoff.workshop.log.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The agreement that the room would sign: a vote on each clause, and what the winner would have brought to the room's games. */
public final class RoomAgreement {
    /** The chapter on which people vote. */
    public static final String VOTE = "clauses";

    /** The chapter that plays what has won. */
    public static final String PLAYED = "what-if";

    private final Texts texts;
    private final Menu menu;
    private final List<Terms> votes;
    private final int people;

    /** @param people who could vote */
    public RoomAgreement(Texts texts, Menu menu, List<Person> people) {
        this.texts = texts;
        this.menu = menu;
        this.people = people.size();
        this.votes = people.stream()
                .flatMap(person -> person.said().terms().stream())
                .toList();
    }

    /** What has won, clause by clause; empty while nobody has voted. */
    public Optional<Terms> winner() {
        Terms terms = Terms.BLANK;
        for (Clause clause : Clause.values()) {
            terms = terms.with(clause, winner(clause).key());
        }
        return votes.isEmpty() ? Optional.empty() : Optional.of(terms);
    }

    /** The option that most have chosen; of equals the one that asks for less, which is listed first. */
    private Level winner(Clause clause) {
        Level winner = menu.options(clause).get(0);
        for (Level option : menu.options(clause)) {
            winner = count(clause, option) > count(clause, winner) ? option : winner;
        }
        return winner;
    }

    private long count(Clause clause, Level option) {
        return votes.stream()
                .filter(terms -> menu.chosen(terms, clause).key().equals(option.key()))
                .count();
    }

    /** The vote as it stands. */
    public Chapter vote() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Say.loud(
                votes.isEmpty()
                        ? texts.of("room-agreement.vote-on-your-phone-what")
                        : texts.of("room-agreement.of-have-voted", votes.size(), people)));
        List<Row> rows = new ArrayList<>();
        for (Clause clause : Clause.values()) {
            Level winner = winner(clause);
            rows.add(
                    votes.isEmpty()
                            ? Row.of(clause.title(texts), "-", "-")
                            : Row.of(
                                    clause.title(texts),
                                    winner.name(texts),
                                    texts.of("room-agreement.of", count(clause, winner), votes.size())));
        }
        blocks.add(new Table(
                "",
                List.of(
                        texts.of("room-agreement.clause"),
                        texts.of("room-agreement.most-would-sign"),
                        texts.of("room-agreement.votes")),
                rows));
        blocks.add(Say.quiet(texts.of("room-agreement.of-options-with-as-many")));
        return Chapter.of(VOTE, texts.of("room-agreement.what-would-this-room-sign"), blocks);
    }

    /**
     * What it would have brought.
     *
     * @param inOneLine what has won, in a line; empty while nobody has voted
     * @param whose what the game that is looked at is called
     * @param first the number of its team
     * @param known what is known, by team
     * @param all how many teams there are
     */
    public static Chapter played(
            Texts texts,
            Optional<String> inOneLine,
            String whose,
            int first,
            Map<Integer, Agreed> known,
            int all,
            String currency) {
        List<Block> blocks = new ArrayList<>();
        if (inOneLine.isEmpty()) {
            blocks.add(Say.loud(texts.of("room-agreement.nobody-has-voted-on-an")));
        } else {
            Agreed one = known.get(first);
            blocks.add(Say.loud(
                    one == null
                            ? texts.of("room-agreement.what-the-room-would-sign")
                            : one(texts, one, whose, currency)));
            blocks.add(Say.of(inOneLine.get()));
            all(texts, known, all, currency, blocks);
            blocks.add(Say.quiet(texts.of("room-agreement.it-holds-from-the-first")));
        }
        return Chapter.of(PLAYED, texts.of("room-agreement.what-if-the-room-had"), blocks);
    }

    private static String one(Texts texts, Agreed one, String whose, String currency) {
        String gain = one.gain() == 0
                ? texts.of("room-agreement.exactly-as-much-as-it")
                : texts.of(
                        one.gain() > 0 ? "room-agreement.more-than-it-did" : "room-agreement.less-than-it-did",
                        amount(texts, Math.abs(one.gain()), currency));
        double gap = one.par() - one.played();
        String closes = gap > 0 && one.gain() > 0
                ? texts.of(
                        one.gain() >= gap ? "room-agreement.closes-par" : "room-agreement.closes-a-part",
                        amount(texts, gap, currency))
                : "";
        return texts.of("room-agreement.with-what-the-room-would", whose, gain, closes);
    }

    private static void all(Texts texts, Map<Integer, Agreed> known, int all, String currency, List<Block> blocks) {
        if (known.size() < all) {
            blocks.add(Say.of(texts.of("room-agreement.of-games-are-replayed", known.size(), all)));
        } else if (all > 1) {
            long more = known.values().stream().filter(one -> one.gain() > 0).count();
            double mean =
                    known.values().stream().mapToDouble(Agreed::gain).average().orElse(0);
            blocks.add(Say.loud(texts.of(
                    mean >= 0 ? "room-agreement.games-better-more" : "room-agreement.games-better-less",
                    more == 0 ? Phrase.of("room-agreement.none") : more,
                    all,
                    amount(texts, Math.abs(mean), currency))));
            blocks.add(new Bars(
                    "gains",
                    texts.of("room-agreement.more-than-was-played-by"),
                    texts.of("room-agreement.contribution-open-deals-included-on", currency),
                    bars(texts, known)));
        }
    }

    private static List<Bars.Bar> bars(Texts texts, Map<Integer, Agreed> known) {
        return known.values().stream()
                .sorted(Comparator.comparing(Agreed::gain).reversed())
                .map(one -> new Bars.Bar(
                        texts.of("room-agreement.a-team"),
                        one.gain(),
                        Double.NaN,
                        (one.gain() > 0 ? "+" : "") + texts.figure(Numbers.amount(one.gain()))))
                .toList();
    }

    private static String amount(Texts texts, double value, String currency) {
        return texts.figure(Numbers.amount(value) + "\u00A0" + currency);
    }
}
