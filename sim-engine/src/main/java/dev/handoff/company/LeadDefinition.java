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
        Optional<Double> threshold,

        @Param(
                value = "Smallest company that is handed over, in standard deviations of log size; none means any",
                unit = "1",
                byDefault = "none",
                min = -5,
                max = 5,
                owner = Owner.MARKETING)
        Optional<Double> minimumSize,

        @Param(
                value = "Extra fields a form demands",
                unit = "fields",
                byDefault = "0",
                min = 0,
                max = 10,
                owner = Owner.MARKETING)
        int requiredFields,

        @Param(
                value = "Share of good leads that each extra field scares away from the form",
                unit = "share",
                byDefault = "0.06",
                min = 0,
                max = 1)
        double goodLostPerField,

        @Param(
                value = "Share of the other leads that each extra field scares away",
                unit = "share",
                byDefault = "0.03",
                min = 0,
                max = 1)
        double othersLostPerField,

        @Param(
                value = "Factor on the share of unreachable leads with each extra field",
                unit = "1",
                byDefault = "0.75",
                min = 0,
                max = 1)
        double unreachablePerField) {}
