package studio.trellis.model.check;

/** Sentences about what learners read, see and hear. */
final class ContentText {
  private ContentText() {}

  static void into(Said.Table table) {
    media(table);
    table
        .put(
            "content.heading-order.skipped",
            "a heading {0} stands where {1} should, so that a level is left out",
            "use {1}",
            "headings leave out a level in {0} texts")
        .put(
            "content.link-text.vague",
            "a link is called \"{0}\", which says nothing by itself",
            "say where it leads",
            "{0} links have words that say nothing by themselves")
        .put(
            "content.contrast.text",
            "letters stand out from their ground by {0} only; 4.5 to 1 is needed",
            "take darker letters or a lighter ground, or leave colours to the page",
            "in {0} texts letters stand out too little from their ground")
        .put(
            "content.contrast.accent",
            "the accent {0} stands out from paper by {1} only, so the page darkens it",
            "take a darker accent")
        .put(
            "content.reading-level.hard",
            "\"{0}\" reads like a law ({1} of 100; below 30 only few can follow)",
            "write shorter sentences and shorter words",
            "{0} activities read like a law (below 30 of 100)")
        .put(
            "content.long-text.page",
            "\"{0}\" has {1} words on one page, more than five minutes of reading",
            "split it, or leave something out",
            "{0} pages take more than five minutes to read")
        .put(
            "content.long-text.prompt",
            "this question has {0} words before it can be answered",
            "move the case to the activity's page, or shorten it",
            "{0} questions have more than 200 words")
        .put(
            "content.long-text.feedback",
            "feedback of {0} words fills more than a screen",
            "say what matters most, and link the rest",
            "{0} pieces of feedback fill more than a screen")
        .put(
            "content.external-address.link",
            "a link leads out of the course, to {0}, which may change or be blocked",
            "say what matters here too",
            "{0} links lead out of the course, to what may change or be blocked")
        .put(
            "content.external-address.media",
            "this is loaded from elsewhere, from {0}, which packages do not do",
            "bring the file into the course",
            "{0} pictures or media are loaded from elsewhere, which packages do not do");
  }

  private static void media(Said.Table table) {
    table
        .put(
            "content.no-alt.picture",
            "a picture has no text for those who do not see it",
            "say what it shows, or take it out when it says nothing",
            "{0} pictures have no text for those who do not see them")
        .put(
            "content.no-captions.video",
            "a video has no captions for those who do not hear it",
            "add a caption file",
            "{0} videos have no captions for those who do not hear them")
        .put(
            "content.no-captions.audio",
            "there is no transcript beside this sound",
            "write what is said below it",
            "{0} sounds have no transcript beside them")
        .put(
            "content.no-captions.resource",
            "\"{0}\" opens {1}, and its page has no transcript",
            "write what is said on its page",
            "{0} resources open something to hear, and have no transcript")
        .put(
            "content.missing-asset.resource",
            "\"{0}\" has nothing to open",
            "choose its file",
            "{0} resources have nothing to open")
        .put(
            "content.missing-asset.empty",
            "the file \"{0}\" is empty",
            "choose it anew",
            "{0} files are empty")
        .put(
            "content.oversize.file",
            "\"{0}\" has {1}, more than the {2} that load in time on a phone",
            "make it smaller",
            "{0} files are larger than loads in time on a phone")
        .put(
            "content.oversize.course",
            "the files of the course have {0} together, more than many LMSs take",
            "make some smaller, or split the course");
  }
}
