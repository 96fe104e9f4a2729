package dev.handoff.company;

import java.util.Optional;

/** The agreed definition of a marketing-qualified lead (MQL). */
public record LeadDefinition(
        @Param(
                        value = "Lowest score, as log-odds of being good, that is handed to sales; none means everything is",
                        unit = "logit",
                        byDefault = "none",
                        min = -20,
                        max = 20,
                        owner = Owner.MARKETING)
                Optional<Double> threshold) {}
