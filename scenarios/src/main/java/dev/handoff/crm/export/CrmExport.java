package dev.handoff.crm.export;

import dev.handoff.calibration.recorded.RecordedCompany;
import dev.handoff.random.Draws;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes what was recorded of a company as a CRM would export it: {@code leads.csv}, {@code activities.csv} and {@code deals.csv}. */
public final class CrmExport {
    private final ExportShape shape;
    private final Optional<Untidiness> untidiness;

    private CrmExport(ExportShape shape, Optional<Untidiness> untidiness) {
        this.shape = shape;
        this.untidiness = untidiness;
    }

    /**
     * The files by name, in UTF-8; times by the company's clock, without an offset or as of UTC. The same record gives the same bytes everywhere.
     *
     * @param untidy the luck by which things are left lying about that are no leads and no facts; empty for a tidy export
     */
    public static Map<String, byte[]> of(RecordedCompany company, CrmVendor vendor, Optional<Draws> untidy) {
        return new CrmExport(vendor.shape(company.stages()), untidy.map(Untidiness::new)).files(company);
    }

    private Map<String, byte[]> files(RecordedCompany company) {
        ExportRows tidy = ExportRows.of(company);
        ExportRows rows = untidiness.map(u -> u.added(tidy)).orElse(tidy);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "leads.csv",
                table(
                        leadColumns(),
                        rows.leads(),
                        lines -> untidiness.map(u -> u.leads(lines)).orElse(lines)));
        files.put(
                "activities.csv",
                table(
                        shape.attempts(),
                        rows.attempts(),
                        lines -> untidiness.map(u -> u.attempts(lines)).orElse(lines)));
        files.put(
                "deals.csv",
                table(
                        shape.deals(),
                        rows.deals(),
                        lines -> untidiness.map(u -> u.deals(lines)).orElse(lines)));
        return files;
    }

    /** Test leads are found by their addresses, so an untidy export has these. */
    private List<Column<LeadRow>> leadColumns() {
        List<Column<LeadRow>> columns = new ArrayList<>(shape.leads());
        untidiness.ifPresent(u -> columns.add(Column.text(shape.email(), LeadRow::email)));
        return columns;
    }

    private <T> byte[] table(List<Column<T>> columns, List<T> rows, UnaryOperator<List<String>> finish) {
        StringBuilder out = new StringBuilder();
        out.append(joined(columns.stream().map(Column::header).toList())).append('\n');
        List<String> lines = rows.stream()
                .map(row ->
                        joined(columns.stream().map(c -> c.cell().apply(row)).toList()))
                .toList();
        finish.apply(lines).forEach(line -> out.append(line).append('\n'));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String joined(List<String> cells) {
        return cells.stream().collect(Collectors.joining(String.valueOf(shape.separator())));
    }
}
