package dev.handoff.crm.raw;

import dev.handoff.crm.mapping.CrmMapping;
import dev.handoff.crm.told.LeftOutTally;
import dev.handoff.crm.told.Problems;
import dev.handoff.crm.value.CompanyClock;
import dev.handoff.crm.value.DayOrder;
import dev.handoff.crm.value.Decimal;
import java.util.Optional;

/**
 * What all files of an export are read with.
 *
 * @param fileClock by which times without an offset are told
 * @param companyClock by which the company's days begin
 * @param days which number of a date is the day, if the user said so
 * @param decimal what parts fractions, if the user said so
 * @param owners names of owners, whose numbers are used everywhere
 */
public record Reading(
        CrmMapping mapping,
        Problems problems,
        LeftOutTally tally,
        CompanyClock fileClock,
        CompanyClock companyClock,
        Optional<DayOrder> days,
        Optional<Decimal> decimal,
        NameNumbers owners) {}
