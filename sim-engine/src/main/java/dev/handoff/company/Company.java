package dev.handoff.company;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A company whose marketing hands leads to its sales, with the market around it. Changing a policy means another record, never
 * another class.
 */
public record Company(
        @Param(value = "The period simulated and measured", byDefault = "{}")
        Period run,

        @Param(value = "When people work", byDefault = "{}") WorkingTime workingTime,
        @Param(value = "Where leads come from, by name") Map<String, Channel> channels,

        @Param(value = "What all channels share: rhythm of the week, luck of the day, campaigns", byDefault = "{}")
        Arrivals arrivals,

        @Param(value = "How likely a lead answers an attempt", byDefault = "{}")
        PickUp pickUp,

        @Param(value = "What makes a conversation succeed", byDefault = "{}")
        Conversion conversion,

        @Param(value = "How well the score tells good leads from bad", byDefault = "{}")
        Scoring scoring,

        @Param(value = "Which inquiry is handed to sales", byDefault = "{}")
        LeadDefinition leadDefinition,

        @Param(value = "What happens to inquiries below the lead definition", byDefault = "{}")
        Nurture nurture,

        @Param(value = "Who gets a lead", byDefault = "{}") Routing routing,
        @Param(value = "The sales teams, by name") Map<String, Team> teams,

        @Param(value = "Leads that reps find by themselves", byDefault = "{}")
        Prospecting prospecting,

        @Param(value = "How many unread leads a rep keeps in sight", byDefault = "{}")
        Inbox inbox,

        @Param(value = "Whether reps accept what they are handed", byDefault = "{}")
        Acceptance acceptance,

        @Param(value = "What happens to leads that sales hands back or lets go", byDefault = "{}")
        Recycling recycling,

        @Param(value = "When and how often a lead is tried again", byDefault = "{}")
        Cadence cadence,

        @Param(value = "How long work takes", byDefault = "{}")
        Work work,

        @Param(value = "Whether a rep works a lead at all, and goes on", byDefault = "{}")
        Persistence persistence,

        @Param(value = "What reps believe about the leads they get", byDefault = "{}")
        Belief belief,

        @Param(value = "How far each side trusts the other", byDefault = "{}")
        Trust trust,

        @Param(value = "The service-level agreement", byDefault = "{}")
        Sla sla,

        @Param(value = "Sessions in which reps learn to read their results", byDefault = "{}")
        Training training,

        @Param(value = "Data that cross the line between the departments", byDefault = "{}")
        ClosedLoop closedLoop,

        @Param(value = "How marketing moves its budget between channels", byDefault = "{}")
        Spending spending,

        @Param(value = "What each side is paid for", byDefault = "{}")
        Incentives incentives,

        @Param(value = "What both departments do together", byDefault = "{}")
        Alignment alignment,

        @Param(value = "Who answers for each step of a lead's way", byDefault = "{}")
        Journey journey,

        @Param(value = "From a qualified lead to revenue", byDefault = "{}")
        Deals deals,

        @Param(value = "What things cost and earn", byDefault = "{}")
        Money money,

        @Param(value = "An experiment on the company's own leads", byDefault = "{}")
        Trial trial) {

    /** The same company with one channel switched off: no spend, no inquiries, no touches of other channels' leads. */
    public Company without(String channel) {
        Map<String, Channel> others = new LinkedHashMap<>(channels);
        others.computeIfPresent(channel, (name, record) -> record.switchedOff());
        return with(Collections.unmodifiableMap(others), sla);
    }

    /** The same for a part that gets that share of all leads: what marketing promises as a number of leads a week is that share of it. */
    public Company forPart(double share) {
        return with(channels, sla.forPart(share));
    }

    private Company with(Map<String, Channel> otherChannels, Sla otherSla) {
        return new Company(
                run,
                workingTime,
                otherChannels,
                arrivals,
                pickUp,
                conversion,
                scoring,
                leadDefinition,
                nurture,
                routing,
                teams,
                prospecting,
                inbox,
                acceptance,
                recycling,
                cadence,
                work,
                persistence,
                belief,
                trust,
                otherSla,
                training,
                closedLoop,
                spending,
                incentives,
                alignment,
                journey,
                deals,
                money,
                trial);
    }
}
