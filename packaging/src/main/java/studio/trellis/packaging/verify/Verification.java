package studio.trellis.packaging.verify;

import java.util.List;

/**
 * What the checks of a package found.
 *
 * @param kind what it is: {@code scorm12}, {@code scorm2004}, {@code cmi5}, {@code xapi}, {@code
 *     web} or {@code unknown}
 * @param ours made by Trellis
 * @param files how many files it holds
 * @param bytes their size, unpacked
 */
public record Verification(
    String kind, boolean ours, int files, long bytes, List<Finding> findings) {
  public Verification {
    findings = List.copyOf(findings);
  }

  /** Whether nothing is wrong; warnings may be there. */
  public boolean passed() {
    return findings.stream().noneMatch(f -> f.severity() == Finding.Severity.ERROR);
  }
}
