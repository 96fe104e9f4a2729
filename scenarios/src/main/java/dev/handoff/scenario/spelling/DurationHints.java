package dev.handoff.scenario.spelling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a length of time was meant to be that is spelled in another language, with a slip, in months, or as on a clock. Every word has to be
 * understood: a hint that leaves something out would mislead, and then there is none.
 */
final class DurationHints {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)(?::([0-5]\\d))?(?: ?h)?");
    private static final Pattern REVERSED = Pattern.compile("(\\p{L}+)\\s*(\\d[\\d.,]*)");
    private static final Pattern PART = Pattern.compile("(\\d[\\d_.,' ]*(?<! )|[.,]\\d+)\\s*(\\p{L}*)\\.?\\s*");
    private static final Pattern BETWEEN =
            Pattern.compile("(?iu)(?<=\\p{L})[,;]|(?<![\\p{L}])(and|und|et|y|ago)(?![\\p{L}])|[&+]");
    private static final int LONGEST = 60;
    private static final double NEAR = 0.1; // a month is 4.33 weeks
    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final double WEEKS_OF_A_MONTH = 13 / 3.0;
    private static final double WEEKS_OF_A_YEAR = 52;
    private static final Map<String, TimeUnits> ABROAD = abroad();
    private static final Map<String, Double> WEEKS = weeks();

    private DurationHints() {}

    private static Map<String, TimeUnits> abroad() {
        Map<String, TimeUnits> words = new LinkedHashMap<>();
        put(
                words,
                TimeUnits.WEEK,
                "woche wochen wo semaine semaines sem semana semanas settimana settimane weken vecka veckor"
                        + " uge uger tydzień tygodnie tygodni неделя недели недель 週 週間 周");
        put(
                words,
                TimeUnits.DAY,
                "tag tage tagen jour jours día días dia dias giorno giorni gg dagen dagar dage dzień dni"
                        + " день дня дней 日 日間 天");
        put(
                words,
                TimeUnits.HOUR,
                "std stunde stunden heure heures hora horas ora ore uur uren timme timmar godzina godziny"
                        + " godzin час часа часов ч 時間 小时 小時");
        put(words, TimeUnits.MINUTE, "minuten minuto minutos minuti minuut minuter минута минуты минут мин 分 分钟 分間");
        put(
                words,
                TimeUnits.SECOND,
                "sek sekunde sekunden seconde secondes segundo segundos secondo secondi seconden sekunder"
                        + " секунда секунды секунд сек 秒");
        return words;
    }

    private static void put(Map<String, TimeUnits> words, TimeUnits unit, String names) {
        for (String name : names.split(" ")) {
            words.put(name, unit);
        }
    }

    /** Units that are no fixed number of days, in weeks. */
    private static Map<String, Double> weeks() {
        Map<String, Double> words = new LinkedHashMap<>();
        for (String month :
                "month months mo mos mon mons mth mths monat monate monaten mois mes meses mese mesi maand maanden"
                        .split(" ")) {
            words.put(month, WEEKS_OF_A_MONTH);
        }
        for (String year :
                "year years yr yrs y jahr jahre jahren an ans année années año años anno anni jaar".split(" ")) {
            words.put(year, WEEKS_OF_A_YEAR);
        }
        words.put("quarter", WEEKS_OF_A_YEAR / 4);
        words.put("quarters", WEEKS_OF_A_YEAR / 4);
        words.put("fortnight", 2.0);
        words.put("fortnights", 2.0);
        return words;
    }

    /** Whether months or years are in it. */
    static boolean isOfNoFixedLength(String text) {
        Matcher part = PART.matcher(text);
        while (text.length() <= LONGEST && part.find()) {
            if (WEEKS.getOrDefault(part.group(2).toLowerCase(Locale.ROOT), 0.0) > 2) {
                return true;
            }
        }
        return false;
    }

    /** The duration that was meant, in the spelling of a scenario file; empty when nobody can know. */
    static String meant(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return onTheClock(clock);
        }
        Matcher reversed = REVERSED.matcher(text);
        String ordered = reversed.matches() ? reversed.group(2) + " " + reversed.group(1) : text;
        return inParts(BETWEEN.matcher(ordered).replaceAll(" ").strip());
    }

    /** Hours and minutes, maybe seconds; nobody means none at all. */
    private static String onTheClock(Matcher clock) {
        List<String> parts = new ArrayList<>();
        add(parts, Integer.parseInt(clock.group(1)), TimeUnits.HOUR);
        add(parts, Integer.parseInt(clock.group(2)), TimeUnits.MINUTE);
        add(parts, clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3)), TimeUnits.SECOND);
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, int amount, TimeUnits unit) {
        if (amount > 0) {
            parts.add(unit.spell(amount));
        }
    }

    private static String inParts(String text) {
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(text);
        int end = 0;
        TimeUnits last = null;
        while (end < text.length()) {
            if (!part.find() || part.start() != end) {
                return "";
            }
            String word = part.group(2).toLowerCase(Locale.ROOT);
            List<String> readings = Figure.readings(part.group(1));
            TimeUnits unit = unit(word, last, readings).orElse(null);
            if (readings.size() != 1 || unit == null) {
                return "";
            }
            double typed = new BigDecimal(readings.get(0)).doubleValue() * WEEKS.getOrDefault(word, 1.0);
            double amount = WEEKS.containsKey(word) ? Math.rint(typed) : typed;
            if (Math.abs(amount - typed) > NEAR * typed) {
                return "";
            }
            parts.add(unit.spell(amount));
            end = part.end();
            last = unit;
        }
        return String.join(" ", parts);
    }

    private static Optional<TimeUnits> unit(String word, TimeUnits last, List<String> readings) {
        if (word.isEmpty()) { // 1 h 30
            boolean minutes = last == TimeUnits.HOUR
                    && readings.size() == 1
                    && new BigDecimal(readings.get(0)).doubleValue() < MINUTES_OF_AN_HOUR;
            return minutes ? Optional.of(TimeUnits.MINUTE) : Optional.empty();
        }
        return WEEKS.containsKey(word)
                ? Optional.of(TimeUnits.WEEK)
                : TimeUnits.named(word)
                        .or(() -> Optional.ofNullable(ABROAD.get(word)))
                        .or(() -> TimeUnits.near(word));
    }
}
