package dev.handoff.calibration.fit;

/**
 * What an export shows of follow-up, over leads in sales' hands for at least 30 days; attempts count within 30 days of the handoff.
 *
 * @param leads how many such leads there are
 * @param none share nobody called
 * @param oneToThree share with one to three attempts
 * @param fourPlus share with more
 * @param meanAttempts attempts a lead, the untouched counted
 * @param delayHours median first delay of those called, elapsed hours
 * @param workingDelayHours the same in working hours
 * @param lateWorkingDelayHours 90 % quantile of that
 * @param gapHours median hours from an unanswered attempt to the next
 * @param gaps how many such gaps there are
 */
public record ObservedFollowUp(
        int leads,
        double none,
        double oneToThree,
        double fourPlus,
        double meanAttempts,
        double delayHours,
        double workingDelayHours,
        double lateWorkingDelayHours,
        double gapHours,
        int gaps) {}
