package studio.trellis.packaging.verify;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Rules of the application profile of SCORM 2004 that its schemas cannot say, and those that come
 * of what platforms do.
 */
final class Profile2004 {
  private static final String PLACE = "imsmanifest.xml";

  private Profile2004() {}

  static void check(Document xml, List<Finding> found) {
    controls(xml, found);
    measures(xml, found);
    if (!Xml.all(xml, "mapInfo").isEmpty()) {
      found.add(
          Finding.warning(
              "MANIFEST_MAPPED",
              PLACE,
              "objectives are shared between items (mapInfo); Moodle on PHP 8 stops at it"));
    }
    for (Element hidden : Xml.all(xml, "hideLMSUI")) {
      String what = hidden.getTextContent().strip();
      if (what.startsWith("exit") || what.startsWith("abandon") || what.startsWith("suspend")) {
        found.add(
            Finding.warning(
                "MANIFEST_NO_WAY_OUT",
                PLACE,
                "the platform's \"" + what + "\" is hidden; learners may have no other way out"));
      }
    }
  }

  /** Each item that is opened says that its content sets its status. */
  private static void controls(Document xml, List<Finding> found) {
    for (Element item : Xml.all(xml, "item")) {
      if (item.getAttribute("identifierref").isEmpty()) {
        continue;
      }
      Element controls = Xml.child(Xml.child(item, "sequencing"), "deliveryControls");
      if (controls == null
          || !controls.getAttribute("completionSetByContent").equals("true")
          || !controls.getAttribute("objectiveSetByContent").equals("true")) {
        found.add(
            Finding.warning(
                "MANIFEST_SET_BY_CONTENT",
                PLACE,
                "item "
                    + item.getAttribute("identifier")
                    + " has no deliveryControls with completionSetByContent and"
                    + " objectiveSetByContent; SAP SuccessFactors completes it whenever it is"
                    + " left"));
      }
    }
  }

  /** The schema takes any text as a completion threshold. */
  private static void measures(Document xml, List<Finding> found) {
    List<String> given = new ArrayList<>();
    Xml.all(xml, "minNormalizedMeasure").forEach(e -> given.add(e.getTextContent().strip()));
    for (Element threshold : Xml.all(xml, "completionThreshold")) {
      String text = threshold.getTextContent().strip();
      given.add(text.isEmpty() ? threshold.getAttribute("minProgressMeasure") : text);
    }
    for (String measure : given) {
      if (!measure.isEmpty() && !measure.matches("-?(0(\\.\\d+)?|1(\\.0+)?)")) {
        found.add(
            Finding.error(
                "MANIFEST_MEASURE",
                PLACE,
                "\"" + measure + "\" is no measure; it lies between 0 and 1, such as 0.8"));
      }
    }
  }
}
