package studio.trellis.app.map.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.map.world.Box;
import studio.trellis.app.map.world.Card;
import studio.trellis.app.map.world.Edge;
import studio.trellis.app.map.world.Frame;
import studio.trellis.app.map.world.Room;
import studio.trellis.app.map.world.World;
import studio.trellis.app.text.Text;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.course.Place;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;

/** Adds activities: where the author points, after a card, beside it, on a link. */
public final class Adding {
  private static final double AHEAD = Card.WIDTH + 56;
  private static final double BELOW = Card.HEIGHT + 40;

  private final Authoring author;

  public Adding(Desk desk) {
    author = new Authoring(desk);
  }

  /** A new activity around this point of the map, in the group that lies there. */
  public Draft at(World world, ActivityKind kind, double x, double y) {
    Frame frame = world.frameAt(x, y);
    String group = frame == null ? "" : frame.id();
    Place place = new Room(world, group).near(x - Card.WIDTH / 2, y - Card.HEIGHT / 2);
    return new Draft(kind, group, place, "", "");
  }

  /** A new activity that {@code from} will lead to, around this point of the map. */
  public Draft pulledTo(World world, ActivityKind kind, String from, double x, double y) {
    Draft draft = at(world, kind, x + Card.WIDTH / 2, y);
    return new Draft(kind, draft.group(), draft.place(), from, "");
  }

  /** A new activity after this one. */
  public Draft after(World world, ActivityKind kind, Card card) {
    boolean down = column(world, card);
    Box box = card.box();
    Place place =
        new Room(world, card.group())
            .near(down ? box.x() : box.x() + AHEAD, down ? box.y() + BELOW : box.y());
    return new Draft(kind, card.group(), place, card.id(), "");
  }

  /** A new activity beside this one: what leads here will lead there too. */
  public Draft beside(World world, ActivityKind kind, Card card) {
    boolean down = column(world, card);
    Box box = card.box();
    Place place =
        new Room(world, card.group())
            .near(down ? box.x() + AHEAD : box.x(), down ? box.y() : box.y() + BELOW);
    String from = "";
    for (Link link : author.course().links()) {
      if (link.to().equals(card.id()) && link.kind() == LinkKind.NEXT && from.isEmpty()) {
        from = link.from();
      }
    }
    return new Draft(kind, card.group(), place, from, "");
  }

  /** A new activity between the two ends of a link. */
  public Draft on(World world, ActivityKind kind, Edge edge) {
    Draft draft = at(world, kind, edge.curve().xAt(0.5), edge.curve().yAt(0.5));
    String one = author.parent(edge.from());
    String group = one.equals(author.parent(edge.to())) ? one : draft.group();
    Place place =
        new Room(world, group)
            .near(edge.curve().xAt(0.5) - Card.WIDTH / 2, edge.curve().yAt(0.5) - Card.HEIGHT / 2);
    return new Draft(kind, group, place, "", edge.id());
  }

  /** Whether the cards of this one's group stand in a column, and so goes the way on. */
  private static boolean column(World world, Card card) {
    if (card.group().isEmpty()) {
      return false;
    }
    @Nullable Box all = null;
    int count = 0;
    for (Card other : world.cards()) {
      if (other.group().equals(card.group())) {
        all = all == null ? other.box() : all.with(other.box());
        count++;
      }
    }
    return all != null && (count == 1 || all.width() < Card.WIDTH * 1.6);
  }

  /**
   * Adds the activity; what is begun in an empty course begins it.
   *
   * @param title blank: named by its kind
   * @return its id; empty: it could not be added
   */
  public String add(Draft draft, String title) {
    String name = title.isBlank() ? Text.of("map.new." + Text.word(draft.kind())) : title.strip();
    Activity activity = activity(draft, name);
    EditName called = EditName.of("edit.map.add", name);
    List<Edit> edits = new ArrayList<>();
    if (!draft.link().isEmpty() && author.course().links().has(draft.link())) {
      edits.add(new Edit.InsertOnLink(called, draft.link(), activity, author.id(EntityKind.LINK)));
    } else {
      List<Entity> parts = new ArrayList<>(List.of(activity));
      if (!draft.from().isEmpty()) {
        parts.add(
            new Link(
                author.id(EntityKind.LINK),
                LinkKind.NEXT,
                draft.from(),
                activity.id(),
                null,
                Map.of()));
      }
      if (author.course().start().isEmpty()) {
        parts.add(author.course().head().with(f -> f.start = activity.id()));
      }
      edits.add(new Edit.Put(called, parts));
    }
    edits.add(new Edit.Regroup(called, List.of(activity.id()), draft.group()));
    return author.apply(new Edit.Many(called, edits)) ? activity.id() : "";
  }

  private Activity activity(Draft draft, String title) {
    return new Activity(
        author.id(EntityKind.ACTIVITY),
        draft.kind(),
        title,
        "",
        0,
        List.of(),
        List.of(),
        5,
        false,
        "",
        List.of(),
        behaviour(draft.kind()),
        true,
        draft.place(),
        "",
        Map.of());
  }

  /** What an activity of this kind has to begin with. */
  public static Behaviour behaviour(ActivityKind kind) {
    return switch (kind) {
      case ASSESSMENT -> Behaviour.Assessment.DEFAULT;
      case CHOICE -> new Behaviour.Choice(List.of());
      case MILESTONE -> new Behaviour.Milestone(List.of());
      case RESOURCE -> new Behaviour.Resource("");
      case LESSON, PRACTICE, SCENARIO, SELF_ASSESSMENT, REFLECTION -> new Behaviour.Plain();
    };
  }
}
