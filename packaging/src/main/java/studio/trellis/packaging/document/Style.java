package studio.trellis.packaging.document;

/** How documents look, on the screen in both themes and on paper. */
final class Style {
  static final String COMMON =
      """

      :root { color-scheme: light dark; --ink: #1f2421; --quiet: #5b645e; --line: #dcdad3; --ground: #f6f5f1;
        --paper: #fff; --green: #1f6b4a; --tint: #e9f2ec; }
      @media (prefers-color-scheme: dark) { :root { --ink: #e8e8e3; --quiet: #a7aea9; --line: #3a403c; --ground: #191c1a;
        --paper: #222624; --green: #7cc7a2; --tint: #24352c; } }
      * { box-sizing: border-box; }
      body { margin: 0; padding: 40px 20px 64px; background: var(--ground); color: var(--ink);
        font: 15px/1.55 Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
      main { max-width: 860px; margin: 0 auto; background: var(--paper); border: 1px solid var(--line); border-radius: 12px;
        padding: 40px 48px 48px; }
      h1 { font-size: 25px; line-height: 1.25; margin: 4px 0 8px; font-weight: 650; }
      h2 { font-size: 17px; margin: 36px 0 10px; font-weight: 650; }
      h3 { font-size: 15px; margin: 20px 0 4px; font-weight: 650; }
      p { margin: 8px 0; } ul, ol { margin: 8px 0; padding-inline-start: 22px; } li { margin: 4px 0; }
      .eyebrow { color: var(--green); font-weight: 600; margin: 0; } .quiet { color: var(--quiet); }
      dl { display: grid; grid-template-columns: minmax(140px, 200px) 1fr; gap: 8px 24px; margin: 12px 0; }
      dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
      table { border-collapse: collapse; width: 100%; margin: 12px 0; }
      th, td { text-align: start; vertical-align: top; padding: 10px 16px 10px 0; border-top: 1px solid var(--line); }
      th { font-weight: 600; } td p:first-child, td ol:first-child, td ul:first-child { margin-top: 0; }
      img, video { max-width: 100%; height: auto; } code { font-size: 13px; overflow-wrap: anywhere; }
      .short { background: var(--tint); border-radius: 10px; padding: 16px 20px; margin: 20px 0; }
      .short dl { margin: 0; }
      @media (max-width: 560px) { body { padding: 0; } main { border: 0; border-radius: 0; padding: 24px 20px; }
        dl { grid-template-columns: 1fr; gap: 0; } dd { margin: 0 0 10px; } }
      @media print { @page { margin: 16mm; } :root { --ink: #000; --quiet: #444; --line: #bbb; --ground: #fff; --paper: #fff;
          --green: #1f6b4a; --tint: #fff; }
        body { padding: 0; font-size: 10.5pt; } main { border: 0; padding: 0; max-width: none; }
        h2, h3 { break-after: avoid; } tr, li, dd { break-inside: avoid; } .short { border: 1px solid var(--line); } }
      """;

  private Style() {}
}
