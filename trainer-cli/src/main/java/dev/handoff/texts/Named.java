package dev.handoff.texts;

import dev.handoff.ledger.Metric;
import dev.handoff.report.LossCause;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.Shock;
import java.util.Locale;

/**
 * What has its English name elsewhere: metrics, news, channels, losses and the companies that are shipped. Another language has names of its
 * own in its file {@code names.properties}; what stands in none, such as a channel of somebody's own company, keeps the name it has.
 */
public final class Named {
    private Named() {}

    /** A metric, as in a table. */
    public static String of(Texts texts, Metric metric) {
        return texts.named("metric." + metric.name(), metric.label());
    }

    /** A metric, within a sentence. */
    public static String inside(Texts texts, Metric metric) {
        return texts.named("metric." + metric.name(), metric.labelInSentence());
    }

    /** Why a lead was lost. */
    public static String of(Texts texts, LossCause cause) {
        return texts.named("loss." + cause.name().toLowerCase(Locale.ROOT).replace('_', '-'), cause.words());
    }

    /** What has happened to the company, as the end of a sentence. */
    public static String story(Texts texts, Shock shock) {
        return texts.named("news." + shock.label(), shock.story());
    }

    /** A channel. */
    public static String channel(Texts texts, String name) {
        return texts.named("channel." + name, name);
    }

    /** What a company is called. */
    public static String title(Texts texts, Scenario scenario) {
        return texts.named("company." + scenario.name() + ".title", scenario.title());
    }

    /** What a company is like. */
    public static String story(Texts texts, Scenario scenario) {
        return texts.named("company." + scenario.name() + ".story", scenario.story());
    }
}
