/**
 * What must hold between the parameters of a company, rule by rule.
 * May import spellings, problems and the engine's company records; knows no tree and no file.
 * Start reading at {@link dev.handoff.scenario.rules.CompanyRules}.
 */
package dev.handoff.scenario.rules;
