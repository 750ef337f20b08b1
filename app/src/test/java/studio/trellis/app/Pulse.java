package studio.trellis.app;

import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * Whether JavaFX means to draw again. It tells nobody, so this looks into it: to wait for what is
 * so, not for as long as it mostly takes.
 */
final class Pulse {
  private Pulse() {}

  /** Whether something asked to be drawn that is not yet. Call on the JavaFX thread. */
  static boolean isAsked() {
    try {
      Toolkit toolkit = Toolkit.getToolkit();
      Field asked = toolkit.getClass().getDeclaredField("nextPulseRequested");
      asked.setAccessible(true);
      Object task = asked.get(toolkit);
      Method get = task.getClass().getDeclaredMethod("get");
      get.setAccessible(true);
      return (Boolean) get.invoke(task);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("This JavaFX keeps its next pulse elsewhere.", e);
    }
  }
}
