package dev.handoff.scenario.fitted;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.fit.Fit;
import dev.handoff.calibration.fit.FoundLeads;
import dev.handoff.calibration.fit.Held;
import dev.handoff.calibration.fit.Profile;
import dev.handoff.company.Prospecting;
import dev.handoff.company.Team;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is counted and not drawn: the rhythm of inquiries, working hours, people, and which lead they take first. */
final class FittedRhythm {
    private final Fit fit;
    private final CrmTables tables;
    private final Scenario base;

    FittedRhythm(Fit fit, CrmTables tables, Scenario base) {
        this.fit = fit;
        this.tables = tables;
        this.base = base;
    }

    List<StatedValue> statements() {
        List<StatedValue> stated = new ArrayList<>();
        Profile profile = fit.profile();
        String leads =
                String.format(Locale.ROOT, "fitted: %,d leads", tables.leads().size());
        weights(stated, "arrivals.dayWeights", profile.dayWeights(), leads + " by weekday");
        weights(stated, "arrivals.hourWeights", profile.hourWeights(), leads + " by hour of the day");
        String attempts = String.format(
                Locale.ROOT, "fitted: %,d attempts", tables.activities().size());
        if (!profile.shifts().isEmpty()) {
            stated.add(new StatedValue(
                    "workingTime.shifts",
                    "[" + String.join(", ", profile.shifts()) + "]",
                    attempts + " by weekday and time of day"));
        }
        String team = "teams." + base.company().teams().keySet().iterator().next();
        if (profile.reps() > 0) {
            stated.add(new StatedValue(
                    team + ".reps",
                    Integer.toString(profile.reps()),
                    "fitted: people who tried somebody in a typical week, median of " + tables.weeks()
                            + (tables.weeks() == 1 ? " week" : " weeks")));
        }
        order(stated, team + ".order", profile.order());
        boolean decisions = fit.estimates().stream().anyMatch(e -> e.path().startsWith("persistence."));
        if (decisions) {
            stated.add(new StatedValue("persistence.rule", "choice", "assume: reps decide; fitted is how"));
        }
        fit.estimate("acceptance.misfitsSpotted")
                .ifPresent(e -> stated.add(new StatedValue(
                        "acceptance.rule",
                        "review",
                        String.format(Locale.ROOT, "fitted: %,d recorded rejections", e.n()))));
        prospecting(stated, team);
        return stated;
    }

    /** Which channel says what found leads are like; the time it takes to find them is fitted, what an hour brings is assumed. */
    private void prospecting(List<StatedValue> stated, String team) {
        Prospecting assumed = base.company().prospecting();
        Optional<String> channel = FoundLeads.channel(tables);
        if (channel.isEmpty()) {
            if (assumed.share() > 0) {
                stated.add(new StatedValue(
                        "prospecting.share", "0", "assume: the export has no lead that reps found themselves"));
            }
            return;
        }
        stated.add(new StatedValue(
                "prospecting.channel",
                YamlText.quoted(channel.get()),
                String.format(Locale.ROOT, "fitted: %,d leads that reps found themselves", FoundLeads.count(tables))));
        if (assumed.channel().isEmpty() || assumed.leadsPerHour() == 0) {
            Held.Yield usual = Held.Yield.USUAL;
            String source = "assume: an hour for a lead; nobody records what it takes";
            stated.add(new StatedValue("prospecting.leadsPerHour", Spelled.number(usual.leadsPerHour()), source));
            stated.add(
                    new StatedValue("prospecting.halvedAfterHours", Spelled.number(usual.halvedAfterHours()), source));
        }
        Team people = base.company().teams().get(team.substring("teams.".length()));
        if (!people.duties().contains(Team.Duty.PROSPECTING)) {
            List<String> duties = new ArrayList<>(people.duties().stream()
                    .map(duty -> duty.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList());
            duties.add(Math.max(0, duties.indexOf("follow-up")), "prospecting");
            stated.add(new StatedValue(
                    team + ".duties",
                    "[" + String.join(", ", duties) + "]",
                    "fitted: reps find leads themselves; what comes first is assumed"));
        }
    }

    private static void weights(List<StatedValue> stated, String path, List<Double> weights, String source) {
        boolean some = weights.stream().mapToDouble(w -> w).sum() > 0;
        if (some) {
            stated.add(new StatedValue(
                    path, weights.stream().map(Spelled::number).collect(Collectors.joining(", ", "[", "]")), source));
        }
    }

    private static void order(List<StatedValue> stated, String path, Profile.Order order) {
        if (order.spelling().isEmpty()) {
            return;
        }
        String seen = String.format(
                Locale.ROOT,
                "of %,d pairs of leads that waited together the newer was called first in %.0f %%",
                order.pairs(),
                100 * order.newerFirst());
        stated.add(
                new StatedValue(path, order.spelling(), (order.clear() ? "fitted: " : "assume: the nearest; ") + seen));
    }
}
