package studio.trellis.packaging.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.trellis.packaging.Courses;
import studio.trellis.packaging.content.AssetSource;
import studio.trellis.packaging.target.Target;
import studio.trellis.packaging.target.Targets;

class VerifierTest {
  @TempDir Path folder;

  private static SortedMap<String, byte[]> made(String target) throws Exception {
    return new TreeMap<>(Targets.find(target).pack(Courses.small(), AssetSource.none()).files());
  }

  private static List<String> codes(SortedMap<String, byte[]> files) {
    return Verifier.verify(files).findings().stream().map(Finding::code).toList();
  }

  private static List<String> codesAfter(String target, String file, UnaryOperator<String> change)
      throws Exception {
    SortedMap<String, byte[]> files = made(target);
    String text = new String(files.get(file), StandardCharsets.UTF_8);
    files.put(file, change.apply(text).getBytes(StandardCharsets.UTF_8));
    return codes(files);
  }

  @Test
  void whatWeMakeHasNoFault() throws Exception {
    for (Target target : Targets.all()) {
      Verification verification = Verifier.verify(made(target.id()));
      assertEquals(List.of(), verification.findings(), target.id());
      assertTrue(target.id().startsWith(verification.kind()), verification.kind());
      assertTrue(verification.ours() && verification.passed());
    }
  }

  @Test
  void anArchiveThatIsNoneIsAFindingAndNoException() throws Exception {
    Path file = Files.writeString(folder.resolve("p.zip"), "no zip");

    Verification verification = Verifier.verify(file);

    assertEquals("ZIP_BROKEN", verification.findings().get(0).code());
  }

  @Test
  void aManifestWithADocumentTypeIsNotRead() throws Exception {
    List<String> codes =
        codesAfter(
            "scorm12",
            "imsmanifest.xml",
            s ->
                s.replace(
                    "?>\n", "?>\n<!DOCTYPE m [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n"));

    assertEquals(List.of("MANIFEST_XML"), codes);
  }

  @Test
  void filesAndManifestMustAgree() throws Exception {
    SortedMap<String, byte[]> files = made("scorm12");
    files.remove("player.css");
    files.put("more.txt", new byte[1]);

    List<String> codes = codes(files);

    assertTrue(
        codes.containsAll(
            List.of("MANIFEST_FILE_MISSING", "MANIFEST_FILE_UNLISTED", "PAGE_FILE_MISSING")),
        codes::toString);
  }

  @Test
  void rulesThatPlatformsHoldManifestsTo() throws Exception {
    assertTrue(
        codesAfter("scorm12", "imsmanifest.xml", s -> s.replace(">1.2<", ">1.2.1<"))
            .contains("MANIFEST_VERSION"));
    assertTrue(
        codesAfter("scorm12", "imsmanifest.xml", s -> s.replace("scormtype", "scormType"))
            .contains("MANIFEST_NO_SCO"));
    assertTrue(
        codesAfter(
                "scorm12",
                "imsmanifest.xml",
                s -> s.replace("identifier=\"ORG-1\"", "identifier=\"1-ORG\""))
            .contains("MANIFEST_ID"));
    assertTrue(
        codesAfter(
                "scorm12",
                "imsmanifest.xml",
                s -> s.replace("identifierref=\"RES-1\"", "identifierref=\"RES-2\""))
            .contains("MANIFEST_REFERENCE"));
    assertTrue(
        codesAfter(
                "scorm12",
                "imsmanifest.xml",
                s -> s.replace("href=\"index.html\">", "href=\"index.html?a=1\">"))
            .contains("MANIFEST_HREF"));
  }

  @Test
  void whatTheSchemasOf2004CannotSay() throws Exception {
    assertEquals(
        List.of("MANIFEST_SET_BY_CONTENT"),
        codesAfter(
            "scorm2004-3",
            "imsmanifest.xml",
            s -> s.replace("completionSetByContent=\"true\"", "completionSetByContent=\"false\"")));
    assertEquals(
        List.of("MANIFEST_NO_WAY_OUT"),
        codesAfter("scorm2004-4", "imsmanifest.xml", s -> s.replace(">previous<", ">suspendAll<")));
    assertEquals(
        List.of("MANIFEST_MEASURE"),
        codesAfter(
            "scorm2004-4",
            "imsmanifest.xml",
            s ->
                s.replace(
                    "<imsss:deliveryControls",
                    "<adlcp:completionThreshold"
                        + " minProgressMeasure=\"yes\"/><imsss:deliveryControls")));
  }

