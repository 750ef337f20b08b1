import { words } from '../base/text.js';

/** What the data scripts of the package hand over, for the panel beside the page. */
export const given = { outline: null, personas: [], walks: new Map() };

/** Listens to what the page is given, and takes what is for the panel alone; it runs before the scripts that give. */
export function listen() {
  const { trellis } = globalThis;
  const page = { words: trellis.words, course: trellis.course };
  let own = {};
  trellis.reviewWords = (language, texts) => {
    own = texts;
  };
  trellis.words = (language, texts) => {
    const all = { ...texts, ...own };
    words(language, all);
    page.words(language, all);
  };
  trellis.course = (data) => {
    page.course(data);
    given.outline = data.outline;
  };
  trellis.walks = (personas) => {
    given.personas = personas;
  };
  trellis.walk = (number, walk) => {
    given.walks.set(number, walk);
  };
}
