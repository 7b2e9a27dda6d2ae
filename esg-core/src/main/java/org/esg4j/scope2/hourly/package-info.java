/**
 * Matching of use and generation interval by interval, without carry-over.
 *
 * <p>What enters here compares energy with energy of the same market and interval. Which instrument
 * may be claimed is decided elsewhere.
 */
@NullMarked
package org.esg4j.scope2.hourly;

import org.jspecify.annotations.NullMarked;
