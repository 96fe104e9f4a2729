package dev.handoff.game.levers;

import dev.handoff.company.Channel;
import dev.handoff.company.Company;
import dev.handoff.texts.Phrase;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How soon a lead must be tried for the first time. A company that tells urgent channels from others promises those sooner; the reps can
 * see what is due, so that an order of work by due time puts urgent leads in front.
 */
public enum FirstTouchLimit {
    TWO_DAYS("2 working days", "4 working hours"),
    ONE_DAY("1 working day", "1 working hour"),
    FOUR_HOURS("4 working hours", "30 min"),
    ONE_HOUR("1 working hour", "10 min");

    private final String limit;
    private final String urgent;

    FirstTouchLimit(String limit, String urgent) {
        this.limit = limit;
        this.urgent = urgent;
    }

    /** The limit in words, such as "1 working day". */
    Phrase words() {
        return Phrase.of("limit." + key());
    }

    /** Key of the option. */
    String key() {
        return limit.replace(' ', '-');
    }

    /** What is said of urgent leads; nothing where all are alike. */
    Phrase ofUrgent(Company company) {
        return tellsTiersApart(company)
                ? Phrase.of("limit.urgent", urgent.replaceAll(" working hours?", " h"))
                : Phrase.of("words.nothing");
    }

    /** The override that promises it, with a reminder after this share of the limit. */
    String override(Company company, String reminder) {
        String limits = tellsTiersApart(company) ? ", limits: {" + urgentOnes(company) + "}" : "";
        return "sla.sales.firstTouch={limit: " + limit + limits + ", reminders: [" + reminder + "], breach: report}";
    }

    private String urgentOnes(Company company) {
        return urgent(company).map(channel -> channel + ": " + urgent).collect(Collectors.joining(", "));
    }

    private static Stream<String> urgent(Company company) {
        int first = company.channels().values().stream()
                .mapToInt(Channel::tier)
                .min()
                .orElse(0);
        return company.channels().entrySet().stream()
                .filter(channel -> channel.getValue().tier() == first)
                .map(Map.Entry::getKey);
    }

    /** Marketing's channels whose leads are promised sooner; none where all are alike. */
    public static List<String> urgentChannels(Company company) {
        return tellsTiersApart(company)
                ? urgent(company)
                        .filter(MarketingLevels.spending(company)::containsKey)
                        .toList()
                : List.of();
    }

    private static boolean tellsTiersApart(Company company) {
        return MarketingLevels.spending(company).values().stream()
                        .mapToInt(Channel::tier)
                        .distinct()
                        .count()
                > 1;
    }
}
