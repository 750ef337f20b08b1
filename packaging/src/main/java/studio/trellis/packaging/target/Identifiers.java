package studio.trellis.packaging.target;

/** Identifiers that stay for the life of a course: record stores keep progress by them. */
public final class Identifiers {
  private Identifiers() {}

  /** The course's, an absolute IRI. */
  public static String course(Request request) {
    return request.settings().base() + request.course().id();
  }

  /** The assignable unit's. */
  public static String unit(Request request) {
    return course(request) + "/au";
  }
}
