package studio.trellis.authoring.intake.scorm;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.trellis.authoring.file.JsonTrees;
import studio.trellis.authoring.file.Migrations;
import studio.trellis.authoring.intake.AssetBytes;
import studio.trellis.authoring.intake.BadSourceException;
import studio.trellis.authoring.intake.ImportOptions;
import studio.trellis.authoring.intake.ImportReport;
import studio.trellis.authoring.intake.Imported;
import studio.trellis.authoring.intake.Importer;
import studio.trellis.authoring.intake.Progress;
import studio.trellis.authoring.intake.SourceFiles;
import studio.trellis.authoring.intake.Tally;
import studio.trellis.model.base.BadTreeException;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Course;
import studio.trellis.model.wire.CourseWire;

/**
 * Imports packages made for LMSs. One of ours has its course inside and comes back whole; of
 * another tool's comes what its manifest lists, its pages as resources to work from.
 */
public final class PackageImporter implements Importer {
  private static final String OURS = "source/course.json";
  private static final String ASSETS = "source/assets/";
  private static final List<String> MANIFESTS =
      List.of("imsmanifest.xml", "cmi5.xml", "tincan.xml");

  @Override
  public String name() {
    return "scorm";
  }

  @Override
  public String description() {
    return "SCORM, cmi5 and xAPI packages: Trellis's own whole, others as a list with their pages";
  }

  @Override
  public boolean recognises(SourceFiles source) {
    return source.has(OURS) || MANIFESTS.stream().anyMatch(source::has);
  }

  @Override
  public Imported read(SourceFiles source, ImportOptions options, Progress progress)
      throws IOException {
    if (source.has(OURS)) {
      return ours(source);
    }
    for (String manifest : MANIFESTS) {
      if (source.has(manifest)) {
        return new Inventory(source, manifest, progress).imported();
      }
    }
    throw new BadSourceException(
        source.label(),
        "is no package: it has no manifest at its root",
        "choose the package's zip");
  }

  private static Imported ours(SourceFiles source) throws IOException {
    Course course = course(source);
    Tally tally = new Tally();
    Map<String, AssetBytes> assets = new HashMap<>();
    for (Asset asset : course.assets()) {
      String file = file(source, asset);
      if (file.isEmpty()) {
        throw new BadSourceException(
            source.label(),
            "lacks the file of asset " + asset.id() + " (" + asset.name() + ")",
            "export the package again");
      }
      AssetBytes bytes = new AssetBytes(source.read(file));
      if (!bytes.hash().equals(asset.hash())) {
        tally.note(ImportReport.Kind.LOOK, "a file is not the one that was exported", asset.name());
      }
      assets.put(asset.hash(), bytes);
    }
    tally.count("The course, whole", "activities", course.activities().size());
    tally.count("The course, whole", "questions", course.items().size());
    tally.count("The course, whole", "skills", course.skills().size());
    tally.count("The course, whole", "rules", course.rules().size());
    tally.count("The course, whole", "files", course.assets().size());
    return new Imported(course, assets, tally.report(source.label()));
  }

  /** Where an asset's bytes lie: in the source, or among what learners are shown. */
  private static String file(SourceFiles source, Asset asset) {
    if (source.has(ASSETS + asset.hash())) {
      return ASSETS + asset.hash();
    }
    String begins = "assets/" + asset.hash().substring(0, 16) + ".";
    return source.names().stream().filter(name -> name.startsWith(begins)).findFirst().orElse("");
  }

  private static Course course(SourceFiles source) throws IOException {
    try {
      return CourseWire.read(Migrations.ALL.migrate(JsonTrees.read(source.read(OURS))));
    } catch (BadTreeException e) {
      throw new BadSourceException(
          source.label() + "/" + OURS, "cannot be read: " + e.getMessage(), "export it again");
    }
  }
}
