package studio.trellis.packaging.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A small platform for cmi5 and xAPI on the loopback address: package, launch, and record store.
 */
final class RecordPlatform implements AutoCloseable {
  static final String PUBLISHER = "https://w3id.org/trellis/course/salesOnboarding/au";
  private static final String EXTENSIONS = "https://w3id.org/xapi/cmi5/context/extensions/";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html", "js", "text/javascript", "css", "text/css", "svg", "image/svg+xml");

  private final HttpServer server;
  private final SortedMap<String, byte[]> files;
  private final String registration = UUID.randomUUID().toString();
  private final Map<String, Session> sessions = new ConcurrentHashMap<>();
  private final Map<String, String> documents = new ConcurrentHashMap<>();
  private final List<Cmi5Rules.Sent> sent = new CopyOnWriteArrayList<>();
  private final List<String> faults = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final AtomicInteger refusals = new AtomicInteger();
  private volatile String preferences = "";
  private volatile boolean expired;

  RecordPlatform(SortedMap<String, byte[]> files) throws IOException {
    this.files = files;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** A session that was launched; the rules ask it for what the launch said. */
  record Session(String id, String mode, JsonNode launch, Map<String, JsonNode> values) {
    JsonNode value(String name) {
      if (name.startsWith("'")) {
        return JSON.getNodeFactory().stringNode(name.substring(1, name.length() - 1));
      }
      return switch (name) {
        case "true", "false" -> JSON.getNodeFactory().booleanNode(name.equals("true"));
        default -> values.getOrDefault(name, MissingNode.getInstance());
      };
    }
  }

  /** The address of a new cmi5 session; the parameters come in an odd order on purpose. */
  String cmi5(String mode, Double mastery, String moveOn) {
    String id = UUID.randomUUID().toString();
    ObjectNode actor = actor();
    ObjectNode data = JSON.createObjectNode();
    ObjectNode template = data.putObject("contextTemplate");
    template
        .putObject("contextActivities")
        .putArray("grouping")
        .addObject()
        .put("objectType", "Activity")
        .put("id", PUBLISHER);
    template
        .putObject("extensions")
        .put(EXTENSIONS + "sessionid", id)
        .put("https://lms.example/extension", "kept");
    data.put("launchMode", mode).put("launchMethod", "AnyWindow").put("moveOn", moveOn);
    data.put("returnURL", root() + "/back.html");
    Map<String, JsonNode> values = new TreeMap<>();
    if (mastery != null) {
      data.put("masteryScore", mastery);
      values.put("mastery", data.get("masteryScore"));
    }
    var text = JSON.getNodeFactory();
    values.put("actor", actor);
    values.put("activity", text.stringNode(root() + "/activity/1"));
    values.put("registration", text.stringNode(registration));
    values.put("session", text.stringNode(id));
    values.put("publisher", text.stringNode(PUBLISHER));
    sessions.put(id, new Session(id, mode, data, values));
    return root()
        + "/package/index.html?activityId="
        + enc(root() + "/activity/1")
        + "&actor="
        + enc(actor.toString())
        + "&fetch="
        + enc(root() + "/fetch?session=" + id)
        + "&registration="
        + registration
        + "&endpoint="
        + enc(root() + "/lrs");
  }

  /** The address of a Tin Can launch, with an actor as old platforms write it. */
  String tincan() {
    String id = UUID.randomUUID().toString();
    sessions.put(id, new Session(id, "Normal", JSON.createObjectNode(), Map.of()));
    String actor = "{\"name\":[\"Anna\"],\"mbox\":[\"mailto:anna@example.org\"]}";
    return root()
        + "/package/index.html?endpoint="
        + enc(root() + "/lrs/")
        + "&auth="
        + enc("Basic " + id)
        + "&actor="
        + enc(actor)
        + "&registration="
        + registration
        + "&activity_id="
        + enc("https://w3id.org/trellis/course/salesOnboarding");
  }

  private static ObjectNode actor() {
    ObjectNode actor = JSON.createObjectNode().put("objectType", "Agent");
    actor.putObject("account").put("homePage", "https://lms.example").put("name", "anna");
    return actor;
  }

  /** The package's page without a launch. */
  String page() {
    return root() + "/package/index.html";
  }

  private String root() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private static String enc(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Whether sessions have run out: nothing is taken any more. */
  void expired(boolean out) {
    expired = out;
  }

  /** What learners prefer, as a profile document; empty: the platform has none. */
  void preferences(String document) {
    preferences = document;
  }

  /** The next so many statement requests are answered with 503. */
  void refuse(int times) {
    refusals.set(times);
  }

  /** All statements, in the order in which they came. */
  List<Cmi5Rules.Sent> sent() {
    return sent;
  }

  List<String> verbs() {
    return sent.stream().map(Cmi5Rules.Sent::verb).toList();
  }

  /** The course's own state document. */
  JsonNode document() {
    return documents.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith("https://w3id.org/trellis/xapi/state"))
        .map(entry -> JSON.readTree(entry.getValue()))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  /** What was wrong with requests. */
  List<String> faults() {
    return faults;
  }

  /** Method and path of each request, in order. */
  List<String> requests() {
    return requests;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(1);
    String method = exchange.getRequestMethod();
    byte[] body = exchange.getRequestBody().readAllBytes();
    if (path.startsWith("package/")) {
      byte[] file = files.getOrDefault(path.substring(8), new byte[0]);
      boolean there = files.containsKey(path.substring(8));
      String type = path.substring(path.lastIndexOf('.') + 1);
      reply(exchange, there ? 200 : 404, TYPES.getOrDefault(type, "text/plain"), file);
      return;
    }
    requests.add(method + " " + path);
    Map<String, String> query = query(exchange);
    switch (path) {
      case "fetch" -> fetch(exchange, query.getOrDefault("session", ""), method);
      case "lrs/statements" -> statements(exchange, body);
      case "lrs/activities/state" -> state(exchange, query, method, body);
      case "lrs/agents/profile" -> profile(exchange, query);
      default ->
          reply(exchange, 200, "text/html", "<h1>Back</h1>".getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Map<String, String> query(HttpExchange exchange) {
    Map<String, String> out = new TreeMap<>();
    String raw = exchange.getRequestURI().getRawQuery();
    for (String pair : (raw == null ? "" : raw).split("&", 0)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        out.put(
            pair.substring(0, equals),
            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return out;
  }

  private void fetch(HttpExchange exchange, String session, String method) throws IOException {
    boolean again = documents.putIfAbsent("token " + session, "given") != null;
    if (again || !method.equals("POST")) {
      faults.add("8.2.1.0-2: fetch was asked " + (again ? "twice" : "with " + method));
    }
    String answer =
        again
            ? "{\"error-code\":\"1\",\"error-text\":\"already in use\"}"
            : "{\"auth-token\":\"" + session + "\"}";
    reply(exchange, 200, "application/json", answer.getBytes(StandardCharsets.UTF_8));
  }

  private Session session(HttpExchange exchange) {
    String auth = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
    Session session = sessions.get(auth.replace("Basic ", ""));
    if (session == null) {
      faults.add("8.2.2.0-5: no authorisation at " + exchange.getRequestURI());
    }
    if (!"1.0.3".equals(exchange.getRequestHeaders().getFirst("X-Experience-API-Version"))) {
      faults.add("xAPI 3.3: no version at " + exchange.getRequestURI());
    }
    return session;
  }

  private void statements(HttpExchange exchange, byte[] body) throws IOException {
    Session session = session(exchange);
    if (expired) {
      reply(exchange, 401, "text/plain", new byte[0]);
      return;
    }
    if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      reply(exchange, 503, "text/plain", new byte[0]);
      return;
    }
    if (!session.values().isEmpty() && !requests.contains("GET lrs/agents/profile")) {
      faults.add("11.0.0.0-3: statements before the learner's preferences were read");
    }
    JsonNode given = JSON.readTree(body);
    List<JsonNode> list = new ArrayList<>();
    if (given.isArray()) {
      given.forEach(list::add);
    } else {
      list.add(given);
    }
    list.forEach(s -> sent.add(new Cmi5Rules.Sent(s, session)));
    reply(exchange, 200, "application/json", "[]".getBytes(StandardCharsets.UTF_8));
  }

  private void profile(HttpExchange exchange, Map<String, String> query) throws IOException {
    Session session = session(exchange);
    agent("11.0.0.0-1", session, query);
    if (!query.getOrDefault("profileId", "").equals("cmi5LearnerPreferences")) {
      faults.add("11.0.0.0-4: the profile document " + query.get("profileId") + " was asked for");
    }
    byte[] held = preferences.getBytes(StandardCharsets.UTF_8);
    reply(exchange, held.length == 0 ? 404 : 200, "application/json", held);
  }

  private void agent(String rule, Session session, Map<String, String> query) {
    JsonNode actor = session.value("actor");
    if (!actor.isMissingNode() && !actor.equals(JSON.readTree(query.getOrDefault("agent", "{}")))) {
      faults.add(rule + ": the agent is not the launch's actor");
    }
  }

  private void state(HttpExchange exchange, Map<String, String> query, String method, byte[] body)
      throws IOException {
    Session session = session(exchange);
    String id = query.getOrDefault("stateId", "");
    agent("8.1.3.0-3", session, query);
    if (expired && method.equals("PUT")) {
      reply(exchange, 401, "text/plain", new byte[0]);
      return;
    }
    if (!registration.equals(query.get("registration"))) {
      faults.add("8.1.4.0-3: the registration is not the launch's");
    }
    if (id.equals("LMS.LaunchData")) {
      if (!method.equals("GET")) {
        faults.add("10.2.1.0-5: the launch data were changed");
      }
      reply(
          exchange,
          200,
          "application/json",
          session.launch().toString().getBytes(StandardCharsets.UTF_8));
      return;
    }
    String key = id + query.get("registration") + query.get("agent") + query.get("activityId");
    String condition = exchange.getRequestHeaders().getFirst("If-Match");
    if (method.equals("PUT")
        && condition != null
        && !condition.equals(version(documents.getOrDefault(key, "")))) {
      reply(exchange, 412, "text/plain", new byte[0]);
    } else if (method.equals("PUT")) {
      documents.put(key, new String(body, StandardCharsets.UTF_8));
      reply(exchange, 204, "text/plain", new byte[0]);
    } else {
      String held = documents.getOrDefault(key, "");
      exchange.getResponseHeaders().add("ETag", version(held));
      reply(
          exchange,
          held.isEmpty() ? 404 : 200,
          "application/json",
          held.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** As xAPI counts documents. */
  private static String version(String document) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-1").digest(document.getBytes(StandardCharsets.UTF_8));
      return "\"" + HexFormat.of().formatHex(sum) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void reply(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
