package org.esg4j.index.framework;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The provisions of a framework in order, with look-up by code and by place in the tree. */
final class ProvisionTree implements Serializable {
  @Serial private static final long serialVersionUID = 1L;
  private static final int MOST_CANDIDATES = 5;

  @SuppressWarnings("serial") // an immutable list
  private final List<Provision> all;

  private final transient Map<String, Provision> byKey = new HashMap<>();
  private final transient Map<String, List<Provision>> byCode = new HashMap<>();
  private final transient Map<String, List<Provision>> byParent = new HashMap<>();

  ProvisionTree(List<Provision> all) {
    this.all = List.copyOf(all);
    for (Provision provision : this.all) {
      byKey.put(provision.key(), provision);
      byParent.computeIfAbsent(provision.parent(), key -> new ArrayList<>()).add(provision);
      Set<String> names = new LinkedHashSet<>(provision.aliases());
      names.add(provision.code());
      names.forEach(name -> byCode.computeIfAbsent(name, code -> new ArrayList<>()).add(provision));
    }
  }

  List<Provision> all() {
    return all;
  }

  Optional<Provision> find(String code) {
    Provision named = byKey.get(code);
    if (named != null) {
      return Optional.of(named);
    }
    List<Provision> coded = byCode.getOrDefault(code, List.of());
    return coded.size() == 1 ? Optional.of(coded.get(0)) : Optional.empty();
  }

  List<Provision> below(Provision provision) {
    return List.copyOf(byParent.getOrDefault(provision.key(), List.of()));
  }

  Optional<Provision> parent(Provision provision) {
    return Optional.ofNullable(byKey.get(provision.parent()));
  }

  /** Keys of the provisions of a code, or of codes that are the same but for signs and case. */
  List<String> candidates(String code) {
    String wanted = bare(code);
    return all.stream()
        .filter(
            provision ->
                Stream.concat(
                        Stream.of(provision.key(), provision.code()), provision.aliases().stream())
                    .anyMatch(name -> bare(name).equals(wanted)))
        .map(Provision::key)
        .limit(MOST_CANDIDATES)
        .toList();
  }

  private static String bare(String code) {
    return code.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }

  @Serial
  private Object readResolve() {
    return new ProvisionTree(all);
  }
}
