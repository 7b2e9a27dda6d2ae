package org.esg4j.factor;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How to choose between factors that are equally good by everything else in a policy.
 *
 * <p>China has two figures called 2022, Germany one by its own agency and one by the European one,
 * and no library can know which a reporter's framework means. A tie rule is the reporter's word on
 * it, and appears in the reason of the choice.
 *
 * <p>Immutable and thread-safe.
 */
public final class TieRule implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /** What the rule looks at. */
  private enum Form {
    PUBLISHER,
    ID,
    COVERAGE,
    LATEST_PUBLISHED
  }

  private final Form form;
  private final String wanted;

  private TieRule(Form form, String wanted) {
    this.form = form;
    this.wanted = wanted;
  }

  /**
   * Prefers the factors of a publisher.
   *
   * @param publisher its English name as the factors have it
   * @return the rule
   */
  public static TieRule publisher(String publisher) {
    return new TieRule(Form.PUBLISHER, Objects.requireNonNull(publisher, "publisher"));
  }

  /**
   * Prefers the factors of a series, by what their ids begin with.
   *
   * @param prefix such as {@code cn-national-avg-}
   * @return the rule
   */
  public static TieRule idsFrom(String prefix) {
    return new TieRule(Form.ID, Objects.requireNonNull(prefix, "prefix"));
  }

  /**
   * Prefers the factors that cover gases in one way.
   *
   * @param coverage such as gas by gas
   * @return the rule
   */
  public static TieRule coverage(GasCoverage coverage) {
    return new TieRule(Form.COVERAGE, coverage.id());
  }

  /**
   * Prefers the factors than which none was certainly published later.
   *
   * @return the rule
   */
  public static TieRule latestPublished() {
    return new TieRule(Form.LATEST_PUBLISHED, "");
  }

  /** The factors that the rule prefers; all of them if it prefers none. */
  List<EmissionFactor> best(List<EmissionFactor> factors) {
    List<EmissionFactor> best = new ArrayList<>();
    for (EmissionFactor factor : factors) {
      if (prefers(factor, factors)) {
        best.add(factor);
      }
    }
    return best.isEmpty() ? factors : best;
  }

  private boolean prefers(EmissionFactor factor, List<EmissionFactor> among) {
    return switch (form) {
      case PUBLISHER -> factor.publication().publisher().english().equals(wanted);
      case ID -> factor.id().startsWith(wanted);
      case COVERAGE -> factor.coverage().id().equals(wanted);
      case LATEST_PUBLISHED -> isLatest(factor, among);
    };
  }

  private static boolean isLatest(EmissionFactor factor, List<EmissionFactor> among) {
    PublicationDate date = factor.publication().published().orElse(null);
    for (EmissionFactor other : among) {
      PublicationDate its = other.publication().published().orElse(null);
      if (its != null && (date == null || date.isBefore(its))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TieRule that && form == that.form && wanted.equals(that.wanted);
  }

  @Override
  public int hashCode() {
    return Objects.hash(form, wanted);
  }

  /**
   * Returns the rule in words.
   *
   * @return such as "ids from cn-national-avg-"
   */
  @Override
  public String toString() {
    return switch (form) {
      case PUBLISHER -> "publisher " + wanted;
      case ID -> "ids from " + wanted;
      case COVERAGE -> "coverage " + wanted;
      case LATEST_PUBLISHED -> "latest published";
    };
  }
}
