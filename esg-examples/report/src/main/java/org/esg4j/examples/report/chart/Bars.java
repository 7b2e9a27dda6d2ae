package org.esg4j.examples.report.chart;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.esg4j.examples.report.html.Html;
import org.esg4j.units.number.Rational;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.style.CategoryStyler;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Bars for one or two series over some years, drawn by XChart.
 *
 * <p>XChart draws letters as outlines, which no reader can search, hear or enlarge, and which
 * differ with the fonts of the machine. So it draws the bars alone, each year in a column of the
 * same width, and the page sets years and figures under them as text. The same numbers give the
 * same bytes on every machine, with or without fonts.
 *
 * @param columns how many years there are
 * @param shapes the bars
 */
public record Bars(int columns, List<Shape> shapes) {
  /** The width of a year. */
  private static final int COLUMN = 100;

  private static final int HEIGHT = 120;
  private static final double BAR_SHARE = 0.66;

  /** What tells the series apart in what XChart draws. */
  private static final List<Color> MARKS = List.of(new Color(1, 0, 0), new Color(2, 0, 0));

  private static final Pattern FILL = Pattern.compile("fill:rgb\\((\\d),0,0\\)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  /** Keeps its own copy. */
  public Bars {
    shapes = List.copyOf(shapes);
  }

  /**
   * A bar.
   *
   * @param series whose it is, counted from 0
   * @param path its outline
   */
  public record Shape(int series, String path) {}

  /**
   * Draws bars.
   *
   * @param years the years
   * @param series for each series a number or nothing by year; the first one has a number
   * @return the bars; empty if no number is above zero, or one is below
   */
  public static Optional<Bars> of(List<String> years, List<List<Optional<Rational>>> series) {
    List<Rational> numbers =
        series.stream().flatMap(List::stream).flatMap(Optional::stream).toList();
    if (numbers.stream().allMatch(Rational::isZero)
        || numbers.stream().anyMatch(number -> number.signum() < 0)) {
      return Optional.empty();
    }
    CategoryChart chart =
        new CategoryChartBuilder().width(COLUMN * years.size()).height(HEIGHT).build();
    style(chart.getStyler());
    for (int i = 0; i < series.size(); i++) {
      chart.addSeries("series " + i, years, heights(series.get(i)));
    }
    try {
      return Optional.of(new Bars(years.size(), shapes(ChartEncoder.getBytes(chart, "svg"))));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void style(CategoryStyler styler) {
    styler.setAvailableSpaceFill(BAR_SHARE);
    styler.setAxisTicksVisible(false);
    styler.setAxisTitlesVisible(false);
    styler.setPlotGridLinesVisible(false);
    styler.setPlotMargin(0);
    styler.setYAxisMin(0.0);
    styler.setLegendVisible(false);
    styler.setChartTitleVisible(false);
    styler.setChartPadding(0);
    styler.setPlotBorderVisible(false);
    styler.setPlotContentSize(1);
    styler.setSeriesColors(MARKS.toArray(Color[]::new));
  }

  /** Enough digits for a drawing. */
  private static List<@Nullable BigDecimal> heights(List<Optional<Rational>> numbers) {
    List<@Nullable BigDecimal> heights = new ArrayList<>();
    for (Optional<Rational> number : numbers) {
      heights.add(number.map(exact -> exact.toDecimal(MathContext.DECIMAL64)).orElse(null));
    }
    return heights;
  }

  /** The bars in what XChart wrote, without its frame and background. */
  private static List<Shape> shapes(byte[] svg) throws IOException {
    List<Shape> shapes = new ArrayList<>();
    NodeList paths = parsed(svg).getElementsByTagName("path");
    for (int i = 0; i < paths.getLength(); i++) {
      Element path = (Element) paths.item(i);
      Matcher fill = FILL.matcher(path.getAttribute("style"));
      if (fill.find()) {
        int series = Integer.parseInt(fill.group(1)) - 1;
        shapes.add(new Shape(series, rounded(path.getAttribute("d"))));
      }
    }
    return shapes;
  }

  private static Document parsed(byte[] svg) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    } catch (ParserConfigurationException | SAXException failure) {
      throw new IOException(failure);
    }
  }

  private static String rounded(String path) {
    return NUMBER
        .matcher(path)
        .replaceAll(
            number ->
                new BigDecimal(number.group())
                    .setScale(1, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString());
  }

  /**
   * Writes the bars as a picture with its name and description.
   *
   * @param html where to
   * @param id an id that nothing else on the page begins with
   * @param title what the bars show
   * @param description the figures in words
   */
  public void write(Html html, String id, String title, String description) {
    html.open(
        "svg",
        "class",
        "bars",
        "viewBox",
        "0 0 " + columns * COLUMN + " " + HEIGHT,
        "preserveAspectRatio",
        "none",
        "role",
        "img",
        "aria-labelledby",
        id + "-title " + id + "-text");
    html.leaf("title", title, "id", id + "-title");
    html.leaf("desc", description, "id", id + "-text");
    for (Shape shape : shapes) {
      html.open("path", "class", "bar-" + (shape.series() + 1), "d", shape.path()).close("path");
    }
    html.close("svg");
  }
}
