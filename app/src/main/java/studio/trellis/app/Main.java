package studio.trellis.app;

import studio.trellis.app.cli.Cli;
import studio.trellis.app.cli.Console;

/** The way in: a command, or without one the studio. */
public final class Main {
  private Main() {}

  /** Runs a command and ends with its status. */
  public static void main(String[] args) {
    System.exit(Cli.run(Console.system(), new DesktopStudio(), args));
  }
}
