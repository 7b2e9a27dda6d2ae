package org.esg4j.units;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.money.CurrencyUnit;
import org.esg4j.units.kind.Area;
import org.esg4j.units.kind.Count;
import org.esg4j.units.kind.Days;
import org.esg4j.units.kind.Distance;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.FullTimeEquivalents;
import org.esg4j.units.kind.GasMass;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.kind.Mass;
import org.esg4j.units.kind.Money;
import org.esg4j.units.kind.People;
import org.esg4j.units.kind.Power;
import org.esg4j.units.kind.Score;
import org.esg4j.units.kind.Share;
import org.esg4j.units.kind.Time;
import org.esg4j.units.kind.Volume;
import org.jspecify.annotations.Nullable;

/**
 * The usual units of ESG reports, and the way from text to a unit.
 *
 * <p>Import the constants statically: {@code MEGAWATT_HOUR.of("1410.88")}. Where several units
 * share a name in print, the constants say which one they are.
 *
 * <p>Sizes are exact. Multiples of the joule, the watt-hour (3,600 J) and other units of the SI
 * follow the SI Brochure, 9th edition (2019); calories, British thermal units, therms, pounds,
 * gallons, feet and miles follow NIST SP 811 (2008), where the pound and the foot are those of the
 * international yard and pound agreement (1959). Other sources stand beside the constant; a size
 * marked as a convention is set by a trade or by statistics, not by a standard.
 */
public final class Units {
  private static final Map<String, Unit<?>> BY_SYMBOL = new HashMap<>();

  // Energy.

  /** The joule (SI), base unit of energy. */
  public static final Unit<Energy> JOULE = named(base(Energy.class, "J"));

  /** The kilojoule. */
  public static final Unit<Energy> KILOJOULE = named(JOULE.scaled("kJ", "1E3"));

  /** The megajoule. */
  public static final Unit<Energy> MEGAJOULE = named(JOULE.scaled("MJ", "1E6"));

  /** The gigajoule. */
  public static final Unit<Energy> GIGAJOULE = named(JOULE.scaled("GJ", "1E9"));

  /** The terajoule. */
  public static final Unit<Energy> TERAJOULE = named(JOULE.scaled("TJ", "1E12"));

  /** The petajoule. */
  public static final Unit<Energy> PETAJOULE = named(JOULE.scaled("PJ", "1E15"));

  /** The watt-hour, 3,600 J. */
  public static final Unit<Energy> WATT_HOUR = named(JOULE.scaled("Wh", "3600"));

  /** The kilowatt-hour, 3.6 MJ. */
  public static final Unit<Energy> KILOWATT_HOUR = named(WATT_HOUR.scaled("kWh", "1E3"));

  /** The megawatt-hour, 3.6 GJ; the "'000 kWh" of the HKEX ESG Code. */
  public static final Unit<Energy> MEGAWATT_HOUR = named(WATT_HOUR.scaled("MWh", "1E6"));

  /** The gigawatt-hour, 3.6 TJ. */
  public static final Unit<Energy> GIGAWATT_HOUR = named(WATT_HOUR.scaled("GWh", "1E9"));

  /** The terawatt-hour, 3.6 PJ. */
  public static final Unit<Energy> TERAWATT_HOUR = named(WATT_HOUR.scaled("TWh", "1E12"));

  /** The International Table calorie, 4.1868 J exactly. */
  public static final Unit<Energy> CALORIE_IT = named(JOULE.scaled("cal_IT", "4.1868"));

  /** The International Table kilocalorie, 4.1868 kJ exactly. */
  public static final Unit<Energy> KILOCALORIE_IT = named(JOULE.scaled("kcal_IT", "4186.8"));

  /** The thermochemical calorie, 4.184 J exactly. */
  public static final Unit<Energy> CALORIE_THERMOCHEMICAL = named(JOULE.scaled("cal_th", "4.184"));

  /** The thermochemical kilocalorie, 4.184 kJ exactly. */
  public static final Unit<Energy> KILOCALORIE_THERMOCHEMICAL =
      named(JOULE.scaled("kcal_th", "4184"));

  /** The International Table British thermal unit, 1,055.05585262 J exactly. */
  public static final Unit<Energy> BTU_IT = named(JOULE.scaled("Btu_IT", "1055.05585262"));

