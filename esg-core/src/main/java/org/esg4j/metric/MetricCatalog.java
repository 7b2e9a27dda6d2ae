package org.esg4j.metric;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.esg4j.units.UnitParseException;
import org.esg4j.units.Units;

/**
 * Metrics with their axes and definitions, found by the ids that reports use.
 *
 * <p>{@link #bundled()} is the catalogue that comes with the library. A program adds its own by
 * layering: {@code MetricCatalog.bundled().with(MetricCatalog.of(stream))}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MetricCatalog {
  private static final String RESOURCE = "metrics.json";
  private static final int MAX_ID = 1_000;

  private final Map<String, Axis> axes;
  private final Map<String, Definition> definitions;
  private final Map<String, Metric> byId;
  private final Map<String, Metric> byStem;

  private MetricCatalog(
      Collection<Axis> axes, Collection<Definition> definitions, Collection<Metric> metrics) {
    this.axes = index(axes, Axis::id, "axis");
    this.definitions = index(definitions, Definition::id, "definition");
    this.byId = index(metrics, metric -> metric.id().toString(), "metric");
    this.byStem = index(metrics, metric -> metric.id().stem(), "stem");
    byId.values().forEach(this::check);
  }

  private static <T> Map<String, T> index(
      Collection<T> items, Function<T, String> name, String what) {
    Map<String, T> index = new LinkedHashMap<>();
    for (T item : items) {
      if (index.put(name.apply(item), item) != null) {
        throw new IllegalArgumentException("two of one " + what + ": " + name.apply(item));
      }
    }
    return Collections.unmodifiableMap(index);
  }

  private void check(Metric metric) {
    for (String axis : metric.axes()) {
      require(axes.containsKey(axis), metric, "axis", axis);
    }
    for (DeclaredFormula declared : metric.formulas()) {
      require(
          definitions.containsKey(declared.definition()),
          metric,
          "definition",
          declared.definition());
      for (Formula.Reference reference : declared.formula().references()) {
        require(reference(reference).isPresent(), metric, "metric", reference.id());
      }
      for (String axis : declared.formula().axes()) {
        require(axes.containsKey(axis), metric, "axis", axis);
      }
      declared.formula().constants().forEach(constant -> checkUnit(metric, constant));
    }
  }

  private static void checkUnit(Metric metric, Formula.Constant constant) {
    try {
      if (!constant.unit().isEmpty()) {
        Units.parse(constant.unit());
      }
    } catch (UnitParseException unknown) {
      throw new IllegalArgumentException(
          metric.id() + " uses the unknown unit " + constant.unit(), unknown);
    }
  }

  private static void require(boolean known, Metric metric, String what, String id) {
    if (!known) {
      throw new IllegalArgumentException(metric.id() + " uses the unknown " + what + ' ' + id);
    }
  }

  /**
   * The metrics that come with the library.
   *
   * @return the catalogue, read once when it is first asked for
   */
  public static MetricCatalog bundled() {
    return Bundled.CATALOG;
  }

  /**
   * A catalogue from data files of the form of {@code metrics.json}, each layered on those before.
   *
   * <p>A file can use axes, definitions and metrics of the files before it. Use {@link
   * #with(InputStream)} to build on another catalogue.
   *
   * @param files the files, read to their ends and not closed
   * @return the catalogue
   * @throws org.esg4j.json.JsonException if a file is not of that form; says where and why
   * @throws IllegalArgumentException if a metric uses an axis, definition or metric that no file
   *     has, or two metrics of one file share an id or a stem
   * @throws IOException if a file cannot be read
   */
  public static MetricCatalog of(InputStream... files) throws IOException {
    MetricCatalog catalog = new MetricCatalog(List.of(), List.of(), List.of());
    for (InputStream file : files) {
      catalog = catalog.with(file);
    }
    return catalog;
  }

  /**
   * A catalogue of a program's own metrics, axes and definitions.
   *
   * @param axes the axes
   * @param definitions the definitions
   * @param metrics the metrics
   * @return the catalogue
   * @throws IllegalArgumentException if a metric uses an axis, definition or metric that is not
   *     there, or two metrics share an id or a stem
   */
  public static MetricCatalog of(
      Collection<Axis> axes, Collection<Definition> definitions, Collection<Metric> metrics) {
    return new MetricCatalog(axes, definitions, metrics);
  }

  /**
   * This catalogue with more from a data file of the form of {@code metrics.json}.
   *
   * @param file the file, read to its end and not closed
   * @return the catalogue; what the file has replaces what has the same id here
   * @throws org.esg4j.json.JsonException if the file is not of that form; says where and why
   * @throws IllegalArgumentException if a metric uses an axis, definition or metric that neither
   *     has
   * @throws IOException if the file cannot be read
   */
  public MetricCatalog with(InputStream file) throws IOException {
    CatalogReader reader = CatalogReader.read(file, RESOURCE);
    return with(reader.axes(), reader.definitions(), reader.metrics());
  }

  /**
   * This catalogue with another layered on it.
   *
   * @param other the other catalogue, whose metrics and definitions replace those of the same id;
   *     axes of the same id are joined by {@link Axis#with(Axis)}
   * @return the catalogue
   */
  public MetricCatalog with(MetricCatalog other) {
    Objects.requireNonNull(other, "other");
    return with(other.axes(), other.definitions(), other.metrics());
  }

  /**
   * This catalogue with axes, definitions and metrics of a program's own.
   *
   * @param axes the axes, joined with those of the same id
   * @param definitions the definitions, which replace those of the same id
   * @param metrics the metrics, which replace those of the same id
   * @return the catalogue
   * @throws IllegalArgumentException if a metric uses an axis, definition or metric that is not
   *     there
   */
  public MetricCatalog with(
      Collection<Axis> axes, Collection<Definition> definitions, Collection<Metric> metrics) {
    Map<String, Axis> allAxes = new LinkedHashMap<>(this.axes);
    axes.forEach(axis -> allAxes.merge(axis.id(), axis, Axis::with));
    Map<String, Definition> allDefinitions = new LinkedHashMap<>(this.definitions);
    definitions.forEach(definition -> allDefinitions.put(definition.id(), definition));
    Map<String, Metric> allMetrics = new LinkedHashMap<>(byId);
    metrics.forEach(metric -> allMetrics.put(metric.id().toString(), metric));
    return new MetricCatalog(allAxes.values(), allDefinitions.values(), allMetrics.values());
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * The metrics, in the order of the data.
   *
   * @return the metrics, unmodifiable
   */
  public Collection<Metric> metrics() {
    return byId.values();
  }

  /**
   * The axes, in the order of the data.
   *
   * @return the axes, unmodifiable
   */
  public Collection<Axis> axes() {
    return axes.values();
  }

  /**
   * The definitions, in the order of the data.
   *
   * @return the definitions, unmodifiable
   */
  public Collection<Definition> definitions() {
    return definitions.values();
  }

  /**
   * An axis by its id.
   *
   * @param id the id, such as {@code gender}
   * @return the axis, or empty if there is none
   */
  public Optional<Axis> axis(String id) {
    return Optional.ofNullable(axes.get(Objects.requireNonNull(id, "id")));
  }

  /**
   * A definition by its id.
   *
   * @param id the id, such as {@code leavers-over-closing}
   * @return the definition, or empty if there is none
   */
  public Optional<Definition> definition(String id) {
    return Optional.ofNullable(definitions.get(Objects.requireNonNull(id, "id")));
  }

  /**
   * A metric by its own id.
   *
   * @param id the id
   * @return the metric, or empty if there is none
   */
  public Optional<Metric> find(MetricId id) {
    return Optional.ofNullable(byId.get(Objects.requireNonNull(id, "id").toString()));
  }

  /**
   * A metric by its own id.
   *
   * @param id the id
   * @return the metric
   * @throws UnknownMetricException if there is none
   */
  public Metric get(MetricId id) {
    return find(id).orElseThrow(() -> unknown(id.toString()));
  }

  /**
   * The metric and the part of it that an id speaks of.
   *
   * @param id such as {@code headcount.gender.female}
   * @return metric and breakdown, or empty if the catalogue knows no such id
   */
  public Optional<MetricPath> find(String id) {
    Objects.requireNonNull(id, "id");
    Metric metric = byId.get(id);
    if (metric != null) {
      return metric.isBrokenDown()
          ? Optional.empty()
          : Optional.of(new MetricPath(metric, Breakdown.TOTAL));
    }
    if (id.length() > MAX_ID) {
      return Optional.empty();
    }
    return stems(id).flatMap(stem -> split(id, stem).stream()).findFirst();
  }

  /**
   * The metric and the part of it that an id speaks of.
   *
   * @param id such as {@code headcount.gender.female}
   * @return metric and breakdown
   * @throws UnknownMetricException if the catalogue knows no such id; names the nearest one
   */
  public MetricPath resolve(String id) {
    return find(id).orElseThrow(() -> unknown(id));
  }

  /**
   * The known id that is nearest to a text: a metric's, or one of a known category.
   *
   * @param id the text
   * @return the id, or empty if none is near
   */
  public Optional<String> nearest(String id) {
    Stream<String> parts = byId.values().stream().flatMap(this::parts);
    return Texts.nearest(Objects.requireNonNull(id, "id"), Stream.concat(ids(), parts));
  }

  /**
   * The metric that a reference of a formula speaks of, and the breakdown that it adds.
   *
   * @param reference the reference
   * @return metric and breakdown; empty if the catalogue has no such metric
   */
  public Optional<MetricPath> reference(Formula.Reference reference) {
    String id = reference.id();
    Metric metric = byId.containsKey(id) ? byId.get(id) : byStem.get(id);
    return metric == null ? find(id) : Optional.of(new MetricPath(metric, Breakdown.TOTAL));
  }

  private Stream<String> ids() {
    return byId.values().stream()
        .filter(one -> !one.isBrokenDown())
        .map(one -> one.id().toString());
  }

  private Stream<String> parts(Metric metric) {
    return metric.axes().stream()
        .map(axes::get)
        .flatMap(
            axis ->
                axis.categories().stream()
                    .map(one -> metric.id().at(Breakdown.of(axis.id(), one.id()))));
  }

  /** The beginnings of an id that could be a stem, longest first. */
  private static Stream<String> stems(String id) {
    List<String> stems = new ArrayList<>();
    for (int dot = id.lastIndexOf('.'); dot > 0; dot = id.lastIndexOf('.', dot - 1)) {
      stems.add(id.substring(0, dot));
    }
    return stems.stream();
  }

  private Optional<MetricPath> split(String id, String stem) {
    Metric metric = byStem.get(stem);
    if (metric == null) {
      return Optional.empty();
    }
    try {
      Breakdown breakdown = Breakdown.parse(id.substring(stem.length() + 1));
      return !breakdown.isTotal() && isAllowed(metric, breakdown)
          ? Optional.of(new MetricPath(metric, breakdown))
          : Optional.empty();
    } catch (IllegalArgumentException noBreakdown) {
      return Optional.empty();
    }
  }

  /**
   * Whether a metric can be broken down in a way.
   *
   * @param metric the metric
   * @param breakdown the breakdown
   * @return true if the metric has each of its axes and each axis allows the category; the total is
   *     allowed unless the metric always needs a breakdown
   */
  public boolean isAllowed(Metric metric, Breakdown breakdown) {
    if (breakdown.isTotal()) {
      return !metric.isBrokenDown();
    }
    return breakdown.categories().entrySet().stream()
        .allMatch(
            entry ->
                metric.axes().contains(entry.getKey())
                    && axis(entry.getKey()).filter(a -> a.allows(entry.getValue())).isPresent());
  }

  private UnknownMetricException unknown(String id) {
    return new UnknownMetricException(id, nearest(id));
  }

  /** Reads the bundled data when it is first asked for. */
  private static final class Bundled {
    static final MetricCatalog CATALOG = read();

    private static MetricCatalog read() {
      try (InputStream file = MetricCatalog.class.getResourceAsStream(RESOURCE)) {
        return of(Objects.requireNonNull(file, RESOURCE));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
