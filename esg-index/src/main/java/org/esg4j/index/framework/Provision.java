package org.esg4j.index.framework;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.esg4j.metric.Labels;

/**
 * One thing that a framework asks to disclose, or a heading above several.
 *
 * @param key what tells it from all others of its framework; often the code
 * @param code the code as an index prints it
 * @param aliases other codes by which it may be asked for
 * @param ref the place in the framework's own words, such as a paragraph; empty if none
 * @param parent the key of the provision or heading it belongs to; empty if none
 * @param heading whether it is a title, so that nothing said of it settles what is below it
 * @param kind the framework's own word for this level, such as {@code kpi}
 * @param obligationRules the id of the rules that say how strictly it binds; empty if it binds as
 *     its sub-provisions do
 * @param nature whether it asks for figures, words or both
 * @param labels its name
 * @param labelOrigins where the wording of the name comes from
 * @param asks the quantities it asks for; of a provision with sub-provisions, for information
 * @param asksTarget whether it asks for a target
 * @param omissionAllowed whether it may be omitted for a reason that the framework names
 * @param inForce from when until when it holds
 * @param successors what takes its place
 * @param seeAlso provisions of other frameworks on the same subject
 * @param mark how far it is checked
 */
public record Provision(
    String key,
    String code,
    List<String> aliases,
    String ref,
    String parent,
    boolean heading,
    String kind,
    String obligationRules,
    Nature nature,
    Labels labels,
    LabelOrigins labelOrigins,
    List<QuantityAsked> asks,
    boolean asksTarget,
    boolean omissionAllowed,
    InForce inForce,
    List<Successor> successors,
    List<CrossReference> seeAlso,
    VerificationMark mark)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there and keeps copies of the lists.
   *
   * @param key what tells it from all others of its framework; often the code
   * @param code the code as an index prints it
   * @param aliases other codes by which it may be asked for
   * @param ref the place in the framework's own words, such as a paragraph; empty if none
   * @param parent the key of the provision or heading it belongs to; empty if none
   * @param heading whether it is a title, so that nothing said of it settles what is below it
   * @param kind the framework's own word for this level, such as {@code kpi}
   * @param obligationRules the id of the rules that say how strictly it binds; empty if it binds as
   *     its sub-provisions do
   * @param nature whether it asks for figures, words or both
   * @param labels its name
   * @param labelOrigins where the wording of the name comes from
   * @param asks the quantities it asks for; of a provision with sub-provisions, for information
   * @param asksTarget whether it asks for a target
   * @param omissionAllowed whether it may be omitted for a reason that the framework names
   * @param inForce from when until when it holds
   * @param successors what takes its place
   * @param seeAlso provisions of other frameworks on the same subject
   * @param mark how far it is checked
   */
  public Provision {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(code, "code");
    aliases = List.copyOf(aliases);
    Objects.requireNonNull(ref, "ref");
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(obligationRules, "obligationRules");
    Objects.requireNonNull(nature, "nature");
    Objects.requireNonNull(labels, "labels");
    Objects.requireNonNull(labelOrigins, "labelOrigins");
    asks = List.copyOf(asks);
    Objects.requireNonNull(inForce, "inForce");
    successors = List.copyOf(successors);
    seeAlso = List.copyOf(seeAlso);
    Objects.requireNonNull(mark, "mark");
  }

  /** Its key. */
  @Override
  public String toString() {
    return key;
  }
}