  /**
   * The thermochemical British thermal unit, 1,054.35026444 J as it is usually printed; a pound
   * times one cal_th/g times 5/9, its definition, is 1,054.3502644888... J.
   */
  public static final Unit<Energy> BTU_THERMOCHEMICAL =
      named(JOULE.scaled("Btu_th", "1054.35026444"));

  /** A million International Table British thermal units. */
  public static final Unit<Energy> MILLION_BTU_IT = named(BTU_IT.scaled("MMBtu", "1E6"));

  /** The therm of the European Community and the United Kingdom, 100,000 Btu_IT. */
  public static final Unit<Energy> THERM_EC = named(BTU_IT.scaled("thm_EC", "1E5"));

  /** The therm of the United States, 105.4804 MJ exactly. */
  public static final Unit<Energy> THERM_US = named(JOULE.scaled("thm_US", "105480400"));

  /** The quad, 10^15 Btu_IT. */
  public static final Unit<Energy> QUAD = named(BTU_IT.scaled("quad", "1E15"));

  /** The mechanical horsepower-hour: 550 ft lbf/s for one hour, at 9.80665 m/s2. */
  public static final Unit<Energy> HORSEPOWER_HOUR =
      named(JOULE.scaled("hph", "2684519.537696172792"));

  /** The ton of refrigeration for one hour, 12,000 Btu_IT of heat removed (convention). */
  public static final Unit<Energy> TON_OF_REFRIGERATION_HOUR = named(BTU_IT.scaled("RTh", "12000"));

  /** The tonne of oil equivalent, 10^7 kcal_IT = 41.868 GJ (IEA definition). */
  public static final Unit<Energy> TONNE_OF_OIL_EQUIVALENT =
      named(KILOCALORIE_IT.scaled("toe", "1E7"));

  /** The tonne of coal equivalent by energy content, 29.3076 GJ (GB/T 2589-2020). */
  public static final Unit<Energy> TONNE_OF_COAL_EQUIVALENT =
      named(KILOCALORIE_IT.scaled("tce", "7E6"));

  /** The kilogram of coal equivalent by energy content, 29,307.6 kJ (GB/T 2589-2020). */
  public static final Unit<Energy> KILOGRAM_OF_COAL_EQUIVALENT =
      named(KILOCALORIE_IT.scaled("kgce", "7E3"));

  /**
   * The tonne of coal equivalent by supply, which counts the coal burnt to supply the energy; it
   * changes every year and so converts to no other unit of energy (GB/T 2589-2020).
   */
  public static final Unit<Energy> TONNE_OF_COAL_EQUIVALENT_BY_SUPPLY =
      named(base(Energy.class, "coal equivalent by supply", "tce_supply"));

  /** The barrel of oil equivalent of 5.8 million Btu at 59 F, 6.1178632 GJ (convention). */
  public static final Unit<Energy> BARREL_OF_OIL_EQUIVALENT_59F =
      named(JOULE.scaled("boe_59F", "6117863200"));

  /** The barrel of oil equivalent of 5.8 million Btu_IT (convention). */
  public static final Unit<Energy> BARREL_OF_OIL_EQUIVALENT_IT =
      named(BTU_IT.scaled("boe_IT", "5.8E6"));

  // Emissions as carbon dioxide equivalent.

  /** The kilogram of CO2 equivalent, base unit of emissions. */
  public static final Unit<Emissions> KILOGRAM_CO2E = named(base(Emissions.class, "kgCO2e"));

  /** The gram of CO2 equivalent. */
  public static final Unit<Emissions> GRAM_CO2E = named(KILOGRAM_CO2E.scaled("gCO2e", "1E-3"));

  /** The tonne of CO2 equivalent. */
  public static final Unit<Emissions> TONNE_CO2E = named(KILOGRAM_CO2E.scaled("tCO2e", "1E3"));

  /** The kilotonne of CO2 equivalent. */
  public static final Unit<Emissions> KILOTONNE_CO2E = named(KILOGRAM_CO2E.scaled("ktCO2e", "1E6"));

  /** The megatonne of CO2 equivalent. */
  public static final Unit<Emissions> MEGATONNE_CO2E = named(KILOGRAM_CO2E.scaled("MtCO2e", "1E9"));

