package dev.handoff.ledger;

import dev.handoff.company.Company;
import dev.handoff.company.Team;
import dev.handoff.market.Lead;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What reps believe about each channel beside what is true. Perceived quality is the mean over the reps who follow up leads; true quality is
 * the mean chance of the leads handed over in the window to become sales-qualified under the reference cadence, whatever was done with them.
 */
final class BeliefBook {

    private final Window window;
    private final ChannelBelief[] channels;
    private final List<String> teams = new ArrayList<>();
    private final List<double[]> beliefs = new ArrayList<>();
    private List<String> followingUp = List.of();
    private ReferenceCadence reference;

    BeliefBook(int channels, Window window) {
        this.window = window;
        this.channels = IntStream.range(0, channels)
                .mapToObj(c -> new ChannelBelief(window))
                .toArray(ChannelBelief[]::new);
    }

    /** From then on leads are judged by that company's reference cadence, and those of its teams follow up that have the duty. */
    void adopt(long at, Company company) {
        reference = new ReferenceCadence(company);
        followingUp = company.teams().keySet().stream()
                .filter(name -> company.teams().get(name).duties().contains(Team.Duty.FOLLOW_UP))
                .toList();
        recount(at);
    }

    /** Reps are hired in order of their numbers. */
    void hired(String team) {
        teams.add(team);
        beliefs.add(null);
    }

    void left(long at, int rep) {
        beliefs.set(rep, null);
        recount(at);
    }

    private void recount(long at) {
        for (int channel = 0; channel < channels.length; channel++) {
            channels[channel].clear(at);
            for (int rep = 0; rep < beliefs.size(); rep++) {
                if (beliefs.get(rep) != null && followsUp(rep)) {
                    channels[channel].joins(at, beliefs.get(rep)[channel]);
                }
            }
        }
    }

    private boolean followsUp(int rep) {
        return followingUp.contains(teams.get(rep));
    }

    void believes(long at, int rep, int channel, double quality) {
        double[] known = beliefs.get(rep);
        if (known == null) {
            known = new double[channels.length];
            Arrays.fill(known, Double.NaN);
            beliefs.set(rep, known);
        }
        if (followsUp(rep)) {
            channels[channel].changes(at, known[channel], quality);
        }
        known[channel] = quality;
    }

    void handedOver(long at, Lead lead) {
        if (window.contains(at)) {
            channels[lead.channel().number()].handedOver(at, reference.chance(lead));
        }
    }

    /** The figures of that channel. */
    ChannelBelief channel(int number) {
        return channels[number];
    }

    /** Perceived less true quality over all those channels, weighted by the leads handed over; NaN when there were none. */
    double error(List<Integer> of) {
        double sum = 0;
        double leads = 0;
        for (int number : of) {
            double error = channels[number].error();
            if (!Double.isNaN(error)) {
                sum += error * channels[number].handedOver();
                leads += channels[number].handedOver();
            }
        }
        return sum / leads;
    }

    /** The same by week. */
    double[] errorByWeek(List<Integer> of) {
        double[] sums = new double[window.wholeWeeks()];
        double[] leads = new double[sums.length];
        for (int number : of) {
            double[] errors = channels[number].errorByWeek();
            double[] handed = channels[number].handedOverByWeek();
            for (int week = 0; week < sums.length; week++) {
                boolean known = !Double.isNaN(errors[week]);
                sums[week] += known ? errors[week] * handed[week] : 0;
                leads[week] += known ? handed[week] : 0;
            }
        }
        for (int week = 0; week < sums.length; week++) {
            sums[week] /= leads[week];
        }
        return sums;
    }
}
