package studio.trellis.authoring.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaFilesTest {
  @ParameterizedTest
  @CsvSource({"png, image/png", "jpg, image/jpeg", "gif, image/gif"})
  void imagesAreMeasuredByTheirHeaders(String format, String type) throws Exception {
    MediaFile file = MediaFiles.judge("a." + format, image(format, 30, 20));

    assertEquals(type, file.type());
    assertEquals(30, file.width());
    assertEquals(20, file.height());
    assertEquals("", file.note());
  }

  @Test
  void anImageWithAWrongEndingIsKeptUnderTheRightOne() throws Exception {
    MediaFile file = MediaFiles.judge("photo.png", image("jpg", 3, 3));

    assertEquals("photo.jpg", file.name());
    assertEquals("photo.png is kept as photo.jpg, which it is.", file.note());
  }

  @Test
  void anImageOfFourHundredMillionPixelsIsRefusedByItsHeader() throws Exception {
    byte[] png = image("png", 4, 4);
    put(png, 16, 20_000);
    put(png, 20, 20_000);

    assertEquals(
        "big.png has 20,000 × 20,000 pixels; a learner’s device bears 40 million: make it smaller,"
            + " for instance 2,000 pixels wide",
        refusal("big.png", png));
  }

  @Test
  void aHeaderThatClaimsLessThanTheImageHoldsIsFound() throws Exception {
    byte[] png = image("png", 900, 900);
    put(png, 16, 10);
    put(png, 20, 10);

    assertTrue(refusal("sly.png", png).contains("something else than its header says"));
  }

  @Test
  void aBombIsNotUnpacked() {
    Deflater deflater = new Deflater(9);
    deflater.setInput(new byte[60 << 20]);
    deflater.finish();
    byte[] packed = new byte[1 << 20];
    int length = deflater.deflate(packed);
    byte[] head = {
      (byte) 0x89,
      'P',
      'N',
      'G',
      13,
      10,
      26,
      10,
      0,
      0,
      0,
      13,
      'I',
      'H',
      'D',
      'R',
      0,
      0,
      0,
      1,
      0,
      0,
      0,
      1,
      8,
      2,
      0,
      0,
      0,
      0,
      0,
      0,
      0
    };
    byte[] png = Arrays.copyOf(head, head.length + 8 + length + 4);
    put(png, head.length, length);
    System.arraycopy("IDAT".getBytes(StandardCharsets.US_ASCII), 0, png, head.length + 4, 4);
    System.arraycopy(packed, 0, png, head.length + 8, length);

    assertTrue(refusal("bomb.png", png).contains("something else than its header says"));
  }

  @Test
  void aSecondFrameLargerThanTheFirstCountsInAJpeg() throws Exception {
    byte[] jpeg = image("jpg", 8, 8);
    byte[] frame = {
      (byte) 0xff, (byte) 0xc0, 0, 11, 8, 0x7f, (byte) 0xff, 0x7f, (byte) 0xff, 1, 1, 0x11, 0
    };
    byte[] lying = new byte[jpeg.length + frame.length];
    System.arraycopy(jpeg, 0, lying, 0, 2);
    System.arraycopy(frame, 0, lying, 2, frame.length);
    System.arraycopy(jpeg, 2, lying, 2 + frame.length, jpeg.length - 2);

    assertTrue(refusal("a.jpg", lying).contains("32,767 × 32,767 pixels"));
  }

  @Test
  void aGifWhoseFrameIsLargerThanItsScreenIsMeasuredByTheFrame() throws Exception {
    byte[] gif = image("gif", 5, 5);
    gif[6] = 1;
    gif[8] = 1;

    assertEquals(5, MediaFiles.judge("a.gif", gif).width());
  }

  @Test
  void aFileCutOffAnywhereIsRefusedInOneLine() throws Exception {
    for (String format : new String[] {"png", "jpg", "gif"}) {
      byte[] whole = image(format, 64, 64);
      for (int length = 1; length < whole.length; length += 7) {
        byte[] part = Arrays.copyOf(whole, length);
        try {
          MediaFiles.judge("part." + format, part);
        } catch (UnfitFileException e) {
          assertFalse(String.valueOf(e.getMessage()).contains("\n"));
        }
      }
      byte[] half = Arrays.copyOf(whole, format.equals("png") ? 60 : 12);
      assertFalse(refusal("part." + format, half).isEmpty());
    }
  }

  @Test
  void anEmptyFileIsSaidToBeEmpty() {
    assertEquals("a.png is empty: save it again where it was made", refusal("a.png", new byte[0]));
  }

  @Test
  void anImageOfMoreThanTwentyMegabytesIsRefused() throws Exception {
    byte[] large = Arrays.copyOf(image("png", 4, 4), 21 << 20);

    assertTrue(refusal("a.png", large).startsWith("a.png has 21 MB; an image may have 20"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "a.exe", "a.zip", "a"})
  void whatIsNeitherImageNorRecordingIsRefused(String name) {
    assertTrue(
        refusal(name, new byte[] {80, 75, 3, 4, 0, 0})
            .startsWith(name + " is no image, recording"));
  }

  @Test
  void anImageThatBrowsersDoNotShowIsRefusedWithWhatToDo() {
    assertEquals(
        "a.bmp is of a kind that browsers do not show: save it as PNG or JPEG",
        refusal("a.bmp", new byte[] {'B', 'M', 0, 0}));
  }

  @Test
  void scriptsAreTakenOutOfAnSvg() throws Exception {
    String svg =
        "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY x \"y\">]><svg"
            + " xmlns=\"http://www.w3.org/2000/svg\" width=\"40px\" height=\"30\""
            + " onload=\"alert(1)\"><script>alert(2)</script><a href=\"javascript:x()\"><circle"
            + " r=\"3\"/></a><use href=\"#c\"/><image href=\"https://example.org/t.gif\"/></svg>";

    MediaFile file = MediaFiles.judge("a.svg", svg.getBytes(StandardCharsets.UTF_8));

    String clean = new String(file.bytes(), StandardCharsets.UTF_8);
    assertFalse(
        clean.contains("alert")
            || clean.contains("javascript")
            || clean.contains("https://example"));
    assertFalse(clean.contains("DOCTYPE"));
    assertTrue(clean.contains("<circle") && clean.contains("href=\"#c\""));
    assertEquals(40, file.width());
    assertEquals("What could run or load something was taken out of a.svg.", file.note());
  }

  @ParameterizedTest
  @CsvSource({
    "ID3, song.mp3, audio/mpeg",
    "OggS, a.ogg, audio/ogg",
    "WEBVTT, a.vtt, text/vtt",
    "0000ftypisom, a.mp4, video/mp4",
    "0000ftypM4A , a.m4a, audio/mp4",
    "RIFF0000WAVE, a.wav, audio/wav"
  })
  void recordingsAndCaptionsAreToldByTheirFirstBytes(String head, String name, String type)
      throws Exception {
    byte[] bytes = Arrays.copyOf(head.getBytes(StandardCharsets.US_ASCII), 64);

    assertEquals(type, MediaFiles.judge(name, bytes).type());
  }

  private static String refusal(String name, byte[] bytes) {
    return String.valueOf(
        assertThrows(UnfitFileException.class, () -> MediaFiles.judge(name, bytes)).getMessage());
  }

  private static void put(byte[] bytes, int at, int value) {
    for (int i = 0; i < 4; i++) {
      bytes[at + i] = (byte) (value >> (24 - 8 * i));
    }
  }

  private static byte[] image(String format, int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }
}
