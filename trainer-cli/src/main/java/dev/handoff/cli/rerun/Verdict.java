package dev.handoff.cli.rerun;

import dev.handoff.cli.console.Exit;

/**
 * Whether a file could be made again.
 *
 * @param same whether its figures are the same
 * @param words how, and if not, where and why
 */
record Verdict(boolean same, String words) {
    static Verdict same(String how) {
        return new Verdict(true, how);
    }

    static Verdict different(String where) {
        return new Verdict(false, "not the same" + where);
    }

    int exit() {
        return same ? Exit.DONE : Exit.NO;
    }
}
