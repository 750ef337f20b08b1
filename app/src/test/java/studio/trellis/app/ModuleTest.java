package studio.trellis.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ModuleTest {
  @Test
  void isNullMarked() throws ClassNotFoundException {
    assertTrue(
        Class.forName("studio.trellis.app.package-info").isAnnotationPresent(NullMarked.class));
  }
}
