package studio.trellis.app.theme;

/** What the author chose. */
public enum ThemeChoice {
  SYSTEM,
  LIGHT,
  DARK
}
