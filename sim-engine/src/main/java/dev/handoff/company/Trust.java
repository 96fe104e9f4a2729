package dev.handoff.company;

/** How far each side trusts the other, 0 … 1. */
public record Trust(
        @Param(value = "Sales' trust in marketing at the start", unit = "share", byDefault = "0.5", min = 0, max = 1)
        double sales,

        @Param(value = "Marketing's trust in sales at the start", unit = "share", byDefault = "0.5", min = 0, max = 1)
        double marketing) {}
