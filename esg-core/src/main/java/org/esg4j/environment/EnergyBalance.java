package org.esg4j.environment;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.esg4j.environment.EnergyLine.Role;
import org.esg4j.table.Outcome;
import org.esg4j.units.Quantity;
import org.esg4j.units.Unit;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.Share;
import org.jspecify.annotations.Nullable;

/**
 * Energy consumed within an organization, across carriers and fuels.
 *
 * <p>{@code total = fuels + purchased + generated without fuel + generated from fuel and not
 * consumed - sold} (GRI 302-1: 2016; the formula is verified second-hand, that fuel burnt for
 * electricity which is then consumed counts once, as fuel, is unverified). Energy generated without
 * fuel counts in full and is taken off where it is sold, so that what remains is what was consumed
 * of it.
 *
 * <p>Fuels are stated as energy: {@code litres.times(calorificValue)}, gross or net throughout.
 * Renewable and non-renewable energy are kept apart on every line.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class EnergyBalance implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private static final EnergyBalance EMPTY = new EnergyBalance(List.of());

  @SuppressWarnings("serial") // an immutable list, which is serializable
  private final List<EnergyLine> lines;

  private EnergyBalance(List<EnergyLine> lines) {
    this.lines = lines;
  }

  /**
   * A balance without lines.
   *
   * @return the balance
   */
  public static EnergyBalance empty() {
    return EMPTY;
  }

  /**
   * This balance with a non-renewable fuel that was consumed.
   *
   * @param fuel its name
   * @param energy how much
   * @return the balance
   * @throws IllegalArgumentException if it is below zero
   */
  public EnergyBalance nonRenewableFuel(String fuel, Quantity<Energy> energy) {
    return with(new EnergyLine(Role.FUEL, fuel, energy, none(energy)));
  }

  /**
   * This balance with a renewable fuel that was consumed.
   *
   * @param fuel its name
   * @param energy how much
   * @return the balance
   * @throws IllegalArgumentException if it is below zero
   */
  public EnergyBalance renewableFuel(String fuel, Quantity<Energy> energy) {
    return with(new EnergyLine(Role.FUEL, fuel, energy, energy));
  }

  /**
   * This balance with energy that was bought for consumption.
   *
   * @param carrier the carrier
   * @param energy how much
   * @param renewable how much of it is renewable
   * @return the balance
   * @throws IllegalArgumentException if either is below zero, or more is renewable than was bought
   */
  public EnergyBalance purchased(
      EnergyCarrier carrier, Quantity<Energy> energy, Quantity<Energy> renewable) {
    return with(new EnergyLine(Role.PURCHASED, carrier.category(), energy, renewable));
  }

  /**
   * This balance with energy that was generated without fuel from a renewable source, such as sun
   * or wind, and consumed or sold.
   *
   * @param carrier the carrier
   * @param energy how much, with what is sold of it
   * @return the balance
   * @throws IllegalArgumentException if it is below zero
   */
  public EnergyBalance generatedWithoutFuel(EnergyCarrier carrier, Quantity<Energy> energy) {
    return with(new EnergyLine(Role.GENERATED_WITHOUT_FUEL, carrier.category(), energy, energy));
  }

  /**
   * This balance with energy that was generated from a fuel of the balance.
   *
   * @param carrier the carrier
   * @param consumed how much of it was consumed, which the fuel stands for already
   * @param notConsumed how much of it was not, such as what was sold
   * @param renewable whether the fuel is
   * @return the balance
   * @throws IllegalArgumentException if either is below zero
   */
  public EnergyBalance generatedFromFuel(
      EnergyCarrier carrier,
      Quantity<Energy> consumed,
      Quantity<Energy> notConsumed,
      boolean renewable) {
    String name = carrier.category();
    return with(new EnergyLine(
            Role.GENERATED_FROM_FUEL_CONSUMED,
            name,
            consumed,
            renewable ? consumed : none(consumed)))
        .with(
            new EnergyLine(
                Role.GENERATED_FROM_FUEL_NOT_CONSUMED,
                name,
                notConsumed,
                renewable ? notConsumed : none(notConsumed)));
  }

  /**
   * This balance with energy that was sold.
   *
   * @param carrier the carrier
   * @param energy how much
   * @param renewable how much of it is renewable
   * @return the balance
   * @throws IllegalArgumentException if either is below zero, or more is renewable than was sold
   */
  public EnergyBalance sold(
      EnergyCarrier carrier, Quantity<Energy> energy, Quantity<Energy> renewable) {
    return with(new EnergyLine(Role.SOLD, carrier.category(), energy, renewable));
  }

  private static Quantity<Energy> none(Quantity<Energy> like) {
    return like.unit().of(0);
  }

  private EnergyBalance with(EnergyLine line) {
    List<EnergyLine> more = new ArrayList<>(lines);
    more.add(line);
    return new EnergyBalance(List.copyOf(more));
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * The lines.
   *
   * @return the lines in the order in which they were added
   */
  public List<EnergyLine> lines() {
    return lines;
  }

  /**
   * The energy consumed.
   *
   * @param unit the unit of the result
   * @return the total, below zero if more was sold than there was
   */
  public Quantity<Energy> total(Unit<Energy> unit) {
    return sum(unit, line -> true, EnergyLine::quantity);
  }

  /**
   * The renewable energy consumed.
   *
   * @param unit the unit of the result
   * @return the renewable part of the total
   */
  public Quantity<Energy> renewable(Unit<Energy> unit) {
    return sum(unit, line -> true, EnergyLine::renewable);
  }

  /**
   * What the lines of one role add to the total.
   *
   * @param role the role
   * @param unit the unit of the result
   * @return their sum, below zero for what was sold
   */
  public Quantity<Energy> of(Role role, Unit<Energy> unit) {
    return sum(unit, line -> line.role() == role, EnergyLine::quantity);
  }

  private Quantity<Energy> sum(
      Unit<Energy> unit, Predicate<EnergyLine> which, Function<EnergyLine, Quantity<Energy>> part) {
    Objects.requireNonNull(unit, "unit");
    return lines.stream()
        .filter(which)
        .map(line -> part.apply(line).times(line.role().sign()))
        .collect(Quantity.summing(unit));
  }

  /**
   * The renewable share: {@code renewable / total}.
   *
   * @return the share; not applicable if the total is not above zero
   */
  public Outcome<Quantity<Share>> renewableShare() {
    Quantity<Energy> total = total(Units.MEGAWATT_HOUR);
    return total.signum() <= 0
        ? new Outcome.NotApplicable<>("the energy consumed is " + total)
        : new Outcome.Known<>(renewable(Units.MEGAWATT_HOUR).ratio(total));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EnergyBalance that && lines.equals(that.lines);
  }

  @Override
  public int hashCode() {
    return lines.hashCode();
  }

  /**
   * The lines and the total in megawatt-hours, one a line.
   *
   * @return the text
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (EnergyLine line : lines) {
      int sign = line.role().sign();
      String counts = sign < 0 ? "-" : sign == 0 ? "(" : "+";
      text.append(counts).append(' ').append(line.role()).append(' ').append(line.name());
      text.append(' ').append(line.quantity()).append(sign == 0 ? ")\n" : "\n");
    }
    return text.append("= ").append(total(Units.MEGAWATT_HOUR)).toString();
  }
}
