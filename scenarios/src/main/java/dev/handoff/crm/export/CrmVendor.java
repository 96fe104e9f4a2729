package dev.handoff.crm.export;

import dev.handoff.scenario.problem.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose export is written. */
public enum CrmVendor {
    /** Nobody's in particular. */
    PLAIN,
    HUBSPOT,
    SALESFORCE,
    PIPEDRIVE,
    DYNAMICS,
    ODOO;

    /** Its name as it is written on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All of them, as they are written. */
    public static List<String> words() {
        return Stream.of(values()).map(CrmVendor::word).toList();
    }

    /** The vendor of that name. */
    public static Optional<CrmVendor> of(String word) {
        return Stream.of(values())
                .filter(v -> v.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The vendor that was probably meant. */
    public static Optional<String> nearest(String word) {
        return Nearest.of(word.strip().toLowerCase(Locale.ROOT), words());
    }

    ExportShape shape(int stages) {
        return switch (this) {
            case PLAIN -> new PlainShape(stages);
            case HUBSPOT -> new HubSpotShape(stages);
            case SALESFORCE -> new SalesforceShape();
            case PIPEDRIVE -> new PipedriveShape();
            case DYNAMICS -> new DynamicsShape();
            case ODOO -> new OdooShape();
        };
    }
}
