package org.esg4j.index.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.esg4j.json.JsonObject;
import org.esg4j.metric.Labels;

/** Reads the particulars of an edition from a framework file. */
final class EditionReader {
  private static final LabelOrigins UNSAID =
      new LabelOrigins(LabelOrigin.OURS, LabelOrigin.OURS, LabelOrigin.OURS);

  private EditionReader() {}

  static Edition read(JsonObject file) {
    Labels name = Fields.labels(file.object("name"));
    JsonObject inForce = file.object("inForce").refuseUnknown("basis", "from", "note");
    return new Edition(
        file.converted("id", "an id such as hkex-appendix-c2-2025", FrameworkId::of),
        file.converted("family", "an id such as hkex-esg", id -> FrameworkId.of(id).text()),
        Fields.line(file, "edition"),
        name,
        file.optionalObject("publisher").map(Fields::labels).orElse(name),
        Fields.text(file, "about"),
        Fields.text(file, "succeeds"),
        Fields.constant(inForce, "basis", DateBasis.class),
        Fields.date(inForce, "from"),
        Fields.origins(file.optionalObject("labelOrigins"), UNSAID),
        Fields.mark(file),
        Fields.objects(file, "sources").stream().map(EditionReader::source).toList(),
        distinct(file, "issuerClasses", issuerClasses(file)),
        distinct(file, "reliefs", reliefs(file)),
        distinct(file, "omissionReasons", omissionReasons(file)));
  }

  private static SourceDocument source(JsonObject from) {
    from.refuseUnknown("id", "title");
    return new SourceDocument(Fields.line(from, "id"), Fields.line(from, "title"));
  }

  private static List<IssuerClass> issuerClasses(JsonObject file) {
    return Fields.objects(file, "issuerClasses").stream()
        .map(from -> from.refuseUnknown("id", "label", "test", "listsOnlyReported", "verification"))
        .map(
            from ->
                new IssuerClass(
                    Fields.line(from, "id"),
                    Fields.labels(from.object("label")),
                    Fields.text(from, "test"),
                    from.optionalBool("listsOnlyReported").orElse(false),
                    Fields.mark(from)))
        .toList();
  }

  private static List<Relief> reliefs(JsonObject file) {
    return Fields.objects(file, "reliefs").stream()
        .map(from -> from.refuseUnknown("id", "label", "about", "provisions", "verification"))
        .map(
            from ->
                new Relief(
                    Fields.line(from, "id"),
                    Fields.labels(from.object("label")),
                    Fields.text(from, "about"),
                    from.strings("provisions"),
                    Fields.mark(from)))
        .toList();
  }

  private static List<OmissionReason> omissionReasons(JsonObject file) {
    return Fields.objects(file, "omissionReasons").stream()
        .map(from -> from.refuseUnknown("id", "label", "about", "verification"))
        .map(
            from ->
                new OmissionReason(
                    Fields.line(from, "id"),
                    Fields.labels(from.object("label")),
                    Fields.text(from, "about"),
                    Fields.mark(from)))
        .toList();
  }

  private static <T> List<T> distinct(JsonObject file, String name, List<T> read) {
    Set<String> ids = new HashSet<>();
    for (JsonObject from : Fields.objects(file, name)) {
      if (!ids.add(from.string("id"))) {
        throw from.refusal("id", "an id that is not used before");
      }
    }
    return read;
  }
}
