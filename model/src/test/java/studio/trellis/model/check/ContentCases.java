package studio.trellis.model.check;

import static studio.trellis.model.check.Variation.item;
import static studio.trellis.model.check.Variation.lesson;

import java.util.stream.Stream;

/** Texts, pictures and files that some learners cannot use, each beside one that all can. */
final class ContentCases {
  private static final String SENTENCE = "We count the apples in the box. ";
  private static final String LAW =
      "The institutionalisation of interdepartmental accountability necessitates comprehensive"
          + " documentation notwithstanding organisational particularities, considering that"
          + " authorisation presupposes unequivocal identification of responsibilities. ";

  private ContentCases() {}

  static Stream<Case> all() {
    return Stream.of(media(), files(), texts(), links()).flatMap(cases -> cases);
  }

  private static String page(String html) {
    return "'activities':["
        + lesson("page", 9).replace("<p>Read.</p>", html.replace("\"", "\\\""))
        + "]";
  }

  private static String file(String type, long bytes) {
    return "'assets':[{'id':'f','hash':'"
        + "0".repeat(64)
        + "','name':'f.bin','type':'"
        + type
        + "','bytes':"
        + bytes
        + ",'alt':'A file'}]";
  }

  private static Stream<Case> media() {
    String shown = StructureCases.asset() + ",";
    String opens =
        file("video/mp4", 9)
            + ",'activities':[{'id':'open','kind':'resource','title':'Watch','order':9,'behaviour':{'asset':'f'},'body':'";
    return Stream.of(
        Case.of(
            "content.no-alt.picture",
            shown + page("<p><img src=\"asset:pic\"></p>"),
            shown + page("<p><img src=\"asset:pic\" alt=\"Three apples\"></p>")),
        Case.of(
            "content.no-captions.video",
            shown + page("<video src=\"asset:pic\"></video>"),
            shown + page("<video src=\"asset:pic\"><track src=\"asset:pic\"></video>")),
        Case.of(
            "content.no-captions.audio",
            shown + page("<p>Listen.</p><audio src=\"asset:pic\"></audio>"),
            shown + page("<p>" + SENTENCE.repeat(5) + "</p><audio src=\"asset:pic\"></audio>")),
        Case.of(
            "content.no-captions.resource",
            opens + "<p>Watch.</p>'}]",
            opens + "<p>" + SENTENCE.repeat(5) + "</p>'}]"));
  }

  private static Stream<Case> files() {
    String use = "," + page("<p><img src=\"asset:f\" alt=\"A file\"></p>");
    String resource =
        "'activities':[{'id':'open','kind':'resource','title':'Open','order':9,'body':'<p>Open"
            + " this";
    return Stream.of(
        Case.of(
            "content.missing-asset.empty", file("image/png", 0) + use, file("image/png", 1) + use),
        Case.of(
            "content.missing-asset.resource",
            resource + ".</p>'}]",
            resource + " <a href=\\\"https://a.example/x\\\">price list</a>.</p>'}]"),
        Case.of(
            "content.oversize.file",
            file("image/png", 1_000_001) + use,
            file("image/png", 1_000_000) + use),
        Case.of(
            "content.oversize.course",
            file("video/mp4", 200_000_001L) + use,
            file("video/mp4", 200_000_000L) + use));
  }

  private static Stream<Case> texts() {
    String feedback = "'why':'One is missing.'";
    String look = "'look':{'accent':'";
    return Stream.of(
        Case.of(
            "content.heading-order.skipped",
            page("<h3>One</h3><h5>Two</h5><p>Read.</p>"),
            page("<h3>One</h3><h4>Two</h4><h3>Three</h3><p>Read.</p>")),
        Case.of(
            "content.contrast.text",
            page("<p style=\"color: #999\">Read.</p>"),
            page("<p style=\"color: #666\">Read.</p>")),
        Case.of("content.contrast.accent", look + "#ffd000'}", look + "#2b7a58'}"),
        Case.of(
            "content.reading-level.hard",
            page("<p>" + LAW.repeat(6) + "</p>"),
            page("<p>" + SENTENCE.repeat(20) + "</p>")),
        Case.of(
            "content.long-text.page",
            page("<p>" + SENTENCE.repeat(144) + "</p>"),
            page("<p>" + SENTENCE.repeat(140) + "</p>")),
        Case.of(
            "content.long-text.prompt",
            "'items':[" + item("d1", "drill", 0).replace("How much?", SENTENCE.repeat(29)) + "]",
            "'items':[" + item("d1", "drill", 0).replace("How much?", SENTENCE.repeat(28)) + "]"),
        Case.of(
            "content.long-text.feedback",
            "'items':["
                + item("d1", "drill", 0).replace(feedback, "'why':'" + SENTENCE.repeat(18) + "'")
                + "]",
            "'items':["
                + item("d1", "drill", 0).replace(feedback, "'why':'" + SENTENCE.repeat(17) + "'")
                + "]"));
  }

  private static Stream<Case> links() {
    return Stream.of(
        Case.of(
            "content.link-text.vague",
            page("<p>For prices <a href=\"mailto:a@b.example\">Click here</a>.</p>"),
            page("<p><a href=\"mailto:a@b.example\">Ask for prices here</a>.</p>")),
        Case.of(
            "content.external-address.link",
            page("<p><a href=\"https://b.example\">The price list</a></p>"),
            page("<p><a href=\"mailto:a@b.example\">The price list</a></p>")),
        Case.of(
            "content.external-address.media",
            page("<p><img src=\"https://b.example/x.png\" alt=\"Apples\"></p>"),
            StructureCases.asset() + "," + page("<p><img src=\"asset:pic\" alt=\"Apples\"></p>")));
  }
}
