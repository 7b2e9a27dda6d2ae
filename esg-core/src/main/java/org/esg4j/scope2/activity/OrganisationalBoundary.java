package org.esg4j.scope2.activity;

import java.util.Locale;
import java.util.Objects;
import org.esg4j.units.Quantity;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Share;

/**
 * Which operations a reporter counts, and how much of each.
 *
 * <p>Source: GHG Protocol Corporate Standard (revised edition, 2004), chapter 3 and table 1.
 */
public enum OrganisationalBoundary {
  /** Each operation in proportion to the equity held. */
  EQUITY_SHARE,

  /**
   * The whole of operations under financial control, and the equity share of those under joint
   * financial control.
   */
  FINANCIAL_CONTROL,

  /** The whole of operations under operational control, and nothing of others. */
  OPERATIONAL_CONTROL;

  private static final Quantity<Share> NOTHING = Units.FRACTION.of(0);
  private static final Quantity<Share> EVERYTHING = Units.FRACTION.of(1);

  /**
   * How much of an operation is inside this boundary.
   *
   * @param ownership what the reporter holds and controls
   * @return the share, from 0 to 1
   */
  public Quantity<Share> share(Ownership ownership) {
    Objects.requireNonNull(ownership, "ownership");
    return switch (this) {
      case EQUITY_SHARE -> ownership.equity();
      case OPERATIONAL_CONTROL -> ownership.operationalControl() ? EVERYTHING : NOTHING;
      case FINANCIAL_CONTROL ->
          switch (ownership.financialControl()) {
            case SOLE -> EVERYTHING;
            case JOINT -> ownership.equity();
            case NONE -> NOTHING;
          };
    };
  }

  /**
   * The name of this approach in data.
   *
   * @return such as {@code operational-control}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
