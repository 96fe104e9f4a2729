package dev.handoff.game.levers;

import dev.handoff.company.Channel;
import dev.handoff.company.ClosedLoop;
import dev.handoff.company.Company;
import dev.handoff.company.LeadDefinition;
import dev.handoff.company.Nurture;
import dev.handoff.texts.NamedChannels;
import dev.handoff.texts.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The settings of marketing's levers. Costs are percent of the channel budget that buys no names. */
public final class MarketingLevels {
    static final double REPORT_COST = 3;

    private static final double SHIFTED = 0.4; // part of what the other channels get
    private static final double SHIFTED_FOR_REACH = 0.6; // whoever counts leads goes further
    private static final double SHIFTED_FOR_EVENTS = 0.55; // and so does whoever counts nothing
    private static final double EVERYTHING = -1.3; // where a threshold begins to turn somebody away
    private static final double WIDER = -0.8;
    private static final double STRICTER = 0.3;
    private static final double STRICT = 0.8;
    private static final int MOST_FIELDS = 3;
    private static final int NURTURE_STEP = 15;
    private static final double CO_CREATED = 1; // logit of fitting that many hours would bring
    private static final String RECYCLED = "80 %"; // of the leads that sales has let go; nurture writes to them, too

    private MarketingLevels() {}

    /** The budget as a whole stays; a part of what the others spend goes to the favoured channels. */
    static List<Level> mix(Company company) {
        List<Level> levels = new ArrayList<>();
        levels.add(new Level("as-found", Level.AS_FOUND, 0, List.of()));
        if (spending(company).size() < 2) {
            return levels; // nothing to shift
        }
        Set<String> cheap = cheaperHalf(company);
        levels.add(shifted(company, "reach", Phrase.of("level.mix.reach"), SHIFTED_FOR_REACH, cheap::contains));
        levels.add(shifted(company, "intent", Phrase.of("level.mix.intent"), SHIFTED, name -> !cheap.contains(name)));
        Set<String> events = events(company);
        if (!events.isEmpty() && events.size() < spending(company).size()) {
            levels.add(shifted(
                    company,
                    "events",
                    Phrase.of("level.mix.events", new NamedChannels(List.copyOf(events))),
                    SHIFTED_FOR_EVENTS,
                    events::contains));
        }
        return levels;
    }

    private static Level shifted(Company company, String key, Phrase name, double share, Predicate<String> favoured) {
        Map<String, Channel> channels = spending(company);
        double gain = channels.entrySet().stream()
                        .filter(e -> !favoured.test(e.getKey()))
                        .mapToDouble(e -> spend(e.getValue()))
                        .sum()
                * share;
        double theirs = channels.entrySet().stream()
                .filter(e -> favoured.test(e.getKey()))
                .mapToDouble(e -> spend(e.getValue()))
                .sum();
        List<String> overrides = new ArrayList<>();
        channels.forEach((channel, terms) -> {
            double factor = favoured.test(channel) ? 1 + gain / theirs : 1 - share;
            overrides.add("channels." + channel + ".spendPerWeek=" + Math.round(spend(terms) * factor));
        });
        return new Level(key, name, 0, overrides);
    }

    private static Set<String> cheaperHalf(Company company) {
        List<String> byCost = spending(company).entrySet().stream()
                .sorted((a, b) -> Double.compare(
                        a.getValue().costPerInquiry(), b.getValue().costPerInquiry()))
                .map(Map.Entry::getKey)
                .toList();
        return new LinkedHashSet<>(byCost.subList(0, Math.max(1, byCost.size() / 2)));
    }

    private static Set<String> events(Company company) {
        Set<String> events = new LinkedHashSet<>();
        spending(company).forEach((name, channel) -> {
            if (!channel.measured().isYes() || channel.batch().isPresent()) {
                events.add(name);
            }
        });
        return events;
    }

    static Map<String, Channel> spending(Company company) {
        Map<String, Channel> paid = new LinkedHashMap<>();
        company.channels().forEach((name, channel) -> {
            if (spend(channel) > 0) {
                paid.put(name, channel);
            }
        });
        return paid;
    }

    /** What a channel gets a week. */
    static double spend(Channel channel) {
        return channel.spendPerWeek().orElse(channel.inquiriesPerWeek() * channel.costPerInquiry());
    }

    public static double budget(Company company) {
        return company.channels().values().stream()
                .mapToDouble(MarketingLevels::spend)
                .sum();
    }

