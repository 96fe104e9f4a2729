package dev.handoff.cli.command;

import java.time.LocalDateTime;
import java.util.Random;

/** Twenty weeks of a small company that never was, as its CRM would export them, with a word in every personal field. */
final class HandmadeExport {
    private static final LocalDateTime FIRST = LocalDateTime.parse("2024-01-01T00:00:00");
    private static final int WEEKS = 20;
    private static final int LEADS = 1200;

    private final StringBuilder leads =
            new StringBuilder("lead,created,channel,owner,score,mql,assigned,status,closed,sql,email,name\n");
    private final StringBuilder calls = new StringBuilder("lead,at,owner,type,outcome,notes\n");
    private final StringBuilder deals = new StringBuilder("deal,lead,owner,opened,closed,outcome,amount,title\n");

    HandmadeExport(String personal) {
        Random luck = new Random(20240101); // the export is one of a kind; its luck is no part of what is tested
        for (int i = 0; i < LEADS; i++) {
            lead(i, personal, luck);
        }
        leads.append(leads.substring(leads.lastIndexOf("\n", leads.length() - 2) + 1)); // a duplicate row
        leads.append("end,").append(FIRST.plusWeeks(WEEKS).plusDays(1)).append(",web,,,,,New,,,,\n");
    }

    private void lead(int number, String personal, Random luck) {
        String id = personal + "-" + number;
        LocalDateTime created =
                FIRST.plusMinutes((long) (number * (WEEKS * 7 * 24 * 60.0 / LEADS)) + luck.nextInt(300));
        boolean web = luck.nextInt(3) > 0;
        double score = luck.nextGaussian();
        boolean handed = score > (web ? -0.6 : 0);
        String owner = "Rep " + personal + " " + number % 3;
        LocalDateTime sql = null;
        LocalDateTime at = working(created.plusMinutes(30 + luck.nextInt(600)));
        int tries = handed ? luck.nextInt(7) : 0;
        for (int k = 0; k < tries && sql == null; k++) {
            boolean answered = luck.nextInt(3) == 0;
            calls.append(String.join(
                            ",", id, at.toString(), owner, "call", answered ? "connected" : "no answer", personal))
                    .append('\n');
            sql = answered && luck.nextInt(3) == 0 ? at.plusMinutes(10) : null;
            at = working(at.plusHours(20 + luck.nextInt(60)));
        }
        leads.append(String.join(
                        ",",
                        id,
                        created.toString(),
                        web ? "web" : "fair",
                        handed ? owner : "",
                        String.format(java.util.Locale.ROOT, "%.2f", score),
                        handed ? created.plusMinutes(5).toString() : "",
                        handed ? created.plusMinutes(5).toString() : "",
                        sql == null ? "New" : "Qualified",
                        sql == null ? "" : sql.toString(),
                        sql == null ? "" : sql.toString(),
                        personal + "@firm.com",
                        personal))
                .append('\n');
        if (sql != null) {
            deal(id, owner, sql, personal, luck);
        }
    }

    private void deal(String id, String owner, LocalDateTime opened, String personal, Random luck) {
        boolean open = opened.isAfter(FIRST.plusWeeks(WEEKS - 5));
        boolean won = luck.nextInt(3) == 0;
        deals.append(String.join(
                        ",",
                        "D" + id,
                        id,
                        owner,
                        opened.toString(),
                        open ? "" : opened.plusDays(10 + luck.nextInt(22)).toString(),
                        open ? "open" : won ? "won" : "lost",
                        won && !open ? Integer.toString(8000 + luck.nextInt(12000)) : "",
                        personal))
                .append('\n');
    }

    /** The same instant in office hours, else the next morning that has some. */
    private static LocalDateTime working(LocalDateTime at) {
        LocalDateTime day = at.getHour() >= 17 ? at.plusDays(1).withHour(9) : at.getHour() < 9 ? at.withHour(9) : at;
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.plusDays(1);
        }
        return day;
    }

    String leads() {
        return leads.toString();
    }

    String calls() {
        return calls.toString();
    }

    String deals() {
        return deals.toString();
    }
}