  /** The avoirdupois pound of CO2 equivalent, 0.45359237 kgCO2e. */
  public static final Unit<Emissions> POUND_CO2E =
      named(KILOGRAM_CO2E.scaled("lbCO2e", "0.45359237"));

  // Mass.

  /** The kilogram (SI), base unit of mass. */
  public static final Unit<Mass> KILOGRAM = named(base(Mass.class, "kg"));

  /** The gram. */
  public static final Unit<Mass> GRAM = named(KILOGRAM.scaled("g", "1E-3"));

  /** The milligram. */
  public static final Unit<Mass> MILLIGRAM = named(KILOGRAM.scaled("mg", "1E-6"));

  /** The tonne, or metric ton, 1,000 kg. */
  public static final Unit<Mass> TONNE = named(KILOGRAM.scaled("t", "1E3"));

  /** The kilotonne. */
  public static final Unit<Mass> KILOTONNE = named(KILOGRAM.scaled("kt", "1E6"));

  /** The megatonne. */
  public static final Unit<Mass> MEGATONNE = named(KILOGRAM.scaled("Mt", "1E9"));

  /** The avoirdupois pound, 0.45359237 kg. */
  public static final Unit<Mass> POUND = named(KILOGRAM.scaled("lb", "0.45359237"));

  /** The avoirdupois ounce, a sixteenth of a pound. */
  public static final Unit<Mass> OUNCE = named(KILOGRAM.scaled("oz", "0.028349523125"));

  /** The short ton of the United States, 2,000 lb. */
  public static final Unit<Mass> SHORT_TON = named(POUND.scaled("ton_US", "2000"));

  /** The long ton of the United Kingdom, 2,240 lb. */
  public static final Unit<Mass> LONG_TON = named(POUND.scaled("ton_UK", "2240"));

  /** The Chinese market catty, 0.5 kg (convention). */
  public static final Unit<Mass> JIN = named(KILOGRAM.scaled("jin", "0.5"));

  /** The Chinese market picul, 50 kg (convention). */
  public static final Unit<Mass> DAN = named(KILOGRAM.scaled("dan", "50"));

  // Volume.

  /** The cubic metre (SI), base unit of volume. */
  public static final Unit<Volume> CUBIC_METRE = named(base(Volume.class, "m3"));

  /** The litre. */
  public static final Unit<Volume> LITRE = named(CUBIC_METRE.scaled("L", "1E-3"));

  /** The millilitre. */
  public static final Unit<Volume> MILLILITRE = named(CUBIC_METRE.scaled("mL", "1E-6"));

  /** The megalitre, 1,000 cubic metres; the unit of GRI 303. */
  public static final Unit<Volume> MEGALITRE = named(CUBIC_METRE.scaled("ML", "1E3"));

  /** The gallon of the United States, 3.785411784 litres. */
  public static final Unit<Volume> GALLON_US = named(LITRE.scaled("gal_US", "3.785411784"));

  /** The imperial gallon, 4.54609 litres. */
  public static final Unit<Volume> GALLON_UK = named(LITRE.scaled("gal_UK", "4.54609"));

  /** The barrel of oil, 42 US gallons. */
  public static final Unit<Volume> BARREL = named(GALLON_US.scaled("bbl", "42"));

  /** The cubic foot, 0.028316846592 cubic metres. */
  public static final Unit<Volume> CUBIC_FOOT = named(CUBIC_METRE.scaled("ft3", "0.028316846592"));

  /** A thousand cubic feet, in the notation of the gas trade. */
  public static final Unit<Volume> THOUSAND_CUBIC_FEET = named(CUBIC_FOOT.scaled("Mcf", "1E3"));

  /**
   * The cubic metre of gas at 0 C and 101.325 kPa; volumes of gas convert only among stated
   * reference conditions.
   */
  public static final Unit<Volume> NORMAL_CUBIC_METRE =
      named(base(Volume.class, "gas at reference conditions", "Nm3"));

  /** The cubic metre of gas at 15 C and 101.325 kPa, as an ideal gas. */
  public static final Unit<Volume> STANDARD_CUBIC_METRE_15C =
      named(NORMAL_CUBIC_METRE.scaled("Sm3_15C", 27315, 28815));

