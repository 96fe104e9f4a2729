package dev.handoff.ledger;

import dev.handoff.market.ChannelModel;
import dev.handoff.market.Lead;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Credit for revenue by the four usual rules, per channel and campaign. The path of a lead is the channels that touched it earlier, then
 * its own. What reps found themselves is nobody's credit. An earlier touch counts for the campaign its channel ran at the inquiry.
 */
final class AttributionBook {

    private final Window window;
    private final Map<Key, Sum> credit = new TreeMap<>();

    /** Credit of one rule to one campaign of one channel; ordered by channel, campaign, rule. */
    private record Key(int channel, long campaign, CreditRule rule) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byChannel = Integer.compare(channel, other.channel);
            int byCampaign = Long.compare(campaign, other.campaign);
            return byChannel != 0 ? byChannel : byCampaign != 0 ? byCampaign : rule.compareTo(other.rule);
        }
    }

    private static final class Sum {
        private double revenue;
        private double expected;
        private double luck;
    }

    AttributionBook(Window window) {
        this.window = window;
    }

    /**
     * A deal was closed; size 0 when it was lost.
     *
     * @param luck what the size of its company does to what it is expected to bring
     */
    void closed(long at, Lead lead, double size, double expected, double luck) {
        if (window.contains(at)) {
            List<ChannelModel> path = new ArrayList<>(lead.earlierTouches());
            path.add(lead.channel());
            for (int touch = 0; touch < path.size(); touch++) {
                ChannelModel channel = path.get(touch);
                for (CreditRule rule : CreditRule.values()) {
                    double share = rule.share(touch, path.size());
                    if (share > 0) {
                        Key key = new Key(channel.number(), channel.campaignAt(lead.inquiredAt()), rule);
                        Sum sum = credit.computeIfAbsent(key, k -> new Sum());
                        sum.revenue += share * size;
                        sum.expected += share * expected;
                        sum.luck += share * luck;
                    }
                }
            }
        }
    }

    /** Credit for expected revenue by rule. */
    void report(Responses out, ChannelModel channel) {
        for (CreditRule rule : CreditRule.values()) {
            out.put(Metric.channelCredit(rule).of(channel.name()), ofChannel(channel, rule, sum -> sum.expected));
        }
    }

    /** What sizes of companies do to a channel's credit, by rule. */
    double[] sizeLuck(ChannelModel channel) {
        return Stream.of(CreditRule.values())
                .mapToDouble(rule -> ofChannel(channel, rule, sum -> sum.luck))
                .toArray();
    }

    private double ofChannel(ChannelModel channel, CreditRule rule, ToDoubleFunction<Sum> what) {
        return credit.entrySet().stream()
                .filter(e ->
                        e.getKey().channel() == channel.number() && e.getKey().rule() == rule)
                .mapToDouble(e -> what.applyAsDouble(e.getValue()))
                .sum();
    }

    /** Credit by channel, campaign and rule, in that order; those that got none are left out. */
    List<Credit> credits(List<ChannelModel> channels) {
        return credit.entrySet().stream()
                .map(e -> new Credit(
                        channels.get(e.getKey().channel()).name(),
                        e.getKey().campaign(),
                        e.getKey().rule(),
                        e.getValue().revenue,
                        e.getValue().expected))
                .toList();
    }
}
