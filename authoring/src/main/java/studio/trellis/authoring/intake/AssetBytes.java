package studio.trellis.authoring.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The immutable bytes of an asset. */
public final class AssetBytes {
  private final byte[] bytes;
  private final String hash;

  /** Takes a copy of {@code bytes}. */
  public AssetBytes(byte[] bytes) {
    this.bytes = bytes.clone();
    this.hash = sha256(this.bytes);
  }

  /** SHA-256, 64 lower-case hexadecimal digits. */
  public String hash() {
    return hash;
  }

  /** How many bytes. */
  public int size() {
    return bytes.length;
  }

  /** The bytes, to be read from the start. */
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
