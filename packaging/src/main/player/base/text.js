import { en } from '../text/en.js';

const TABLES = { en };
let table = en;
let plural = new Intl.PluralRules('en');
let numbers = new Intl.NumberFormat('en');

/** Chooses the texts for a language tag; English where there is no table. */
export function speak(language) {
  const code = language.toLowerCase().split('-')[0];
  const known = code in TABLES ? code : 'en';
  table = TABLES[known];
  plural = new Intl.PluralRules(known);
  numbers = new Intl.NumberFormat(known);
}

/** The text of a key with its {places} filled. With a count, "key.one" or "key.other" as the language wants it. */
export function t(key, values = {}) {
  const counted = 'count' in values ? table[`${key}.${plural.select(values.count)}`] ?? table[`${key}.other`] : undefined;
  const text = counted ?? table[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (_, name) => (typeof values[name] === 'number' ? numbers.format(values[name]) : values[name] ?? ''));
}

/** Whether there is a text for a key. */
export function has(key) {
  return key in table;
}

/** Thousandths as whole percent. */
export function percent(thousandths) {
  return t('percent', { n: Math.round(thousandths / 10) });
}

/** Names as a list in words: "a, b and c". */
export function list(names) {
  return names.length < 2 ? names.join('') : t('list', { most: names.slice(0, -1).join(', '), last: names[names.length - 1] });
}
