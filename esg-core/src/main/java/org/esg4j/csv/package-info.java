/**
 * CSV with declared columns: typed values in, and for each fault its line and column.
 *
 * <pre>{@code
 * CsvColumn<String> site = CsvColumn.text("site");
 * CsvColumn<Quantity<Energy>> used = CsvColumn.quantity("used", KILOWATT_HOUR, DecimalStyle.GROUPED);
 * CsvFile file = CsvFile.of(CsvFormat.of(StandardCharsets.UTF_8).collectingFaults(100), site, used);
 * byte[] text = "site,used\nS1,\"1,529.24\"\nS2,n/a\n".getBytes(StandardCharsets.UTF_8);
 * QuantitySum<Energy> sum = new QuantitySum<>(MEGAWATT_HOUR);
 * CsvReport report = file.read(new ByteArrayInputStream(text), row -> sum.add(row.get(used)));
 * sum.total();                              // 1.52924 MWh
 * report.failures().get(0).message();       // line 3, used: expected a number such as 1,529.24, found n/a
 * }</pre>
 *
 * <p>Needs FastCSV ({@code de.siegmar:fastcsv}), which esg-core does not bring along. Files that
 * would fill the memory are refused. What enters here reads columns; what they mean is decided
 * elsewhere.
 */
@NullMarked
package org.esg4j.csv;

import org.jspecify.annotations.NullMarked;
