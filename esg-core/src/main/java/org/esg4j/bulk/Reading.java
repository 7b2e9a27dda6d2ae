package org.esg4j.bulk;

/**
 * One reading, as numbers of a plan.
 *
 * @param record what names the reading in its source, such as the number of its line
 * @param site the number of its site in the plan, from 0
 * @param interval the number of its interval in the plan, from 0
 * @param amount the amount, in units of the plan's last decimal
 */
public record Reading(long record, int site, int interval, long amount) {}
