package studio.trellis.app.map.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.text.Text;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.edit.EditName;

/** Makes links, and changes their ends and kinds. */
public final class Linking {
  private final Desk desk;
  private final Authoring author;

  public Linking(Desk desk) {
    this.desk = desk;
    author = new Authoring(desk);
  }

  /** Links two activities or groups; the new link is selected. */
  public boolean connect(String from, String to, LinkKind kind) {
    if (!sensible("", from, to, kind)) {
      return false;
    }
    Link link = new Link(author.id(EntityKind.LINK), kind, from, to, null, Map.of());
    EditName name = EditName.of("edit.map.link", author.title(from), author.title(to));
    boolean done = author.put(name, List.of(link));
    if (done) {
      desk.selectionProperty().set(new Selection(Selection.Kind.LINK, link.id()));
    }
    return done;
  }

  /** Lets a link begin or end elsewhere. */
  public boolean reconnect(String id, boolean end, String other) {
    Link old = author.course().links().find(id);
    if (old == null || other.equals(end ? old.to() : old.from())) {
      return false;
    }
    String from = end ? old.from() : other;
    String to = end ? other : old.to();
    return sensible(id, from, to, old.kind())
        && change(
            id,
            EditName.of("edit.map.reconnect", author.title(from), author.title(to)),
            f -> {
              f.from = from;
              f.to = to;
            });
  }

  /** Gives a link another meaning. */
  public boolean kind(String id, LinkKind kind) {
    Link old = author.course().links().find(id);
    return old != null
        && sensible(id, old.from(), old.to(), kind)
        && change(
            id,
            EditName.of("edit.map.link-kind", Text.of("link." + Text.word(kind))),
            f -> f.kind = kind);
  }

  /** Lets a link lead the other way. */
  public boolean turn(String id) {
    Link old = author.course().links().find(id);
    return old != null
        && sensible(id, old.to(), old.from(), old.kind())
        && change(
            id,
            EditName.of("edit.map.link-turn"),
            f -> {
              f.from = old.to();
              f.to = old.from();
            });
  }

  /** Takes the condition away: the link is always followed. */
  public boolean always(String id) {
    return change(id, EditName.of("edit.map.link-always"), f -> f.condition = null);
  }

  /** The links that make a link lead through an activity or group; none: it does already. */
  List<Entity> through(String id, String between) {
    Link old = author.course().links().find(id);
    if (old == null || between.equals(old.from()) || between.equals(old.to())) {
      return List.of();
    }
    List<Entity> parts = new ArrayList<>();
    parts.add(old.with(f -> f.to = between));
    if (!linked("", between, old.to(), old.kind())) {
      parts.add(
          new Link(author.id(EntityKind.LINK), old.kind(), between, old.to(), null, Map.of()));
    }
    return parts;
  }

  /** Whether an activity or group lies in this group. */
  public boolean within(String id, String group) {
    return author.withContent(List.of(group)).contains(id);
  }

  private boolean change(String id, EditName name, Consumer<Link.Fields> how) {
    Link old = author.course().links().find(id);
    return old != null && author.put(name, List.of(old.with(how)));
  }

  private boolean sensible(String id, String from, String to, LinkKind kind) {
    if (from.equals(to)) {
      author.refuse(Text.of("map.link.itself"));
    } else if (author.withContent(List.of(from)).contains(to)
        || author.withContent(List.of(to)).contains(from)) {
      author.refuse(Text.of("map.link.own-group"));
    } else if (linked(id, from, to, kind)) {
      author.refuse(Text.of("map.link.twice"));
    } else {
      return true;
    }
    return false;
  }

  private boolean linked(String id, String from, String to, LinkKind kind) {
    return author.course().links().all().stream()
        .anyMatch(
            link ->
                !link.id().equals(id)
                    && link.kind() == kind
                    && link.condition() == null
                    && link.from().equals(from)
                    && link.to().equals(to));
  }
}
