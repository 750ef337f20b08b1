/** What a page remembers in its tab over being loaded again; where that is forbidden, until it is left. */
export function memory(name) {
  const here = new Map();
  const key = (field) => `trellis:${name}:${field}`;
  return {
    get(field) {
      try {
        return JSON.parse(window.sessionStorage.getItem(key(field))) ?? here.get(field);
      } catch {
        return here.get(field);
      }
    },
    set(field, value) {
      here.set(field, value);
      try {
        window.sessionStorage.setItem(key(field), JSON.stringify(value));
      } catch {
        // Full or forbidden: it is remembered until the page is left.
      }
    },
  };
}
