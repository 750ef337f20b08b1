const table = {};
let code = 'en';
let own = 'en';
let plural;
let numbers;

/** The language of the page's texts. */
export const language = () => own;

/** Takes texts of the page; a package ships those of its course's language, or English where there are none. */
export function words(tag, texts) {
  Object.assign(table, texts);
  code = regional(tag);
  own = tag;
  plural = null;
  numbers = new Intl.NumberFormat(code);
}

/** The page's language as it is written where the learner is: their digits, separators and dates. */
function regional(mine) {
  try {
    const here = navigator.languages.map((tag) => new Intl.Locale(tag));
    const { region } = here.find((tag) => tag.language === mine && tag.region) ?? here.find((tag) => tag.region) ?? {};
    return new Intl.Locale(mine, region && { region }).toString();
  } catch {
    return mine;
  }
}

/** The text of a key with its {places} filled. With a count, "key.one" or "key.other" as the language wants it. */
export function t(key, values = {}) {
  const counted = 'count' in values ? table[`${key}.${(plural ??= new Intl.PluralRules(own)).select(values.count)}`] ?? table[`${key}.other`] : undefined;
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
  return new Intl.ListFormat(code).format(names);
}

/** A day, given in days since 2020-01-01, as the language writes it. */
export function date(day) {
  return new Intl.DateTimeFormat(code, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(Date.UTC(2020, 0, 1 + day)));
}
