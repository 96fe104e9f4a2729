package dev.handoff.crm.told;

import java.util.Locale;

/** Why a row of an export does not count. Every row that is left out is left out by one of these, and counted under it. */
public enum Rule {
    /** The same row stands in the export twice. */
    DUPLICATE("duplicate row", "duplicate rows"),
    /** Another row of the same identifier was modified later. */
    OLDER_VERSION("older version of a record", "older versions of a record"),
    /** Its record was merged into another one, which says so. */
    MERGED("record merged into another", "records merged into another"),
    /** A line that a report writes under its table. */
    FOOTER("footer line of a report", "footer lines of a report"),
    /** It has no identifier. */
    NO_IDENTIFIER("without an identifier", "without an identifier"),
    /** Nobody knows when it came. */
    NO_DATE("without a date", "without a date"),
    /** Its date was typed wrong, or stands for none: 1 January 1900 and the like. */
    BEFORE_1970("dated before 1970", "dated before 1970"),
    /** It came after the export was made. */
    FUTURE("created in the future", "created in the future"),
    /** Somebody tried the form out. */
    TEST("test lead", "test leads"),
    /** The mapping leaves out this domain of e-mail. */
    EXCLUDED_DOMAIN("of an excluded e-mail domain", "of excluded e-mail domains"),
    /** The mapping leaves out this owner. */
    EXCLUDED_OWNER("of an excluded owner", "of excluded owners"),
    /** The mapping leaves out rows where a column says this. */
    EXCLUDED_VALUE("left out by 'where' in the mapping", "left out by 'where' in the mapping"),
    /** Records made at once that nobody owns and nobody called qualified. */
    BOUGHT_LIST("of a bought list", "of a bought list"),
    /** The table holds several kinds of rows, and this is another kind. */
    OTHER_KIND("row of another kind", "rows of another kind"),
    /** It is planned, or was called off. */
    NOT_DONE("not done", "not done"),
    /** The lead called. */
    INBOUND("inbound", "inbound"),
    /** A meeting, a deadline, a note: no attempt to reach anybody. */
    OTHER_TYPE("of another type", "of other types"),
    /** Its field of the type is empty: nobody knows what it was. */
    NO_TYPE("without a type", "without a type"),
    /** An e-mail, where only calls count as attempts. */
    EMAIL("e-mail", "e-mails"),
    /** A call, where only e-mails count as attempts. */
    CALL("call", "calls"),
    /** An e-mail that a machine sends to many. */
    MASS_EMAIL("mass e-mail", "mass e-mails"),
    /** It names no lead. */
    NO_LEAD("that names no lead", "that name no lead"),
    /** It names a lead that stands in no file. */
    UNKNOWN_LEAD("of a lead outside the file", "of leads outside the file"),
    /** It names a lead that was left out. */
    LEAD_LEFT_OUT("of a lead that was left out", "of leads that were left out"),
    /** It names a person, and several persons have that name. */
    SAME_NAME("of a name that several leads have", "of names that several leads have"),
    /** A deal that was never begun: no date says when. */
    NEVER_OPENED("without a date of opening", "without a date of opening"),
    /** A deal won or lost before it was opened. */
    CLOSED_BEFORE_OPENED("closed before it was opened", "closed before they were opened"),
    /** A deal won or lost, nobody knows when. */
    CLOSED_WHEN("won or lost without a date", "won or lost without a date"),
    /** Nobody says how much was spent. */
    NO_AMOUNT("without an amount", "without an amount"),
    /** Money that came back: it belongs to an earlier week that is not named. */
    NEGATIVE_AMOUNT("of a negative amount", "of negative amounts"),
    /** Spent on a channel that brought no lead that is looked at. */
    UNKNOWN_CHANNEL("of a channel without leads", "of channels without leads"),
    /** Its lead came outside the weeks that are looked at. */
    OUTSIDE_WINDOW("outside the window", "outside the window");

    private final String one;
    private final String many;

    Rule(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** So many of them, in words: {@code 2 duplicate rows}. */
    public String counted(int n) {
        return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? one : many);
    }

    /** Its name in {@code excluded.csv}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
