package studio.trellis.packaging.verify;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import studio.trellis.packaging.player.PlayerFiles;

/**
 * The scripts of our own packages: nothing that makes code of text, and whether they are the ones
 * this Trellis ships.
 */
final class ScriptCheck {
  private static final List<String> REFUSED =
      List.of("eval(", "new Function", "import(", "importScripts", "document.write");

  private ScriptCheck() {}

  static void check(SortedMap<String, byte[]> files, List<Finding> found) {
    SortedSet<String> trackers = new TreeSet<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String name = file.getKey();
      if (name.endsWith(".js") && !name.startsWith("data/")) {
        String script = new String(file.getValue(), StandardCharsets.UTF_8);
        for (String refused : REFUSED) {
          if (script.contains(refused)) {
            found.add(
                Finding.error(
                    "SCRIPT_EVAL",
                    name,
                    "the script holds '" + refused + "', which its policy refuses"));
          }
        }
        if (name.startsWith("tracker-")) {
          trackers.add(name);
        }
      }
    }
    if (trackers.size() != 1) {
      found.add(
          Finding.error(
              "SCRIPT_TRACKER",
              "",
              "a package has one tracker script, this one has " + trackers.size()));
    }
    byte[] player = files.get("player.js");
    if (player != null
        && !Arrays.equals(player, PlayerFiles.script().getBytes(StandardCharsets.UTF_8))) {
      found.add(
          Finding.warning(
              "SCRIPT_OTHER_VERSION",
              "player.js",
              "the player is not the one that this Trellis ships; export again to renew it"));
    }
  }
}
