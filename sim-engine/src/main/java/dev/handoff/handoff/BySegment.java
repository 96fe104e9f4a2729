package dev.handoff.handoff;

import dev.handoff.market.Lead;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each channel has its team; within the team, and for channels without one, each rep gets a lead in turn. */
public final class BySegment implements Router {

    private static final String EVERYBODY = "";

    private final Map<String, String> teamOfChannel;
    private final Map<String, RoundRobin> turns = new LinkedHashMap<>();

    /** Teams by channel name. */
    public BySegment(Map<String, String> teamOfChannel) {
        this.teamOfChannel = new LinkedHashMap<>(teamOfChannel);
    }

    /** A territory's leads go to its team; other leads to everybody. */
    @Override
    public <D extends RoutingDesk> List<D> allowed(Lead lead, List<D> takers) {
        String team = teamOfChannel.get(lead.channel().name());
        return team == null
                ? takers
                : takers.stream().filter(d -> d.team().equals(team)).toList();
    }

    @Override
    public <D extends RoutingDesk> D choose(Lead lead, List<D> candidates) {
        String team = teamOfChannel.getOrDefault(lead.channel().name(), EVERYBODY);
        List<D> members = candidates.stream().filter(d -> d.team().equals(team)).toList();
        RoundRobin turn = turns.computeIfAbsent(team, t -> new RoundRobin());
        return turn.choose(lead, members.isEmpty() ? candidates : members);
    }
}
