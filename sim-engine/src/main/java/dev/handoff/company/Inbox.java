package dev.handoff.company;

import java.util.Optional;

/** How many leads a rep keeps in sight. */
public record Inbox(
        @Param(
                value =
                        "Unread leads in sight; the one that would be picked last drops out unread when there are more; none means no"
                                + " limit",
                unit = "leads",
                byDefault = "none",
                min = 1,
                max = 1_000_000)
        Optional<Integer> cap,

        @Param(
                value =
                        "Leads due for another attempt in sight; the one that would be picked last is given up when there are more; none"
                                + " means no limit",
                unit = "leads",
                byDefault = "none",
                min = 1,
                max = 1_000_000)
        Optional<Integer> retryCap,

        @Param(
                value = "Time after which an unread lead is taken out of the inbox, visibly; none means never",
                byDefault = "none")
        Optional<RandomDuration> expiry) {}
