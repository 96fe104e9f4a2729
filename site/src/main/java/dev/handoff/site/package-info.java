/**
 * Lives here: what turns {@code docs} into a site of plain files, with a search that needs no server, and makes the pictures of the tour.
 * May import: everything. Start reading at {@link dev.handoff.site.SiteBuilder}.
 */
package dev.handoff.site;