  /** The cubic metre of gas at 20 C and 101.325 kPa, as an ideal gas; usual in mainland China. */
  public static final Unit<Volume> STANDARD_CUBIC_METRE_20C =
      named(NORMAL_CUBIC_METRE.scaled("Sm3_20C", 27315, 29315));

  // Area and distance.

  /** The square metre (SI), base unit of area. */
  public static final Unit<Area> SQUARE_METRE = named(base(Area.class, "m2"));

  /** The square kilometre. */
  public static final Unit<Area> SQUARE_KILOMETRE = named(SQUARE_METRE.scaled("km2", "1E6"));

  /** The hectare, 10,000 square metres. */
  public static final Unit<Area> HECTARE = named(SQUARE_METRE.scaled("ha", "1E4"));

  /** The square foot, 0.09290304 square metres. */
  public static final Unit<Area> SQUARE_FOOT = named(SQUARE_METRE.scaled("ft2", "0.09290304"));

  /** The international acre, 43,560 square feet. */
  public static final Unit<Area> ACRE = named(SQUARE_METRE.scaled("acre", "4046.8564224"));

  /** The mu of mainland China, 2,000/3 square metres (convention). */
  public static final Unit<Area> MU = named(SQUARE_METRE.scaled("mu", 2000, 3));

  /** The metre (SI), base unit of distance. */
  public static final Unit<Distance> METRE = named(base(Distance.class, "m"));

  /** The kilometre. */
  public static final Unit<Distance> KILOMETRE = named(METRE.scaled("km", "1E3"));

  /** The international foot, 0.3048 m. */
  public static final Unit<Distance> FOOT = named(METRE.scaled("ft", "0.3048"));

  /** The international mile, 5,280 feet. */
  public static final Unit<Distance> MILE = named(METRE.scaled("mi", "1609.344"));

  /** The nautical mile, 1,852 m. */
  public static final Unit<Distance> NAUTICAL_MILE = named(METRE.scaled("nmi", "1852"));

  // Power and time.

  /** The watt (SI), base unit of power. */
  public static final Unit<Power> WATT = named(base(Power.class, "W"));

  /** The kilowatt. */
  public static final Unit<Power> KILOWATT = named(WATT.scaled("kW", "1E3"));

  /** The megawatt. */
  public static final Unit<Power> MEGAWATT = named(WATT.scaled("MW", "1E6"));

  /** The gigawatt. */
  public static final Unit<Power> GIGAWATT = named(WATT.scaled("GW", "1E9"));

  /** The hour, base unit of time worked, trained or run. */
  public static final Unit<Time> HOUR = named(base(Time.class, "h"));

  /** The minute. */
  public static final Unit<Time> MINUTE = named(HOUR.scaled("min", 1, 60));

  /** The second. */
  public static final Unit<Time> SECOND = named(HOUR.scaled("s", 1, 3600));

  /** The day, as lost days are counted; it has no fixed number of hours. */
  public static final Unit<Days> DAY = named(base(Days.class, "d"));

  // People, shares and points.

  /** One person, base unit of headcount. */
  public static final Unit<People> PERSON = named(base(People.class, "person"));

  /** One full-time equivalent. */
  public static final Unit<FullTimeEquivalents> FULL_TIME_EQUIVALENT =
      named(base(FullTimeEquivalents.class, "FTE"));

  /** The whole, base unit of shares. */
  public static final Unit<Share> FRACTION = named(base(Share.class, "1"));

  /** The hundredth part. */
  public static final Unit<Share> PERCENT = named(FRACTION.scaled("%", "1E-2"));

  /** The thousandth part. */
  public static final Unit<Share> PERMILLE = named(FRACTION.scaled("permille", "1E-3"));

  /** One point on a scale whose top is not stated. */
  public static final Unit<Score> POINT = named(base(Score.class, "point"));

  private Units() {}

