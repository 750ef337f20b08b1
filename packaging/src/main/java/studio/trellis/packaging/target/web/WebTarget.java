package studio.trellis.packaging.target.web;

import java.util.List;
import java.util.SortedMap;
import studio.trellis.packaging.ExportException;
import studio.trellis.packaging.content.PackageContent;
import studio.trellis.packaging.player.PlayerFiles;
import studio.trellis.packaging.target.Exported;
import studio.trellis.packaging.target.PlayerPackage;
import studio.trellis.packaging.target.Request;
import studio.trellis.packaging.target.RuntimeSettings;
import studio.trellis.packaging.target.StateRoom;
import studio.trellis.packaging.target.Target;
import studio.trellis.packaging.target.Walkthrough;
import studio.trellis.packaging.target.Walkthroughs;
import studio.trellis.packaging.target.sheet.AdminSheet;

/** Plain files: they open by a double click and over HTTP. */
public final class WebTarget implements Target {
  @Override
  public String id() {
    return "web";
  }

  @Override
  public String title() {
    return "Web page";
  }

  @Override
  public String purpose() {
    return "Opens in any browser, from a web server or a disk; progress stays in the learner's"
        + " browser.";
  }

  @Override
  public Exported pack(Request request) throws ExportException {
    PackageContent content = PackageContent.of(request.course(), request.assets());
    RuntimeSettings settings = RuntimeSettings.of(request.course(), request.settings());
    StateRoom room = StateRoom.of(content.plan(), 0);
    if (request.reviewing() != null) {
      return forReviewers(request, request.reviewing(), content, settings, room);
    }
    SortedMap<String, byte[]> files = PlayerPackage.files(request, content, id(), settings, false);
    AdminSheet.put(files, request, this, content.build(), room);
    Installable.put(files, request.course(), content.build());
    return new Exported(
        id(),
        files,
        "index.html",
        content.build(),
        room,
        List.of(
            "Open index.html. Nothing is sent anywhere; each browser keeps its own progress.",
            "From a web server over https it can be installed and works without a connection."));
  }

  /** No sheet, since no LMS takes it; nothing to install, since nobody is to keep it. */
  private Exported forReviewers(
      Request request,
      Walkthroughs reviewing,
      PackageContent content,
      RuntimeSettings settings,
      StateRoom room)
      throws ExportException {
    SortedMap<String, byte[]> files =
        PlayerPackage.files(request, content, PlayerFiles.REVIEW, settings, false);
    List<Walkthrough> walks = reviewing.of(Reviewing.MOST_STEPS);
    Reviewing.put(files, walks, request.course().language());
    return new Exported(
        id(),
        files,
        "index.html",
        content.build(),
        room,
        List.of(
            "For reviewers: open index.html, choose one of "
                + walks.size()
                + " personas beside the page, and step through what they meet and why.",
            "Nothing in it counts, is kept or is sent; learners get the package without"
                + " --reviewers."));
  }
}
