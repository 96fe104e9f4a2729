package dev.handoff.scenario.spelling;

import dev.handoff.calendar.Shift;
import dev.handoff.scenario.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shifts such as {@code Mon-Fri 09:00-17:00}; {@code always} is every hour of the week. */
public final class Shifts implements Spelling.OfText<Shift> {
    private static final String ALWAYS = "Mon-Sun 00:00-24:00";
    private static final String TIME = "(\\d{1,2})(?:[:.h](\\d{2}))?\\s*(am|pm|a\\.m\\.|p\\.m\\.|h|uhr)?";
    private static final Pattern MEANT =
            Pattern.compile("(?iu)(\\p{L}{2,10})\\.?(?:\\s*(?:-|to|bis|à)\\s*(\\p{L}{2,10})\\.?)?,?\\s*"
                    + "(?:from |von |de )?" + TIME + "\\s*(?:-|to|bis|à)\\s*" + TIME);
    private static final List<String> DAYS = List.of(
            "mon mo monday montag lundi lun lunes",
            "tue tu tues tuesday di dienstag mardi martes",
            "wed we wednesday mi mittwoch mercredi miércoles",
            "thu th thur thurs thursday do donnerstag jeudi jueves",
            "fri fr friday freitag vendredi ven viernes",
            "sat sa saturday samstag samedi sábado",
            "sun su sunday so sonntag dimanche domingo");
    private static final List<String> NAMES = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    @Override
    public Form form() {
        return Form.SHIFT;
    }

    @Override
    public String noun() {
        return "a shift";
    }

    @Override
    public String example() {
        return "Mon-Fri 09:00-17:00";
    }

    @Override
    public Shift parse(String text) {
        try {
            return Shift.parse(text.equals("always") ? ALWAYS : text);
        } catch (IllegalArgumentException e) {
            String meant = text.length() > 60 ? "" : meant(text);
            String form = meant.isEmpty() ? " such as " + example() : "";
            throw new Misspelt(Problem.quote(text) + " is not a shift" + form, meant);
        }
    }

    /** The shift that was meant, when days and times can be told; else empty. */
    private static String meant(String text) {
        Matcher m = MEANT.matcher(text);
        if (!m.matches()) {
            return "";
        }
        String last = m.group(2) == null ? "" : "-" + day(m.group(2));
        String from = time(m.group(3), m.group(4), m.group(5));
        String to = time(m.group(6), m.group(7), m.group(8));
        String shift = day(m.group(1)) + last + " " + from + "-" + to;
        return shift.contains("?") ? "" : shift;
    }

    private static String day(String word) {
        String day = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < NAMES.size(); i++) {
            if (List.of(DAYS.get(i).split(" ")).contains(day)) {
                return NAMES.get(i);
            }
        }
        return "?";
    }

    private static String time(String hour, String minute, String half) {
        int h = Integer.parseInt(hour);
        int m = minute == null ? 0 : Integer.parseInt(minute);
        String word = half == null ? "" : half.toLowerCase(Locale.ROOT).replace(".", "");
        boolean twelve = word.equals("am") || word.equals("pm");
        if (m > 59 || h > 24 || twelve && (h < 1 || h > 12) || h == 24 && m > 0) {
            return "?";
        }
        int of24 = twelve ? h % 12 + (word.equals("pm") ? 12 : 0) : h;
        return String.format(Locale.ROOT, "%02d:%02d", of24, m);
    }

    @Override
    public String format(Shift value) {
        return value.toString();
    }
}