  /**
   * Reads a unit, or a unit for each of another, from its text.
   *
   * <p>Canonical symbols, as {@link ValueUnit#symbol()} gives them, are always understood; after
   * them, what {@link UnitReader} reads: 噸二氧化碳當量/人, {@code '000 kWh} and so on. Here 元 without a
   * country is the yuan, so 千克 / 萬元 is kg/CNY10k; for a report in another currency, read with
   * {@link UnitReader#withCurrency(String)}.
   *
   * @param text such as {@code MWh}, {@code tCO2e/person} or 千瓦時
   * @return the unit
   * @throws UnitParseException if the text is not a known unit
   */
  public static ValueUnit parse(String text) {
    Objects.requireNonNull(text, "text");
    ValueUnit unit = constant(text);
    if (unit == null && text.length() <= UnitReader.MAX_TEXT) {
      unit = CanonicalSymbols.find(text);
    }
    return unit == null ? UnitReader.YUAN.unit(text) : unit;
  }

  /**
   * The unit of money of a currency.
   *
   * @param currency the currency
   * @return the unit, whose symbol and qualifier are the currency code
   * @throws IllegalArgumentException if the code is not three capital letters
   */
  public static Unit<Money> money(CurrencyUnit currency) {
    return money(Objects.requireNonNull(currency, "currency").getCurrencyCode());
  }

  /**
   * The unit of money of a currency, from its ISO 4217 code.
   *
   * @param currencyCode three capital letters, such as {@code CNY}
   * @return the unit, whose symbol and qualifier are the currency code
   * @throws IllegalArgumentException if the code is not three capital letters
   */
  public static Unit<Money> money(String currencyCode) {
    if (!CanonicalSymbols.isCurrencyCode(Objects.requireNonNull(currencyCode, "currencyCode"))) {
      throw new IllegalArgumentException(
          "a currency code has three capital letters A to Z: '" + currencyCode + "'");
    }
    return Unit.base(Money.class, currencyCode, currencyCode);
  }

  /**
   * The unit that counts named things.
   *
   * @param thing what is counted, in the singular and in printable ASCII without a slash, such as
   *     {@code case} or {@code supplier}
   * @return the unit, whose symbol and qualifier are the thing
   * @throws IllegalArgumentException if the thing cannot be the symbol of a unit
   */
  public static Unit<Count> count(String thing) {
    return Unit.base(Count.class, Objects.requireNonNull(thing, "thing"), thing);
  }

  /**
   * The kilogram of one greenhouse gas, base unit of its mass.
   *
   * @param gas the formula or name, such as {@code CO2}, {@code CH4} or {@code HFC-134a}
   * @return the unit, with the gas as its qualifier, such as kgCO2
   * @throws IllegalArgumentException if the gas cannot be part of a symbol, or the symbol would be
   *     that of another unit, as with {@code CO2e}
   */
  public static Unit<GasMass> kilogramOf(String gas) {
    Objects.requireNonNull(gas, "gas");
    return Unit.base(GasMass.class, gas, gasSymbol("kg", gas));
  }

  /**
   * The tonne of one greenhouse gas.
   *
   * @param gas the formula or name, such as {@code CO2}, {@code CH4} or {@code HFC-134a}
   * @return the unit, with the gas as its qualifier, such as tCO2
   * @throws IllegalArgumentException if the gas cannot be part of a symbol, or the symbol would be
   *     that of another unit, as with {@code CO2e}
   */
  public static Unit<GasMass> tonneOf(String gas) {
    return kilogramOf(gas).scaled(gasSymbol("t", gas), "1E3");
  }

  private static String gasSymbol(String multiple, String gas) {
    String symbol = multiple + gas;
    if (constant(symbol) != null) {
      throw new IllegalArgumentException(
          "'" + gas + "' is no gas: " + symbol + " is a unit of another kind");
    }
    return symbol;
  }

  /** The constant with a symbol, or null. */
  static @Nullable Unit<?> constant(String symbol) {
    return BY_SYMBOL.get(symbol);
  }

  /** All constants by symbol. */
  static Map<String, Unit<?>> constants() {
    return Map.copyOf(BY_SYMBOL);
  }

  private static <K extends Kind> Unit<K> base(Class<K> kind, String symbol) {
    return Unit.base(kind, symbol);
  }

  private static <K extends Kind> Unit<K> base(Class<K> kind, String qualifier, String symbol) {
    return Unit.base(kind, qualifier, symbol);
  }

  private static <K extends Kind> Unit<K> named(Unit<K> unit) {
    BY_SYMBOL.put(unit.symbol(), unit);
    return unit;
  }
}
