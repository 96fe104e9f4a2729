package dev.handoff.scenario.fitted;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.fit.Fit;
import dev.handoff.calibration.fit.FoundLeads;
import dev.handoff.calibration.fit.Profile;
import dev.handoff.company.Channel;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.yaml.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The channels of a fitted company: those of the export, and no other. What the data do not tell of one is taken from the channel of that name of
 * the scenario that is extended; of a name it does not know, from the mean of its channels.
 */
final class FittedChannels {
    static final String CHANNELS = "channels.";

    private final Fit fit;
    private final CrmTables tables;
    private final Scenario base;

    FittedChannels(Fit fit, CrmTables tables, Scenario base) {
        this.fit = fit;
        this.tables = tables;
        this.base = base;
    }

    List<StatedValue> statements() {
        List<StatedValue> stated = new ArrayList<>();
        for (String name : tables.channels()) {
            stated.addAll(of(name));
        }
        Optional<String> own = FoundLeads.count(tables) > 0
                ? Optional.empty()
                : base.company().prospecting().channel();
        for (String name : base.company().channels().keySet()) {
            if (!tables.channels().contains(name) && own.filter(name::equals).isEmpty()) {
                stated.add(new StatedValue(CHANNELS + name, "none", ""));
            }
        }
        return stated;
    }

    private List<StatedValue> of(String name) {
        Map<String, StatedValue> stated = new LinkedHashMap<>();
        String channel = CHANNELS + name + ".";
        boolean known = base.company().channels().containsKey(name);
        if (!known) {
            ChannelAssumptions.of(base, name).forEach(s -> stated.put(s.path(), s));
        }
        Profile.Upload upload = fit.profile().batches().get(name);
        if (upload != null) {
            String value = "{every: " + upload.everyWeeks() + " weeks, at: " + Spelled.number(upload.atHours()) + " h}";
            put(stated, channel + "batch", value, "fitted: its leads come in uploads");
        } else if (known && base.company().channels().get(name).batch().isPresent()) {
            put(stated, channel + "batch", "none", "fitted: its leads come one by one");
        }
        double perWeek = perWeek(name);
        put(
                stated,
                channel + "inquiriesPerWeek",
                Spelled.number(perWeek),
                perWeek > 0 ? "assume: counted, in too few weeks" : "fitted: all its leads were found by reps");
        fit.estimates().stream()
                .filter(e -> e.path().startsWith(channel))
                .forEach(e -> stated.put(e.path(), FittedCompany.of(e)));
        return List.copyOf(stated.values());
    }

    private static void put(Map<String, StatedValue> stated, String path, String value, String source) {
        stated.put(path, new StatedValue(path, value, source));
    }

    private double perWeek(String name) {
        int channel = tables.channels().indexOf(name);
        int n = 0;
        for (int i = 0; i < tables.leads().size(); i++) {
            n += tables.leads().channel()[i] == channel && !tables.leads().prospected()[i] ? 1 : 0;
        }
        return (double) n / Math.max(1, tables.weeks());
    }

    /** Whether a path belongs to a channel that the base does not have, which is stated as a whole. */
    static boolean isPartOfNew(String path, Scenario base) {
        String[] names = path.split("\\.");
        return path.startsWith(CHANNELS)
                && names.length > 2
                && !base.company().channels().containsKey(names[1]);
    }

    /** New channels, each as one change: a path cannot lead into a channel that is not there yet. */
    static List<String> whole(List<StatedValue> stated, Scenario base) {
        Map<String, List<StatedValue>> channels = stated.stream()
                .filter(s -> isPartOfNew(s.path(), base))
                .collect(Collectors.groupingBy(s -> s.path().split("\\.")[1], LinkedHashMap::new, Collectors.toList()));
        return channels.entrySet().stream()
                .map(channel -> CHANNELS + channel.getKey() + "="
                        + channel.getValue().stream()
                                .map(s -> YamlText.quoted(s.path()
                                                .substring(CHANNELS.length()
                                                        + channel.getKey().length()
                                                        + 1))
                                        + ": " + s.value())
                                .collect(Collectors.joining(", ", "{", "}")))
                .toList();
    }

    /** What is taken of the base for a channel it does not have. */
    static final class ChannelAssumptions {
        private ChannelAssumptions() {}

        static List<StatedValue> of(Scenario base, String name) {
            List<Channel> like = base.company().channels().entrySet().stream()
                    .filter(c -> ChannelSpellings.plain(c.getKey()).equals(ChannelSpellings.plain(name)))
                    .map(Map.Entry::getValue)
                    .toList();
            List<Channel> all = base.company().channels().values().stream()
                    .filter(Channel::bringsInquiries)
                    .toList();
            boolean found = !like.isEmpty();
            String source = found
                    ? "assume: as the channel of that name of " + base.name()
                    : "assume: the mean over the channels of " + base.name();
            return stated(new Mean(found ? like : all), CHANNELS + name + ".", source);
        }

        private static List<StatedValue> stated(Mean mean, String channel, String source) {
            List<StatedValue> stated = new ArrayList<>();
            Map<String, Double> values = new LinkedHashMap<>();
            values.put("fit", mean.of(Channel::fit));
            values.put("intent", mean.of(Channel::intent));
            values.put("reachable", mean.of(c -> c.reachable().mean()));
            values.put("pickUp", mean.of(Channel::pickUp));
            values.put("touchesFactor", mean.of(Channel::touchesFactor));
            values.put("dealSizeFactor", mean.of(Channel::dealSizeFactor));
            values.put("costPerInquiry", mean.of(Channel::costPerInquiry));
            values.forEach((key, value) -> stated.add(new StatedValue(channel + key, Spelled.number(value), source)));
            mean.fading()
                    .ifPresent(days -> stated.add(
                            new StatedValue(channel + "intentFadesIn", Spelled.number(days) + " days", source)));
            mean.saturation()
                    .ifPresent(s -> stated.add(new StatedValue(channel + "saturation", Spelled.number(s), source)));
            return stated;
        }
    }
}
