package studio.trellis.model.edit;

import java.util.List;
import studio.trellis.model.check.Finding;

/**
 * An edit that would leave a course no engine could run, or no file could hold. Nothing was done.
 */
public final class EditRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  /** Refused because of what would be wrong afterwards. */
  EditRefusedException(List<Finding> findings) {
    super(findings.getFirst().cause());
    this.findings = List.copyOf(findings);
  }

  /** Refused with this line. */
  EditRefusedException(String line) {
    super(line);
    this.findings = List.of();
  }

  /** What would be wrong; none: the message says it. */
  public List<Finding> findings() {
    return findings;
  }
}