    static List<Level> threshold(Company company) {
        LeadDefinition definition = company.leadDefinition();
        double now = definition.threshold().orElse(EVERYTHING);
        List<Level> levels = new ArrayList<>();
        if (definition.threshold().isPresent()) {
            levels.add(thresholdAt("wide", Phrase.of("level.threshold.wide"), Math.min(EVERYTHING, now + WIDER)));
        }
        levels.add(new Level("as-found", Level.AS_FOUND, 0, List.of()));
        levels.add(thresholdAt("stricter", Phrase.of("level.threshold.stricter"), now + STRICTER));
        levels.add(thresholdAt("strict", Phrase.of("level.threshold.strict"), now + STRICT));
        return levels;
    }

    private static Level thresholdAt(String key, Phrase name, double threshold) {
        return new Level(key, name, 0, List.of("leadDefinition.threshold=" + LevelSpelling.number(threshold)));
    }

    static List<Level> fields(Company company) {
        int now = company.leadDefinition().requiredFields();
        List<Level> levels = new ArrayList<>();
        for (int fields = 0; fields <= Math.max(MOST_FIELDS, now); fields++) {
            Phrase name = fields == 0 ? Phrase.of("level.none") : Phrase.of("level.fields", fields);
            levels.add(LevelSpelling.level(
                    "fields-" + fields, name, 0, fields == now, "leadDefinition.requiredFields=" + fields));
        }
        return levels;
    }

    static List<Level> nurture(Company company) {
        List<Level> levels = new ArrayList<>();
        int now = (int) Math.round(100 * company.nurture().share());
        if (now % NURTURE_STEP != 0 || now > 2 * NURTURE_STEP) {
            levels.add(new Level("as-found", Phrase.of("level.nurture.as-found", now), now, List.of()));
        }
        for (int share = 0; share <= 2 * NURTURE_STEP; share += NURTURE_STEP) {
            Phrase name = share == 0 ? Phrase.of("level.none") : Phrase.of("level.nurture.share", share);
            List<String> overrides = share == now ? List.of() : nurtureAt(company.nurture(), share);
            levels.add(new Level("nurture-" + share, name, share, overrides));
        }
        return levels;
    }

    private static List<String> nurtureAt(Nurture nurture, int share) {
        List<String> overrides = new ArrayList<>(List.of("nurture.share=" + share + " %"));
        if (share > 0) {
            overrides.add("nurture.rounds=" + Math.max(1, nurture.rounds()));
            overrides.add("nurture.every=2 weeks");
            overrides.add("recycling.share=" + RECYCLED);
        }
        return overrides;
    }

    static List<Level> closedLoop(Company company) {
        return List.of(
                loop(company, "off", Phrase.of("level.closed-loop.off"), false, false),
                loop(company, "closes", Phrase.of("level.closed-loop.closes"), true, false),
                loop(company, "history", Phrase.of("level.closed-loop.history"), false, true),
                loop(company, "both", Phrase.of("level.closed-loop.both"), true, true));
    }

    private static Level loop(Company company, String key, Phrase name, boolean closes, boolean history) {
        ClosedLoop now = company.closedLoop();
        boolean same = now.closesToMarketing().isYes() == closes
                && now.historyToSales().isYes() == history;
        List<String> overrides = new ArrayList<>(List.of(
                "closedLoop.closesToMarketing=" + LevelSpelling.yes(closes),
                "closedLoop.historyToSales=" + LevelSpelling.yes(history),
                "closedLoop.costPerWeek="
                        + Math.round(Math.max(now.costPerWeek(), budget(company) * REPORT_COST / 100))));
        if (closes) {
            overrides.add("spending.rule=greedy");
        }
        double cost = REPORT_COST * ((closes ? 1 : 0) + (history ? 1 : 0));
        return new Level(key, name, cost, same ? List.of() : overrides);
    }

    static List<Level> coCreation(Company company) {
        List<Level> levels = new ArrayList<>();
        boolean without = company.alignment().coCreation().isEmpty();
        levels.add(LevelSpelling.level("none", Phrase.of("level.none"), 0, without, "alignment.coCreation=none"));
        double now = company.alignment().coCreation().map(c -> c.hoursPerWeek()).orElse(0.0);
        for (int hours = 1; hours <= 2; hours++) {
            Phrase name = Phrase.of("level.co-creation.hours", hours);
            String override = "alignment.coCreation={hoursPerWeek: " + hours + ", gain: " + CO_CREATED + "}";
            levels.add(LevelSpelling.level("hours-" + hours, name, 0, now == hours, override));
        }
        return LevelSpelling.withStanding(levels, without ? 0 : now);
    }
}
