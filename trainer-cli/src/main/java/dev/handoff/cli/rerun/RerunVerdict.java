package dev.handoff.cli.rerun;

import dev.handoff.cli.console.Exit;

/**
 * Whether a file could be made again.
 *
 * @param same whether its figures are the same
 * @param words how, and if not, where and why
 */
record RerunVerdict(boolean same, String words) {
    static RerunVerdict same(String how) {
        return new RerunVerdict(true, how);
    }

    static RerunVerdict different(String where) {
        return new RerunVerdict(false, "not the same" + where);
    }

    int exit() {
        return same ? Exit.DONE : Exit.NO;
    }
}
