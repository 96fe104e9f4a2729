package dev.handoff.market;

import dev.handoff.company.Company;
import dev.handoff.kernel.Simulation;
import dev.handoff.random.Draws;
import dev.handoff.random.Samplers;
import java.util.ArrayList;
import java.util.List;

/** Leads for tests, straight from a company's market. */
public final class TestMarket {

    private TestMarket() {}

    /** The model of one channel under the first replication's luck. */
    public static ChannelModel channel(Company company, String name) {
        return channel(company, name, draws());
    }

    /** The model of one channel under the given luck. */
    public static ChannelModel channel(Company company, String name, Draws draws) {
        return new ChannelModel(name, List.copyOf(company.channels().keySet()).indexOf(name), company, draws);
    }

    /** The models of all channels under the first replication's luck. */
    public static List<ChannelModel> channels(Company company) {
        return company.channels().keySet().stream()
                .map(name -> channel(company, name))
                .toList();
    }

    /** The luck of seed 1's first replication. */
    public static Draws draws() {
        return new Draws(1, 0);
    }

    /** Lead number {@code id} of a channel, inquiring at that instant. */
    public static Lead lead(Company company, String name, long id, long at) {
        return new Lead(channel(company, name), draws(), id, at);
    }

    /** The first leads of a channel, all inquiring at the start. */
    public static List<Lead> leads(Company company, String name, int count) {
        ChannelModel channel = channel(company, name);
        List<Lead> leads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            leads.add(new Lead(channel, draws(), i, 0));
        }
        return leads;
    }

    /** What a channel brings in before that instant, in order of arrival. */
    public static List<Lead> arrivals(Company company, String name, int replication, long until) {
        Simulation simulation = new Simulation();
        Draws draws = new Draws(1, replication);
        List<Lead> seen = new ArrayList<>();
        new LeadSource(channel(company, name, draws), company, simulation, draws, new Samplers(), seen::add).start();
        simulation.runUntil(until);
        return seen;
    }
}
