package studio.trellis.packaging;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ModuleTest {
  @Test
  void isNullMarked() throws ClassNotFoundException {
    assertTrue(
        Class.forName("studio.trellis.packaging.package-info")
            .isAnnotationPresent(NullMarked.class));
  }
}
