package studio.trellis.packaging.player;

import org.teavm.jso.JSExport;

/**
 * The engine as the page's script sees it: strings in, strings out. In the page it is {@code
 * TrellisEngine}; a Java exception arrives there as an {@code Error} with the same message.
 */
public final class EngineFace {
  private EngineFace() {}

  /** The version of this interface; the page refuses to run with another one. */
  @JSExport
  public static int version() {
    return 1;
  }
}
