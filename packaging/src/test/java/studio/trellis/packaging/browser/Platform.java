package studio.trellis.packaging.browser;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** A SCORM platform on the loopback address: scorm-again in a page around the package. */
public final class Platform implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html",
          "text/html",
          "js",
          "text/javascript",
          "css",
          "text/css",
          "svg",
          "image/svg+xml",
          "xml",
          "text/xml");
  private final HttpServer server;
  private final SortedMap<String, byte[]> files;
  private final byte[] judge;

  /** A platform for SCORM 1.2. */
  public Platform(SortedMap<String, byte[]> files) throws IOException {
    this(files, "scorm12");
  }

  /**
   * A platform.
   *
   * @param edition scorm12 or scorm2004
   */
  public Platform(SortedMap<String, byte[]> files, String edition) throws IOException {
    this.files = files;
    this.judge = Files.readAllBytes(Judges.file("scorm-again/dist/" + edition + ".min.js"));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  public String address(String query) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/lms.html" + query;
  }

  /** A page of another origin, which has no platform, around the package. */
  public String strangerAddress() {
    String port = ":" + server.getAddress().getPort();
    return "http://localhost"
        + port
        + "/stranger.html?course=http://127.0.0.1"
        + port
        + "/package/index.html";
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(1);
    byte[] body = body(path);
    String type =
        TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private byte[] body(String path) throws IOException {
    if (path.startsWith("package/")) {
      return files.getOrDefault(path.substring("package/".length()), new byte[0]);
    }
    if (path.equals("scorm-again.js")) {
      return judge;
    }
    try (var in = Platform.class.getResourceAsStream(path)) {
      return in == null ? new byte[0] : in.readAllBytes();
    }
  }

  /** The course inside the platform's page. */
  public static FrameLocator course(Page page) {
    return page.frameLocator("#sco");
  }

  /** A call of the course, in the order of calls. */
  public record Call(String name, List<String> arguments, String result, String error) {
    String element() {
      return arguments.isEmpty() ? "" : arguments.get(0);
    }

    String value() {
      return arguments.size() < 2 ? "" : arguments.get(1);
    }

    public boolean sets(String element, String value) {
      return sets() && element().equals(element) && value().equals(value);
    }

    boolean sets() {
      return name.equals("LMSSetValue") || name.equals("SetValue");
    }
  }

  /** What the platform has kept of an element; empty when nothing. */
  static String kept(Page page, String element) {
    return String.valueOf(page.evaluate("(name) => globalThis.kept[name] ?? ''", element));
  }

  /** What the course has called so far. */
  public static List<Call> calls(Page page) {
    List<Call> out = new ArrayList<>();
    for (Object row : (List<?>) page.evaluate("globalThis.calls")) {
      List<?> cells = (List<?>) row;
      List<String> arguments = ((List<?>) cells.get(1)).stream().map(String::valueOf).toList();
      out.add(
          new Call((String) cells.get(0), arguments, (String) cells.get(2), (String) cells.get(3)));
    }
    return out;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
