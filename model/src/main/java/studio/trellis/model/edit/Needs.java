package studio.trellis.model.edit;

import java.util.Set;
import studio.trellis.model.base.Entity;
import studio.trellis.model.base.Ids;
import studio.trellis.model.base.Tree;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.TagRef;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.wire.EntityWire;

/** The ids of what a part needs to be whole, besides what it lies in. */
final class Needs {
  private static final String ASSET = "asset:";

  private Needs() {}

  static void of(Entity part, Set<String> out) {
    switch (part) {
      case Activity activity -> {
        out.addAll(activity.skills());
        for (TagRef tag : activity.tags()) {
          out.add(tag.facet());
        }
        if (activity.behaviour() instanceof Behaviour.Resource resource) {
          out.add(resource.asset());
        }
      }
      case Item item -> out.addAll(item.skills());
      case Link link -> out.addAll(Mentions.of(link.condition()));
      case Rule rule -> out.addAll(Mentions.of(rule));
      default -> {}
    }
    assets(EntityWire.write(part), out);
  }

  /** The assets that HTML anywhere in the tree shows. */
  private static void assets(Tree tree, Set<String> out) {
    switch (tree) {
      case Tree.Obj obj -> obj.fields().values().forEach(inner -> assets(inner, out));
      case Tree.Arr arr -> arr.items().forEach(inner -> assets(inner, out));
      case Tree.Str str -> {
        String html = str.value();
        for (int at = html.indexOf(ASSET); at >= 0; at = html.indexOf(ASSET, at + 1)) {
          int end = at + ASSET.length();
          while (end < html.length() && Ids.valid("x" + html.charAt(end))) {
            end++;
          }
          out.add(html.substring(at + ASSET.length(), end));
        }
      }
      default -> {}
    }
  }
}
