package studio.trellis.app.fx;

/** How a job tells how far it is, and learns that it is no longer wanted. */
public interface Progress {
  /** Says how far: 0 to 1, or less than 0 where nobody knows. */
  void at(double share);

  /** Whether the job was cancelled and should end soon. */
  boolean cancelled();
}
