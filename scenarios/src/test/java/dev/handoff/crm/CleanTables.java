package dev.handoff.crm;

import dev.handoff.calibration.CrmTables;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Clean tables as lines that a reader can compare: times by the company's clock, to the minute. */
public final class CleanTables {
    private CleanTables() {}

    public static String minute(CrmTables tables, long instant) {
        return instant == CrmTables.NEVER
                ? ""
                : Instant.ofEpochSecond(instant)
                        .atZone(tables.zone())
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
    }

    public static String day(CrmTables tables, long instant) {
        String minute = minute(tables, instant);
        return minute.isEmpty() ? "" : minute.substring(0, 10);
    }

    /** {@code created,channel,owner,mql,score} of every lead. */
    public static List<String> leads(CrmTables tables, Map<String, String> channels) {
        List<String> lines = new ArrayList<>();
        var leads = tables.leads();
        for (int i = 0; i < leads.size(); i++) {
            String channel = tables.channels().get(leads.channel()[i]);
            lines.add(String.join(
                    ",",
                    minute(tables, leads.created()[i]),
                    channels.getOrDefault(channel, channel),
                    owner(tables, leads.owner()[i]),
                    minute(tables, leads.qualified()[i]),
                    String.valueOf(leads.score()[i])));
        }
        return lines;
    }

    /** {@code at,owner,answered} of every attempt, and when its lead came. */
    public static List<String> activities(CrmTables tables) {
        List<String> lines = new ArrayList<>();
        var activities = tables.activities();
        for (int i = 0; i < activities.size(); i++) {
            lines.add(String.join(
                    ",",
                    minute(tables, tables.leads().created()[activities.lead()[i]]),
                    minute(tables, activities.at()[i]),
                    owner(tables, activities.owner()[i]),
                    activities.answered()[i] == 1 ? "true" : activities.answered()[i] == 0 ? "false" : ""));
        }
        return lines;
    }

    /** {@code opened,closed day,owner,won} of every deal, and when its lead came. */
    public static List<String> deals(CrmTables tables) {
        List<String> lines = new ArrayList<>();
        var deals = tables.deals();
        for (int i = 0; i < deals.size(); i++) {
            lines.add(String.join(
                    ",",
                    deals.lead()[i] < 0 ? "" : minute(tables, tables.leads().created()[deals.lead()[i]]),
                    minute(tables, deals.opened()[i]),
                    day(tables, deals.closed()[i]),
                    owner(tables, deals.owner()[i]),
                    deals.outcome()[i] == 1 ? "true" : deals.outcome()[i] == 0 ? "false" : ""));
        }
        return lines;
    }

    private static String owner(CrmTables tables, int owner) {
        return owner < 0 ? "" : tables.owners().get(owner);
    }
}
