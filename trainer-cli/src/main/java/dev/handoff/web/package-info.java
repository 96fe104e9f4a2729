/**
 * Screens as pages of a browser: forms that work without a script, one style sheet, one small script, codes to be scanned.
 * May import: the view model of {@code terminal}, documents and HTML of reports; no socket, no store, no host.
 * Start reading at {@link dev.handoff.web.WebRenderer}, then {@link dev.handoff.web.AskForm}.
 */
package dev.handoff.web;
