package org.esg4j.index.claim;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.esg4j.metric.Labels;
import org.esg4j.metric.Verification;

/**
 * One requirement of a claim.
 *
 * @param clause where the framework states it, such as {@code GRI 1: Foundation 2021, requirement
 *     2}
 * @param labels what it asks for, in our words
 * @param check how it is checked
 * @param keys the keys of the provisions or headings that the check is about; none for some checks
 * @param verification how far clause and content are checked
 */
public record Requirement(
    String clause, Labels labels, Check check, List<String> keys, Verification verification)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there and keeps a copy of the list.
   *
   * @param clause where the framework states it, such as {@code GRI 1: Foundation 2021, requirement
   *     2}
   * @param labels what it asks for, in our words
   * @param check how it is checked
   * @param keys the keys of the provisions or headings that the check is about; none for some
   *     checks
   * @param verification how far clause and content are checked
   */
  public Requirement {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(labels, "labels");
    Objects.requireNonNull(check, "check");
    keys = List.copyOf(keys);
    Objects.requireNonNull(verification, "verification");
  }

  /** How a requirement is checked. */
  public enum Check {
    /** The reporter says that the reporting principles were applied. */
    PRINCIPLES,

    /** Each provision is disclosed, or left out in a way that the framework accepts. */
    EACH_ROW,

    /** There are material topics, and sector standards were looked at. */
    MATERIAL_TOPICS,

    /** The management of each material topic is described. */
    EACH_TOPIC_MANAGED,

    /** Of the standards of each material topic something is reported. */
    EACH_TOPIC_REPORTED,

    /** What is disclosed in part has a reason for what is left out. */
    PARTS_ACCOUNTED_FOR,

    /** The index is published and has something in it. */
    INDEX,

    /** The statement of use is one of the fixed sentences. */
    STATEMENT_OF_USE,

    /** The reporter says that the issuer of the framework was told. */
    NOTICE
  }
}
