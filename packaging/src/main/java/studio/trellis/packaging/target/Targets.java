package studio.trellis.packaging.target;

import java.util.List;
import java.util.stream.Collectors;
import studio.trellis.packaging.ExportException;
import studio.trellis.packaging.target.cmi5.Cmi5Target;
import studio.trellis.packaging.target.scorm12.Scorm12Target;
import studio.trellis.packaging.target.scorm2004.Scorm2004Target;
import studio.trellis.packaging.target.storyboard.StoryboardTarget;
import studio.trellis.packaging.target.web.WebTarget;
import studio.trellis.packaging.target.xapi.XapiTarget;

/** All targets. */
public final class Targets {
  private static final List<Target> ALL =
      List.of(
          new Scorm12Target(),
          Scorm2004Target.third(),
          Scorm2004Target.fourth(),
          new Cmi5Target(),
          new XapiTarget(),
          new WebTarget(),
          new StoryboardTarget());

  private Targets() {}

  public static List<Target> all() {
    return ALL;
  }

  /**
   * The target of this word.
   *
   * @throws ExportException when there is none, naming those that there are
   */
  public static Target find(String id) throws ExportException {
    for (Target target : ALL) {
      if (target.id().equals(id)) {
        return target;
      }
    }
    throw new ExportException(
        "no target is called \""
            + id
            + "\"; there are "
            + ALL.stream().map(Target::id).collect(Collectors.joining(", ")));
  }
}
