package dev.handoff.crm;

import dev.handoff.crm.csv.CsvFile;
import dev.handoff.crm.told.ExcludedRow;
import java.util.List;

/** Writes which rows do not count, and why: row number, file, rule, and no other field. */
public final class ExcludedCsv {
    private ExcludedCsv() {}

    public static String of(List<ExcludedRow> rows) {
        StringBuilder out = new StringBuilder("row,file,rule\n");
        for (ExcludedRow row : rows) {
            out.append(row.line()).append(',').append(CsvFile.inert(row.file()));
            out.append(',').append(row.rule().key()).append('\n');
        }
        return out.toString();
    }
}
