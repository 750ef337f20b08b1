package studio.trellis.packaging.target.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.TreeText;
import studio.trellis.packaging.player.PlayerFiles;
import studio.trellis.packaging.target.Walkthrough;

/** What makes the page one for reviewers: walks to look through beside it, a script for each. */
final class Reviewing {
  /** A package holds at most so many steps of each walk. */
  static final int MOST_STEPS = 300;

  private static final String LIST = "data/walks.js";

  private Reviewing() {}

  static void put(SortedMap<String, byte[]> files, List<Walkthrough> walks, String language) {
    List<Tree> list = new ArrayList<>();
    for (int i = 0; i < walks.size(); i++) {
      Walkthrough walk = walks.get(i);
      Map<String, Tree> fields = new TreeMap<>();
      fields.put("name", new Tree.Str(walk.name()));
      fields.put("about", new Tree.Str(walk.about()));
      list.add(new Tree.Obj(fields));
      files.put("data/walk-" + i + ".js", script("walk(" + i + ",", tree(walk)));
    }
    files.put(LIST, script("walks(", new Tree.Arr(list)));
    PlayerFiles.forReviewers(files, LIST, language);
  }

  private static Tree tree(Walkthrough walk) {
    Map<String, Tree> fields = new TreeMap<>();
    fields.put("seed", new Tree.Num(walk.seed()));
    fields.put("ending", new Tree.Str(walk.ending().name().toLowerCase(Locale.ROOT)));
    fields.put("steps", new Tree.Arr(walk.steps().stream().map(Reviewing::tree).toList()));
    return new Tree.Obj(fields);
  }

  private static Tree tree(Walkthrough.Step step) {
    Map<String, Tree> fields = new TreeMap<>();
    fields.put("minute", new Tree.Num(step.minute()));
    fields.put("spent", new Tree.Num(step.spent()));
    if (step.session()) {
      fields.put("session", new Tree.Bool(true));
    }
    fields.put("title", new Tree.Str(step.title()));
    fields.put("did", new Tree.Str(step.did()));
    fields.put("came", texts(step.came()));
    fields.put("considered", texts(step.considered()));
    fields.put("turns", texts(step.turns()));
    fields.put("before", happened(step.before()));
    fields.put("after", happened(step.after()));
    return new Tree.Obj(fields);
  }

  private static Tree texts(List<String> texts) {
    return new Tree.Arr(texts.stream().<Tree>map(Tree.Str::new).toList());
  }

  /** Minute and evidence in turn. */
  private static Tree happened(List<Walkthrough.Happened> events) {
    List<Tree> out = new ArrayList<>();
    for (Walkthrough.Happened event : events) {
      out.add(new Tree.Num(event.minute()));
      out.add(new Tree.Str(event.evidence()));
    }
    return new Tree.Arr(out);
  }

  private static byte[] script(String call, Tree data) {
    return ("trellis." + call + TreeText.write(data) + ");\n").getBytes(StandardCharsets.UTF_8);
  }
}
