package studio.trellis.packaging.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

/**
 * Prints how long the learner's page of a package takes: {@code PageSpeed FOLDER [RUNS]}, a web
 * package unpacked. The connection has 1.6 Mbit/s and 150 ms there and back, the processor is
 * slowed down four times, files come compressed as web servers send them and once as they are.
 */
public final class PageSpeed {
  private static final double BYTES_A_SECOND = 1.6e6 / 8;
  private static final int LATENCY = 150;
  private static final int SLOWER = 4;

  /**
   * Answers with one choice, at once after the page has drawn: how long until feedback is there.
   */
  private static final String ANSWER =
      """
      () => {
        const form = document.querySelector('main form:has(.option)');
        if (!form) return -1;
        form.querySelector('.option input').click();
        for (const sure of form.querySelectorAll('.segments')) sure.querySelector('input').click();
        const from = performance.now();
        form.requestSubmit();
        document.querySelector('main').offsetHeight;
        return document.querySelector('.feedback') ? performance.now() - from : -1;
      }
      """;

  private final Path folder;
  private volatile boolean zipped;
  private final AtomicLong sent = new AtomicLong();
  private long until;

  private PageSpeed(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws Exception {
    new PageSpeed(Path.of(args[0])).run(args.length > 1 ? Integer.parseInt(args[1]) : 5);
  }

  private void run(int runs) throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    // Browsers ask for six files at once.
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::answer);
    server.start();
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/index.html";
    try (Chromium chromium = Chromium.start()) {
      for (boolean compressed : new boolean[] {true, false}) {
        zipped = compressed;
        List<Double> first = new ArrayList<>();
        List<Double> activity = new ArrayList<>();
        List<Double> answers = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
          sent.set(0);
          once(chromium.browser(), address, first, activity, answers);
        }
        System.out.printf(
            Locale.ROOT,
            "%s: start page %,.0f ms (best %,.0f), first activity %,.0f ms after Begin (best"
                + " %,.0f); %,d bytes until then; feedback %,.0f ms after an answer%n",
            compressed ? "compressed" : "as they are",
            median(first),
            best(first),
            median(activity),
            best(activity),
            until,
            median(answers));
      }
    } finally {
      server.stop(0);
      ((ExecutorService) server.getExecutor()).shutdown();
    }
  }

  private void once(
      Browser browser,
      String address,
      List<Double> first,
      List<Double> activity,
      List<Double> answers) {
    BrowserContext context = browser.newContext();
    Page page = context.newPage();
    CDPSession session = context.newCDPSession(page);
    JsonObject network = new JsonObject();
    network.addProperty("offline", false);
    network.addProperty("latency", LATENCY);
    network.addProperty("downloadThroughput", BYTES_A_SECOND);
    network.addProperty("uploadThroughput", BYTES_A_SECOND);
    session.send("Network.enable");
    session.send("Network.emulateNetworkConditions", network);
    JsonObject processor = new JsonObject();
    processor.addProperty("rate", SLOWER);
    session.send("Emulation.setCPUThrottlingRate", processor);
    page.addInitScript(
        "new MutationObserver(() => { if (!globalThis.ready && document.querySelector('main h1'))"
            + " globalThis.ready = performance.now(); }).observe(document, {childList: true,"
            + " subtree: true});");
    page.navigate(address);
    page.waitForFunction("globalThis.ready");
    first.add(number(page.evaluate("ready")));
    Object took =
        page.evaluate(
            "async () => { const from = performance.now(); const h1 = document.querySelector('main"
                + " h1'); document.querySelector('main form').requestSubmit(); while"
                + " (h1.isConnected) await new Promise((r) => setTimeout(r, 1)); return"
                + " performance.now() - from; }");
    activity.add(number(took));
    until = sent.get();
    for (int i = 0; i < 40 && answers.size() < 20; i++) {
      double answered = number(page.evaluate(ANSWER));
      if (answered >= 0) {
        answers.add(answered);
      }
      page.evaluate("[...document.querySelectorAll('main .primary')].at(-1)?.click()");
      page.waitForTimeout(250);
    }
    context.close();
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  private static double best(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
  }

  private void answer(HttpExchange exchange) throws IOException {
    Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1));
    if (!Files.isRegularFile(file)) {
      exchange.sendResponseHeaders(404, -1);
      exchange.close();
      return;
    }
    byte[] body = Files.readAllBytes(file);
    String name = file.toString();
    exchange
        .getResponseHeaders()
        .add(
            "Content-Type",
            name.endsWith(".html")
                ? "text/html"
                : name.endsWith(".css") ? "text/css" : "text/javascript");
    if (zipped && !Arrays.asList("png", "jpg").contains(name.substring(name.length() - 3))) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
        zip.write(body);
      }
      body = out.toByteArray();
      exchange.getResponseHeaders().add("Content-Encoding", "gzip");
    }
    sent.addAndGet(body.length);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
