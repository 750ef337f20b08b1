package studio.trellis.packaging.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.trellis.packaging.Courses;
import studio.trellis.packaging.content.AssetSource;
import studio.trellis.packaging.verify.Verifier;

/** A package keeps progress in as much detail as its target has room for, and says so. */
class StateRoomTest {
  private static Exported packed(String target) throws Exception {
    return Targets.find(target).pack(Courses.large(8, 430), AssetSource.none());
  }

  @Test
  void whatFitsOnlyInLessDetailIsKeptSoAndSaid() throws Exception {
    Exported exported = packed("scorm12");
    StateRoom room = exported.state();
    assertEquals(2, room.level());
    assertTrue(room.fits(), room::toString);
    assertTrue(exported.notes().getLast().contains("less detail (level 2 of 3)"));
    String sheet = new String(exported.files().get("admin-sheet.html"), StandardCharsets.UTF_8);
    assertTrue(sheet.contains("less detail (level 2 of 3)"));
    assertEquals(List.of(), Verifier.verify(exported.files()).findings());
  }

  @Test
  void whereThereIsRoomEverythingIsKept() throws Exception {
    assertEquals(0, packed("scorm2004-4").state().level());
    assertEquals(List.of(), packed("scorm2004-4").state().lost());
  }
}
