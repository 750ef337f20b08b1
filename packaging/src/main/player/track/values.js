/** Values that every edition of SCORM and its platforms treat alike. */
const two = (n) => String(n).padStart(2, '0');

/** A span in parts: hours, minutes, seconds with always two decimals where there are any. */
function parts(milliseconds) {
  const hundredths = Math.max(0, Math.round(milliseconds / 10));
  return {
    hours: Math.min(9999, Math.floor(hundredths / 360000)),
    minutes: Math.floor(hundredths / 6000) % 60,
    seconds: Math.floor(hundredths / 100) % 60,
    rest: hundredths % 100,
  };
}

/** CMITimespan of SCORM 1.2, HHHH:MM:SS.SS; at least two digits of hours and always two of hundredths. */
export function timespan(milliseconds) {
  const { hours, minutes, seconds, rest } = parts(milliseconds);
  return `${two(hours)}:${two(minutes)}:${two(seconds)}.${two(rest)}`;
}

/** A duration of ISO 8601 as SCORM 2004 and xAPI want it, with at most two decimals. */
export function duration(milliseconds) {
  const { hours, minutes, seconds, rest } = parts(milliseconds);
  return `PT${hours}H${minutes}M${seconds}${rest ? `.${two(rest)}` : ''}S`;
}

/** HH:MM:SS by the learner's clock. */
export function timeOfDay(date) {
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
}

/** A second of SCORM 2004, without fraction and zone: platforms refuse what toISOString writes. */
export function second(date) {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${timeOfDay(date)}`;
}

/** A text in one line, cut; it never begins with a brace, which 2004 reads as a language. */
export function line(text, most) {
  const flat = String(text ?? '').replace(/\s+/g, ' ').trim();
  return (flat.startsWith('{') ? ` ${flat}` : flat).slice(0, most);
}

export const isDecimal = (text) => /^-?\d+(\.\d+)?$/.test(text ?? '');

/** "true", true, 1 and "1" all mean success. */
export function isTrue(value) {
  return value === true || value === 1 || String(value).toLowerCase() === 'true' || value === '1';
}

/** A text that a platform gave; some say "null" or a blank for nothing. */
export function given(value) {
  const text = value === null || value === undefined ? '' : String(value).trim();
  return text === 'null' || text === 'undefined' ? '' : text;
}

/** A number that a platform gave within bounds; null when it gave none. */
export function number(text, from, to) {
  const value = Number(text);
  return text !== '' && Number.isFinite(value) && value >= from && value <= to ? value : null;
}

/** Type, response and pattern of an answer as SCORM 2004 and xAPI write them. */
export function interactionValues({ type, response, pattern }) {
  const most = 250;
  switch (type) {
    case 'choice':
      return { type, response: response.replaceAll(',', '[,]'), pattern: pattern.replaceAll(',', '[,]') };
    case 'numeric':
      return isDecimal(response) && isDecimal(pattern)
        ? { type, response, pattern: `${pattern}[:]${pattern}` }
        : { type: 'fill-in', response: line(response, most), pattern: line(pattern, most) };
    case 'fill-in':
      return { type, response: line(response, most), pattern: line(pattern, most) };
    default:
      // A self-checked answer: what the learner wrote stays with them.
      return { type: 'other', response: '', pattern: '' };
  }
}
