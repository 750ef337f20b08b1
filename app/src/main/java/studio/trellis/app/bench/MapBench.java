package studio.trellis.app.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import studio.trellis.app.map.MapTrial;
import studio.trellis.app.map.MapView;
import studio.trellis.app.map.MapViewModel;
import studio.trellis.preview.report.Table;

/** Moves the map to and fro and counts: how long a frame takes, how many nodes there are. */
final class MapBench {
  /** What is looked at while it moves. */
  static final List<View> VIEWS =
      List.of(new View("as it opens", 0), new View("at 35 %", 0.35), new View("at 100 %", 1));

  /** Far enough that cards leave and come. */
  private static final int SWEEP = 50;

  private static final double STEP = 24;

  /** Frames of editing that are not counted. */
  private static final int WARM = 60;

  private static final double FARTHEST_IN = 2.5;

  private final MapViewModel model;
  private final MapView map;
  private final String middle;
  private final int frames;

  /**
   * A map in a window.
   *
   * @param middle the activity around which it is moved
   * @param frames how many are counted
   */
  MapBench(MapViewModel model, Scene scene, String middle, int frames) {
    this.model = model;
    this.middle = middle;
    this.frames = frames;
    this.map = (MapView) scene.lookup("#map");
  }

  /**
   * A part of the map at some zoom.
   *
   * @param zoom 0: as it is
   */
  record View(String title, double zoom) {}

  /**
   * What was counted.
   *
   * @param median milliseconds for a frame
   * @param slow milliseconds below which 99 of 100 frames lie
   * @param cards most nodes that stood for a card at any time, in use or kept for later
   * @param nodes all nodes of the map at the end, down to labels
   */
  record Result(View view, double median, double slow, int cards, int nodes) {
    void rows(Table table) {
      table.row(
          "moving it " + view.title() + ": a frame, median and 99th percentile",
          String.format(Locale.ENGLISH, "%.1f and %.1f ms", median, slow));
      table.row(
          "  nodes that stand for cards, at most; all nodes of the map",
          String.format(Locale.ENGLISH, "%,d; %,d", cards, nodes));
    }
  }

  /** Goes there and lets the compiler see what it will run. */
  CompletableFuture<Frames.Times> settle(View view) {
    if (view.zoom() > 0) {
      model.zoomBy(1000);
      model.show(middle);
      model.zoomBy(view.zoom() / FARTHEST_IN);
    }
    return Frames.run(frames / 3, this::move);
  }

  CompletableFuture<Result> measure(View view) {
    int[] cards = new int[1];
    return Frames.run(
            frames,
            frame -> {
              cards[0] = Math.max(cards[0], map.liveCards());
              move(frame);
            })
        .thenApply(
            counted ->
                new Result(
                    view,
                    Frames.percentile(counted.wall(), 50),
                    Frames.percentile(counted.wall(), 99),
                    cards[0],
                    count(map)));
  }

  /** Drags a card to and fro, lets it go every few frames, then renames it in every frame. */
  CompletableFuture<List<Edited>> edit(MapTrial trial) {
    int edits = Math.max(4, frames / 4);
    return Frames.run(WARM, frame -> edit(trial, frame))
        .thenCompose(warm -> Frames.run(frames, frame -> drag(trial, frame)))
        .thenCompose(
            dragged ->
                Frames.run(2 * edits, frame -> dragOrDrop(trial, frame))
                    .thenCompose(
                        dropped ->
                            Frames.run(edits, frame -> trial.rename("Title " + frame))
                                .thenApply(
                                    renamed ->
                                        List.of(
                                            Edited.of("dragging a card", dragged),
                                            Edited.of("letting it go", dropped.odd()),
                                            Edited.of("renaming it", renamed)))));
  }

  /** Lets the compiler see what it will run. */
  private static void edit(MapTrial trial, int frame) {
    dragOrDrop(trial, frame);
    if (frame % 4 == 3) {
      trial.rename("Warm " + frame);
    }
  }

  private static void drag(MapTrial trial, int frame) {
    trial.drag(Math.sin(frame / 9.0) * 160, Math.cos(frame / 7.0) * 90);
  }

  private static void dragOrDrop(MapTrial trial, int frame) {
    if (frame % 2 == 0) {
      drag(trial, frame);
    } else {
      trial.drop();
    }
  }

  /**
   * How long frames took in which something was edited, in milliseconds.
   *
   * @param own the studio's own time, median
   * @param slow the same, below which 99 of 100 frames lie
   * @param wall from one beat to the next, drawing included, median
   */
  record Edited(String what, double own, double slow, double wall) {
    static Edited of(String what, Frames.Times times) {
      return new Edited(
          what,
          Frames.percentile(times.own(), 50),
          Frames.percentile(times.own(), 99),
          Frames.percentile(times.wall(), 50));
    }

    void row(Table table) {
      table.row(
          what + ": own time of a frame, median and 99th percentile; drawn",
          String.format(Locale.ENGLISH, "%.1f and %.1f ms; %.1f ms", own, slow, wall));
    }
  }

  private void move(int frame) {
    int way = frame / SWEEP % 4;
    double step = frame % 2 == 0 ? STEP : STEP + 1;
    switch (way) {
      case 0 -> model.pan(-step, 0);
      case 1 -> model.pan(0, -step);
      case 2 -> model.pan(step, 0);
      default -> model.pan(0, step);
    }
  }

  private static int count(Node node) {
    int count = 1;
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        count += count(child);
      }
    }
    return count;
  }
}
