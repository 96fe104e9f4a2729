/**
 * What participants read, in their own language: sentences by key, from files that a translator edits. Imports the names of metrics, news
 * and losses, and nothing else of ours. Start at {@link
 * dev.handoff.texts.Texts}; how a language is added stands in docs/how-to/translate.md.
 */
package dev.handoff.texts;
