package studio.trellis.model.check;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.course.EntityKind;

/** Gathers findings about one entity after the other. */
final class Report {
  private final List<Finding> findings = new ArrayList<>();
  private EntityKind kind = EntityKind.COURSE;
  private String id = "";

  /** What is said from now on concerns this entity. */
  void at(EntityKind kind, String id) {
    this.kind = kind;
    this.id = id;
  }

  /**
   * An error whose cause is a case of {@code code}: {@code structure.dead-end} and {@code choice}.
   */
  void error(String code, String variant, String field, String... args) {
    add(Severity.ERROR, code, variant, field, args);
  }

  /** A warning. */
  void warning(String code, String variant, String field, String... args) {
    add(Severity.WARNING, code, variant, field, args);
  }

  /** Something worth knowing. */
  void note(String code, String variant, String field, String... args) {
    add(Severity.NOTE, code, variant, field, args);
  }

  private void add(Severity severity, String code, String variant, String field, String... args) {
    findings.add(
        new Finding(
            code, severity, new Spot(kind, id, field), code + "." + variant, List.of(args)));
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }
}