  @Test
  void aPageThatWasWeakenedOrLoadsFromElsewhereIsFound() throws Exception {
    assertTrue(
        codesAfter(
                "web",
                "index.html",
                s -> s.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"))
            .contains("PAGE_POLICY"));
    assertTrue(
        codesAfter(
                "web",
                "index.html",
                s -> s.replace("href=\"player.css\"", "href=\"https://cdn.example/player.css\""))
            .contains("PAGE_OUTSIDE"));
    assertTrue(
        codesAfter(
                "web", "index.html", s -> s.replace("</body>", "<script>alert(1)</script></body>"))
            .contains("PAGE_INLINE_SCRIPT"));
  }

  @Test
  void scriptsAndDataAreHeldToWhatTheyMayDo() throws Exception {
    assertTrue(codesAfter("web", "player.js", s -> s + "eval('1')").contains("SCRIPT_EVAL"));
    assertTrue(codesAfter("web", "data/c0.js", s -> s + "alert(1);").contains("DATA_SCRIPT"));
    assertTrue(
        codesAfter("web", "data/c0.js", s -> s.replace("\"0\":", "\"7\":"))
            .contains("DATA_CONTENT_MISSING"));
    assertTrue(
        codesAfter("web", "data/course.js", s -> s.replaceFirst("\"plan\":\".", "\"plan\":\"S"))
            .contains("DATA_PLAN"));
  }

  @Test
  void theCourseInsideMustBeTheOneThatLearnersTakeAndFitItsStandard() throws Exception {
    assertTrue(
        codesAfter(
                "cmi5",
                "source/course.json",
                s -> s.replace("\"kind\":\"practice\"", "\"kind\":\"lesson\""))
            .stream()
            .anyMatch(code -> code.startsWith("SOURCE_")));
    SortedMap<String, byte[]> large =
        new TreeMap<>(Targets.find("web").pack(Courses.large(8, 600), AssetSource.none()).files());
    large.put("imsmanifest.xml", made("scorm12").get("imsmanifest.xml"));
    assertTrue(codes(large).contains("STATE_ROOM"));
  }

  @Test
  void aCourseStructureIsHeldToTheRulesOfCmi5() throws Exception {
    assertTrue(
        codesAfter("cmi5", "cmi5.xml", s -> s.replace("id=\"https://w3id.org", "id=\"w3id.org"))
            .contains("CMI5_ID"));
    assertTrue(
        codesAfter("cmi5", "cmi5.xml", s -> s.replace(">index.html<", ">gone.html?fetch=1<"))
            .containsAll(List.of("CMI5_URL", "CMI5_QUERY")));
    assertTrue(
        codesAfter("cmi5", "cmi5.xml", s -> s.replace("idref=\"https", "idref=\"http"))
            .contains("CMI5_OBJECTIVE"));
    assertEquals(
        List.of("CMI5_MOVE_ON"),
        codesAfter("cmi5", "cmi5.xml", s -> s.replace(" moveOn=\"Completed\"", "")));
    assertTrue(
        codesAfter(
                "cmi5",
                "cmi5.xml",
                s -> s.replace(" launchMethod", " masteryScore=\"80\" launchMethod"))
            .contains("CMI5_MASTERY"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "moveOn=\"Completed\", moveOn=\"Bogus\"",
        "launchMethod=\"AnyWindow\", launchMethod=\"SomeWindow\"",
        "launchMethod=, launchWay=",
        "<course id=, <course about=\"x\" id=",
        "<url>index.html</url>, ``",
        "<url>index.html</url>, <url>index.html</url><url>index.html</url>",
        "<url>, <launchParameters>x</launchParameters><url>",
        "<description>, <description/><description>",
        "<title>, <title></title><title>",
        "courseStructure.xsd\">, courseStructure.xsd\"><more/>",
        "</course>, </course><course id=\"https://x.example/2\"/>",
      })
  void whatTheSchemaOfCmi5RefusesIsRefusedHereToo(String what, String instead) throws Exception {
    List<String> codes =
        codesAfter(
            "cmi5",
            "cmi5.xml",
            s -> s.replaceFirst("(?i)" + Pattern.quote(what), Matcher.quoteReplacement(instead)));

    assertTrue(codes.contains("CMI5_SHAPE"), codes::toString);
  }

  @Test
  void aVendorsOwnElementsAreNoneOfOurs() throws Exception {
    assertEquals(
        List.of(),
        codesAfter(
            "cmi5",
            "cmi5.xml",
            s -> s.replace("<url>", "<v:more xmlns:v=\"https://x.example\"/><url>")));
  }

  @Test
  void aTinCanManifestIsHeldToWhatPlatformsRead() throws Exception {
    assertEquals(
        List.of("TINCAN_FILE"),
        codesAfter("xapi", "tincan.xml", s -> s.replace("index.html", "gone.html")));
    assertEquals(
        List.of("TINCAN_ROOT"),
        codesAfter("xapi", "tincan.xml", s -> s.replace("projecttincan", "othercan")));
    assertEquals(
        List.of("TINCAN_TYPE"),
        codesAfter("xapi", "tincan.xml", s -> s.replaceFirst("type=\"http:", "type=\"")));
    assertEquals(
        List.of("TINCAN_LANGUAGE"),
        codesAfter("xapi", "tincan.xml", s -> s.replaceFirst("launch lang=\"en\"", "launch")));
  }
}
