package dev.handoff.scenario;

import dev.handoff.company.Channel;
import dev.handoff.company.Company;
import dev.handoff.company.Team;
import dev.handoff.scenario.spelling.NumberSpelling;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Things that happen to companies, ready to be put into any timeline: {@code - {at: week 8, event: downturn}}. Magnitudes are assumptions. */
public enum Shock {
    /** The trend of the month gets double its budget, at the others' expense. */
    FLAVOUR_OF_THE_MONTH(
            "the flavour of the month: one channel gets twice its budget for four weeks, the others pay",
            Optional.of(Duration.ofDays(28)),
            Shock::flavour),
    /** Buyers hold on to their money. */
    DOWNTURN(
            "a downturn: a fifth fewer inquiries mean it, deals are harder to win and a tenth smaller",
            Optional.empty(),
            Shock::downturn),
    /** One of the largest team leaves; somebody new comes eight weeks later. */
    A_REP_QUITS(
            "a rep quits; somebody new starts eight weeks later", Optional.of(Duration.ofDays(56)), Shock::aRepQuits),
    /** Prices go up. */
    PRICING_CHANGE("prices go up by 15 %, and deals are harder to win", Optional.empty(), Shock::pricingChange),
    /** Both departments present a figure named conversion to the board. They differ. */
    DIFFERENT_CONVERSIONS(
            "the CMO and the SVP of sales report different conversions: for a quarter nobody speaks of anything else",
            Optional.of(Duration.ofDays(91)),
            Shock::differentConversions);

    private static final double FEWER = 0.8;
    private static final double SMALLER = 0.9;
    private static final double DEARER = 1.15;
    private static final double HARDER = 0.85;
    private static final double WORST_MISUNDERSTANDING = 0.3;

    private final String story;
    private final Optional<Duration> lasts;
    private final Function<Company, List<Effect>> effects;

    Shock(String story, Optional<Duration> lasts, Function<Company, List<Effect>> effects) {
        this.story = story;
        this.lasts = lasts;
        this.effects = effects;
    }

    /** A parameter before and after, in the spelling of a scenario file. */
    private record Effect(String path, String before, String after) {
        static Effect of(String path, double before, double after) {
            return new Effect(path, NumberSpelling.spell(before), NumberSpelling.spell(after));
        }
    }

    /** Spelling in a scenario file: {@code flavour-of-the-month}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What happens, in words. */
    public String story() {
        return story;
    }

    /** After that time the parameters go back to what they were; empty when it stays. */
    public Optional<Duration> lasts() {
        return lasts;
    }

    /** The parameters it changes, by path, with their new values; may be none in a company it cannot touch. */
    public Map<String, String> changes(Company present) {
        Map<String, String> changes = new LinkedHashMap<>();
        effects.apply(present).forEach(effect -> changes.put(effect.path(), effect.after()));
        return changes;
    }

    /** The same parameters with the values they have now, for the time when it is over. */
    public Map<String, String> undone(Company present) {
        Map<String, String> values = new LinkedHashMap<>();
        effects.apply(present).forEach(effect -> values.put(effect.path(), effect.before()));
        return values;
    }

    /** The channel that promises most inquiries for the money, which is what a trend looks like from above. */
    private static List<Effect> flavour(Company company) {
        List<Effect> effects = new ArrayList<>();
        double total =
                company.channels().values().stream().mapToDouble(Shock::spend).sum();
        String trend = company.channels().entrySet().stream()
                .filter(e -> spend(e.getValue()) > 0)
                .min((a, b) -> Double.compare(
                        a.getValue().costPerInquiry(), b.getValue().costPerInquiry()))
                .map(Map.Entry::getKey)
                .orElse("");
        double gain = trend.isEmpty()
                ? 0
                : Math.min(
                        spend(company.channels().get(trend)),
                        total - spend(company.channels().get(trend)));
        company.channels().forEach((name, channel) -> {
            double spend = spend(channel);
            boolean favoured = name.equals(trend);
            double others = total - spend(company.channels().get(trend.isEmpty() ? name : trend));
            if (spend > 0 && others > 0) {
                double after = favoured ? spend + gain : spend - gain * spend / others;
                effects.add(Effect.of("channels." + name + ".spendPerWeek", spend, Math.rint(after)));
            }
        });
        return effects;
    }

    private static double spend(Channel channel) {
        return channel.spendPerWeek().orElse(channel.inquiriesPerWeek() * channel.costPerInquiry());
    }

    private static List<Effect> downturn(Company company) {
        List<Effect> effects = new ArrayList<>();
        company.channels()
                .forEach((name, channel) -> effects.add(
                        Effect.of("channels." + name + ".intent", channel.intent(), channel.intent() * FEWER)));
        effects.add(winShare(company));
        effects.add(Effect.of(
                "deals.medianSize",
                company.deals().medianSize(),
                company.deals().medianSize() * SMALLER));
        return effects;
    }

    private static Effect winShare(Company company) {
        double share = company.deals().winShare();
        return Effect.of("deals.winShare", share, share * HARDER);
    }

    private static List<Effect> pricingChange(Company company) {
        double size = company.deals().medianSize();
        return List.of(Effect.of("deals.medianSize", size, size * DEARER), winShare(company));
    }

    private static List<Effect> aRepQuits(Company company) {
        return company.teams().entrySet().stream()
                .filter(e -> e.getValue().duties().contains(Team.Duty.FOLLOW_UP))
                .filter(e -> e.getValue().reps() > 1)
                .max((a, b) -> Integer.compare(a.getValue().reps(), b.getValue().reps()))
                .map(e -> List.of(Effect.of(
                        "teams." + e.getKey() + ".reps",
                        e.getValue().reps(),
                        e.getValue().reps() - 1)))
                .orElse(List.of());
    }

    private static List<Effect> differentConversions(Company company) {
        double now = company.trust().misunderstanding();
        return List.of(
                new Effect(
                        "alignment.commonLanguage",
                        company.alignment().commonLanguage().isYes() ? "yes" : "no",
                        "no"),
                Effect.of("trust.misunderstanding", now, Math.max(now, WORST_MISUNDERSTANDING)));
    }
}
