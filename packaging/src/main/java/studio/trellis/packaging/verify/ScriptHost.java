package studio.trellis.packaging.verify;

import java.util.List;

/** Something that runs the script of a package: a browser, or the studio's own web view. */
public interface ScriptHost {
  /**
   * Calls a function of the engine in the script that was loaded.
   *
   * @param function name of an exported function, such as {@code replays}
   * @param arguments texts
   * @return its result as text
   * @throws ScriptFailedException when the script throws, or does not answer
   */
  String call(String function, List<String> arguments);

  /** What runs the script, for people: "Chromium 156". */
  String name();
}
