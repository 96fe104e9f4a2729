package dev.handoff.sales;

import dev.handoff.company.Company;
import dev.handoff.company.Prospecting;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Setting;
import dev.handoff.kernel.Action;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.SimTime;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.ChannelModel;
import dev.handoff.market.CompanyObserver;
import dev.handoff.market.Lead;
import dev.handoff.random.DrawPurpose;
import dev.handoff.random.Draws;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finding leads of one's own: a rep who is behind the share of time meant for it prospects for half an hour, and finds
 * what {@link ProspectingYield} says.
 */
final class ProspectingDuty implements Duty, CompanyObserver {

    /** Working milliseconds that no clock reaches, and one more still is a number. */
    private static final double NEVER = 1e18;

    private final Simulation simulation;
    private final SalesFloor floor;
    private final Draws draws;
    private final List<ChannelModel> channels;
    private final FollowUp followUp;
    private final Consumer<Lead> scoring;
    private final Action<Rep> taskDone = this::taskDone;
    private final Action<Rep> due;
    private Prospecting prospecting;
    private ProspectingYield yields;
    private double share;
    private @Nullable ChannelModel channel;
    private long task;

    /** Prospecting by the company's record; {@code scoring} scores a lead that is found. */
    ProspectingDuty(
            Setting setting, SalesFloor floor, List<ChannelModel> channels, FollowUp followUp, Consumer<Lead> scoring) {
        this.simulation = setting.simulation();
        this.floor = floor;
        this.draws = setting.draws();
        this.channels = channels;
        this.followUp = followUp;
        this.scoring = scoring;
        this.due = floor::lookForWork;
    }

    @Override
    public void adopt(Company company) {
        prospecting = company.prospecting();
        share = company.incentives().prospectingShare(prospecting.share());
        channel = channels.stream()
                .filter(c -> prospecting.channel().filter(c.name()::equals).isPresent())
                .findFirst()
                .orElse(null);
        task = company.work().longestTask().toMillis();
        yields = new ProspectingYield(prospecting, task);
    }

    @Override
    public boolean startNext(Rep rep) {
        if (channel == null || share == 0) {
            return false;
        }
        long week = SimTime.weekOf(simulation.now());
        if (rep.prospecting().in(week) >= share * workedSinceStartOf(week, rep)) {
            comeBackWhenDue(rep, week);
            return false;
        }
        floor.occupy(rep, task, taskDone);
        return true;
    }

    /** Working time of this week so far by the rep's hours. */
    private long workedSinceStartOf(long week, Rep rep) {
        return rep.calendar().workingBetween(week * SimTime.WEEK, simulation.now());
    }

    /** A rep who is ahead of the share, and may have nothing else to do, looks for work again when that is no longer so. */
    private void comeBackWhenDue(Rep rep, long week) {
        if (simulation.isPending(rep.reminder())) {
            return;
        }
        long needed = 1 + (long) Math.min(rep.prospecting().in(week) / share, NEVER);
        long at = rep.calendar().plusWorking(week * SimTime.WEEK, needed);
        if (at < Long.MAX_VALUE) {
            rep.remindBy(simulation.schedule(Math.max(at, simulation.now() + 1), Layer.SEIZE, due, rep));
        }
    }

    private void taskDone(Rep rep) {
        long now = simulation.now();
        long week = SimTime.weekOf(now);
        long before = rep.prospecting().in(week);
        rep.prospecting().add(week, task);
        find(rep, before, (int) (rep.prospecting().in(week) / task));
    }

    /** Nothing is found when the company gave up prospecting while the task was under way. */
    private void find(Rep rep, long before, int taskOfWeek) {
        if (channel == null) {
            return;
        }
        long id = SimTime.weekOf(simulation.now()) << 44 | (long) rep.number() << 20 | (long) taskOfWeek << 8;
        long found = yields.found(before, draws.uniform(channel.family(), id, DrawPurpose.PROSPECTED, 0));
        for (int i = 0; i < found; i++) {
            Lead lead = Lead.prospected(channel, draws, id | i, simulation.now());
            scoring.accept(lead);
            followUp.keep(new Handover(lead, simulation.now(), true), rep);
        }
    }
}
