/**
 * YAML text as a tree that knows where everything stands, and the tree as YAML text.
 * May import problems; knows no parameter, no company and no file.
 * Start reading at {@link dev.handoff.scenario.yaml.Located}.
 */
package dev.handoff.scenario.yaml;
