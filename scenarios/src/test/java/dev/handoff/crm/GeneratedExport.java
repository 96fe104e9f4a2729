package dev.handoff.crm;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** An export of any size in the shape of HubSpot, made of drawn numbers; tables are lists of rows of cells, the header first. */
final class GeneratedExport {
    private static final LocalDateTime BEGIN = LocalDateTime.parse("2023-01-02T07:00");
    private static final String[] CHANNELS = {"Paid Search", "Organic Search", "Referrals", "Direct Traffic"};
    private static final String[] OUTCOMES = {"Connected", "No answer", "Left voicemail", "Busy", "Gatekeeper"};
    private static final int MINUTES = 52 * 7 * 24 * 60;

    private final SplittableRandom random;
    private final int grain;

    /**
     * @param grain minutes from one possible instant to the next; a coarse one makes many rows fall together
     */
    GeneratedExport(long seed, int grain) {
        this.random = new SplittableRandom(seed);
        this.grain = grain;
    }

    List<String[]> leads(int n) {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {
            "Record ID",
            "Create Date",
            "Original Source",
            "Contact owner",
            "Became a Marketing Qualified Lead Date",
            "HubSpot Score",
            "Lead Status",
            "Email"
        });
        for (int i = 0; i < n; i++) {
            rows.add(lead(i, random.nextInt(MINUTES)));
        }
        return rows;
    }

    private String[] lead(int i, int minute) {
        boolean qualified = random.nextInt(3) > 0;
        return new String[] {
            String.valueOf(100_000 + i),
            at(minute),
            CHANNELS[random.nextInt(CHANNELS.length)],
            "Rep Number " + random.nextInt(40),
            qualified ? at(minute + random.nextInt(600)) : "",
            String.valueOf(random.nextInt(1000) / 10.0),
            random.nextInt(4) == 0 ? "Unqualified" : "Open",
            "person" + i + "@customer" + random.nextInt(500) + ".com"
        };
    }

    List<String[]> activities(int n, int leads) {
        List<String[]> rows = new ArrayList<>();
        rows.add(activityNames());
        for (int i = 0; i < n; i++) {
            rows.add(activity(i, leads));
        }
        return rows;
    }

    private static String[] activityNames() {
        return new String[] {
            "Record ID",
            "Call Title",
            "Activity date",
            "Call outcome",
            "Call duration (HH:mm:ss)",
            "Call direction",
            "Activity assigned to",
            "Associated Contact IDs"
        };
    }

    private String[] activity(int i, int leads) {
        return new String[] {
            String.valueOf(9_000_000 + i),
            "Call with lead",
            at(random.nextInt(MINUTES)),
            OUTCOMES[random.nextInt(OUTCOMES.length)],
            "00:0" + random.nextInt(9) + ":" + (10 + random.nextInt(50)),
            random.nextInt(50) == 0 ? "INBOUND" : "OUTBOUND",
            "Rep Number " + random.nextInt(40),
            String.valueOf(100_000 + random.nextInt(leads + leads / 100 + 1))
        };
    }

    List<String[]> deals(int n, int leads) {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {
            "Record ID", "Create Date", "Close Date", "Deal Stage", "Amount", "Deal owner", "Associated Contact IDs"
        });
        for (int i = 0; i < n; i++) {
            int opened = random.nextInt(MINUTES);
            rows.add(new String[] {
                String.valueOf(700_000 + i),
                at(opened),
                at(opened + random.nextInt(60_000)),
                random.nextInt(3) == 0 ? "Closed Won" : random.nextInt(2) == 0 ? "Closed Lost" : "Offer",
                String.valueOf(random.nextInt(1, 90_000)),
                "Rep Number " + random.nextInt(40),
                String.valueOf(100_000 + random.nextInt(leads))
            });
        }
        return rows;
    }

    /** Writes so many activities without keeping them. */
    void writeActivities(Path file, int n, int leads) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(line(activityNames()));
            for (int i = 0; i < n; i++) {
                out.write(line(activity(i, leads)));
            }
        }
    }

    static void write(Path file, List<String[]> rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (String[] row : rows) {
                out.write(line(row));
            }
        }
    }

    private static String line(String[] cells) {
        return "\"" + String.join("\",\"", cells) + "\"\n";
    }

    private String at(int minute) {
        return BEGIN.plusMinutes((long) minute / grain * grain).toString().replace('T', ' ');
    }
}
