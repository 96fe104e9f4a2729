package dev.handoff.company;

/** Whose decision a parameter is; whoever must act owns a clause. */
public enum Owner {
    /** Marketing decides. */
    MARKETING,
    /** Sales decides. */
    SALES,
    /** Both must agree. */
    JOINT,
    /** Nobody inside the company decides: buyers, rivals, nature, accounting. */
    WORLD
}
