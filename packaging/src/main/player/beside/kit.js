/** What these pages use of the page's script, which is there before them: see ../kit.js. */
export const {
  actions, add, because, button, card, content, date, evidence, faded, h, icon, kindWord, list, newId, noted, percent, prose, rightOptions, source, t,
  visible, words,
} = globalThis.trellis.kit;
