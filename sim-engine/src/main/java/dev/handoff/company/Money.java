package dev.handoff.company;

/** Prices of things, in the scenario's currency. */
public record Money(
        @Param(value = "Name of the currency", byDefault = "EUR")
        String currency,

        @Param(
                value = "Share of revenue left after the cost of delivery",
                unit = "share",
                byDefault = "1",
                min = 0,
                max = 1)
        double margin,

        @Param(
                value =
                        "Managers' time for each attempt made under enforcement, and for each look at a lead that brought none",
                unit = "currency/attempt",
                byDefault = "0",
                min = 0,
                max = 1e6)
        double perEnforcedAttempt,

        @Param(
                value = "Lost goodwill for each lead that opts out",
                unit = "currency/lead",
                byDefault = "0",
                min = 0,
                max = 1e6)
        double perOptOut,

        @Param(
                value = "A manager's time for each escalation",
                unit = "currency/escalation",
                byDefault = "0",
                min = 0,
                max = 1e6)
        double perEscalation) {}
