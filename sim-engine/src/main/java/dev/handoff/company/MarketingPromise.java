package dev.handoff.company;

import java.util.Optional;

/** What marketing promises; every clause is kept or broken once a period. */
public record MarketingPromise(
        @Param(
                value = "At least so many qualified leads a week",
                unit = "leads/week",
                byDefault = "none",
                min = 0,
                max = 1e7,
                owner = Owner.MARKETING)
        Optional<Double> volume,

        @Param(
                value =
                        "At least this share of conversations confirms what the definition promises: the company could buy",
                unit = "share",
                byDefault = "none",
                min = 0,
                max = 1,
                owner = Owner.MARKETING)
        Optional<Double> meetingDefinition,

        @Param(
                value = "At least this share is accepted by sales",
                unit = "share",
                byDefault = "none",
                min = 0,
                max = 1,
                owner = Owner.MARKETING)
        Optional<Double> acceptanceRate,

        @Param(
                value = "At least this share comes with a way to reach the lead",
                unit = "share",
                byDefault = "none",
                min = 0,
                max = 1,
                owner = Owner.MARKETING)
        Optional<Double> completeness,

        @Param(
                value =
                        "How far marketing moves the threshold it works with after a period in which it broke a promise and believes in"
                                + " the agreement and in sales: down for more leads, up for better ones; half of it is taken back each review",
                unit = "logit",
                byDefault = "0.4",
                min = 0,
                max = 5,
                source = "a step people would notice; no magnitude published")
        double adjustment) {

    /** The same for a part of the company that gets that share of all leads. */
    MarketingPromise forPart(double share) {
        return new MarketingPromise(
                volume.map(leads -> share * leads), meetingDefinition, acceptanceRate, completeness, adjustment);
    }

    /** Whether it promises something about how good its leads are. */
    public boolean promisesQuality() {
        return meetingDefinition.isPresent() || acceptanceRate.isPresent();
    }

    /** Whether it promises anything at all. */
    public boolean promisesAnything() {
        return volume.isPresent()
                || meetingDefinition.isPresent()
                || acceptanceRate.isPresent()
                || completeness.isPresent();
    }
}
