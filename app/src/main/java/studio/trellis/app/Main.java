package studio.trellis.app;

import java.util.List;
import javafx.application.Application;

/** The way in: without arguments, or with {@code open [FILE]}, the studio. */
public final class Main {
  private Main() {}

  /** Starts the studio. */
  public static void main(String[] args) {
    List<String> words = List.of(args);
    boolean open = !words.isEmpty() && words.getFirst().equals("open");
    Application.launch(
        StudioApp.class, open ? words.subList(1, words.size()).toArray(String[]::new) : args);
  }
}
