package studio.trellis.app.library;

import studio.trellis.app.fx.Progress;

/** Tells a job how far an import is. */
final class ImportProgress implements studio.trellis.authoring.intake.Progress {
  private final Progress job;

  ImportProgress(Progress job) {
    this.job = job;
  }

  @Override
  public void at(String what, int done, int total) {
    job.at(total == 0 ? -1 : 0.9 * done / total);
  }

  @Override
  public boolean stopped() {
    return job.cancelled();
  }
}
