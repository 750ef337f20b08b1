package studio.trellis.authoring;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ModuleTest {
  @Test
  void isNullMarked() throws ClassNotFoundException {
    assertTrue(
        Class.forName("studio.trellis.authoring.package-info")
            .isAnnotationPresent(NullMarked.class));
  }
}
