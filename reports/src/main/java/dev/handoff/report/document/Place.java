package dev.handoff.report.document;

/** Where a chapter belongs. */
public enum Place {
    /** At the top, without a heading: the answer and how sure it is. */
    ANSWER,
    /** On the sheet that everybody reads. */
    SHEET,
    /** Behind it, for who wants to look something up: folded on a page, shown in a terminal when details are asked for. */
    APPENDIX,
    /** For who looks everything up: shown in a terminal when details are asked for; a page has no room for it and names the files that have it. */
    LISTING
}
