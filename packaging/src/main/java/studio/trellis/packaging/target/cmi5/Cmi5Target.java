package studio.trellis.packaging.target.cmi5;

import studio.trellis.packaging.ExportException;
import studio.trellis.packaging.target.Exported;
import studio.trellis.packaging.target.RecordPackage;
import studio.trellis.packaging.target.Request;
import studio.trellis.packaging.target.Target;

/** cmi5 (Quartz, 1st edition): one assignable unit. */
public final class Cmi5Target implements Target {
  @Override
  public String id() {
    return "cmi5";
  }

  @Override
  public String title() {
    return "cmi5";
  }

  @Override
  public String purpose() {
    return "For LMSs with a record store: status, score and every answer as statements, and no"
        + " limit on the progress.";
  }

  @Override
  public Exported pack(Request request) throws ExportException {
    return RecordPackage.of(request, this, CourseStructure.NAME, CourseStructure.write(request));
  }
}
