package dev.handoff.market;

import dev.handoff.company.Company;

/** A part of the simulation that follows the company's parameters when they change. */
@FunctionalInterface
public interface CompanyObserver {

    /** From now on the company is like this. Nothing that has been drawn changes. */
    void adopt(Company company);
}
