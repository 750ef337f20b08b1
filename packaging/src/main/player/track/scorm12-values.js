/** Values as SCORM 1.2 wants them, within its strict limits: Run-Time Environment 1.2, section 3.4. */
export const MOST_STATE = 4096;
const MOST_TEXT = 255;

/** CMITimespan, HHHH:MM:SS.SS; at least two digits of hours and always two of hundredths. */
export function timespan(milliseconds) {
  const hundredths = Math.max(0, Math.round(milliseconds / 10));
  const two = (n) => String(n).padStart(2, '0');
  const hours = Math.min(9999, Math.floor(hundredths / 360000));
  return `${two(hours)}:${two(Math.floor(hundredths / 6000) % 60)}:${two(Math.floor(hundredths / 100) % 60)}.${two(hundredths % 100)}`;
}

/** CMITime, HH:MM:SS. */
export function timeOfDay(date) {
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((n) => String(n).padStart(2, '0')).join(':');
}

/** A text in one line, cut; it never begins with a brace. */
export function line(text) {
  const flat = String(text ?? '').replace(/\s+/g, ' ').trim();
  return (flat.startsWith('{') ? ` ${flat}` : flat).slice(0, MOST_TEXT);
}

/** The response and the pattern of an interaction, with its type, as 1.2 names them. */
export function answerValues({ type, response, pattern }) {
  if (type === 'numeric' && !(isDecimal(response) && isDecimal(pattern))) {
    return { type: 'fill-in', response: line(response), pattern: line(pattern) };
  }
  return { type, response: line(response), pattern: line(pattern) };
}

const isDecimal = (text) => /^-?\d+(\.\d+)?$/.test(text ?? '');

/** "true", true, 1 and "1" all mean success. */
export function isTrue(value) {
  return value === true || value === 1 || String(value).toLowerCase() === 'true' || value === '1';
}

/** A text that a platform gave; some say "null" or a blank for nothing. */
export function given(value) {
  const text = value === null || value === undefined ? '' : String(value).trim();
  return text === 'null' || text === 'undefined' ? '' : text;
}
