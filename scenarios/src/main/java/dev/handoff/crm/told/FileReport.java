package dev.handoff.crm.told;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What became of a file.
 *
 * @param file as the user named it
 * @param kind which table it is
 * @param shape whose shape it has: {@code HubSpot contacts}
 * @param encoding in which it is written
 * @param rows lines of the table that are no header and not blank, footers of reports left aside
 * @param kept rows that count; {@code rows} less what was left out (the window is told apart)
 * @param outsideWindow those of the kept ones that lie outside the weeks looked at, or belong to a lead that does
 * @param leftOut how many each rule left out, in the order of {@link Rule}; footers are in here though no rows of the table
 * @param notes what was assumed or found, a sentence each without a full stop
 */
public record FileReport(
        String file,
        Kind kind,
        String shape,
        String encoding,
        int rows,
        int kept,
        int outsideWindow,
        List<LeftOut> leftOut,
        List<String> notes) {
    public FileReport {
        leftOut = List.copyOf(leftOut);
        notes = List.copyOf(notes);
    }

    /** How many rows a rule left out. */
    public int leftOutBy(Rule rule) {
        return leftOut.stream()
                .filter(l -> l.rule() == rule)
                .mapToInt(LeftOut::count)
                .sum();
    }

    /** {@code Read leads.csv (HubSpot contacts, 59 rows): 41 leads. Left out: 2 duplicate rows, …}. */
    public String sentence() {
        String out = leftOut.stream().map(LeftOut::toString).collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "Read %s (%s, %,d row%s): %s.%s",
                file,
                shape,
                rows,
                rows == 1 ? "" : "s",
                kind.counted(kept),
                out.isEmpty() ? "" : " Left out: " + out + ".");
    }
}
