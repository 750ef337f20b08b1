import { words } from './base/text.js';

/** What the data scripts of the package have handed over. */
const given = { course: null, tracker: null, settings: {}, chunks: new Map() };

/** The global that data scripts call: trellis.course({...}), trellis.chunk(n, {...}), trellis.settings({...}), trellis.tracker(function), trellis.words('en', {...}). */
export const registry = {
  course(data) {
    const { activities } = data.outline;
    data.outline.activities = [...activities.kind].map((kind, i) => (kind === '-' ? null : {
      id: activities.id[i],
      title: activities.title[i],
      kind: activities.kinds[kind.charCodeAt(0) - 97],
      group: activities.group[i],
      minutes: activities.minutes[i],
      required: activities.required[i] === '1',
      skills: activities.skills[i],
      chunk: activities.chunk[i],
      ...activities.more[i],
    }));
    data.plan = unpacked(data.plan);
    given.course = data;
  },
  chunk(number, data) {
    given.chunks.set(number, data);
  },
  settings(data) {
    given.settings = data;
  },
  tracker(create) {
    given.tracker = create;
  },
  words,
};

/** The course that was given; null before its script has run. */
export function givenCourse() {
  return given.course;
}

/** How the package was made: what its target tells whom, and when. */
export function givenSettings() {
  return given.settings;
}

/** The function that makes the package's tracker. */
export function givenTracker() {
  return given.tracker;
}

/**
 * What is shown at an activity, by its position: {body, levels, items}. Loaded as a classic script when it is first
 * needed, since pages opened from a disk may fetch nothing.
 */
export async function content(activity) {
  const number = given.course.outline.activities[activity].chunk;
  if (!given.chunks.has(number)) {
    await load(`data/c${number}.js`);
  }
  const found = given.chunks.get(number)?.[activity];
  if (!found) {
    throw new Error(`no content for activity ${activity}`);
  }
  if (found.typed && !globalThis.TrellisGrader) {
    await load('grader.js');
  }
  return found;
}

/** Loads a script of the package. */
export function load(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = resolve;
    script.onerror = () => {
      script.remove();
      reject(new Error(address));
    };
    document.head.append(script);
  });
}

/** The numbers of a packed text with blanks between them; see Packed.java. */
function unpacked(text) {
  const out = [];
  let at = 0;
  const digit = () => {
    const c = text.charCodeAt(at);
    at += 1;
    return c - 33 - (c > 34) - (c > 92);
  };
  while (at < text.length) {
    let value = digit();
    const sign = value === 63 ? '-' : '';
    if (sign) {
      value = digit();
    }
    if (value === 91) {
      value = 0;
      for (let i = 0; i < 5; i++) {
        value = value * 92 + digit();
      }
    } else if (value > 63) {
      value = 63 + (value - 64) * 92 + digit();
    }
    out.push(sign + value);
  }
  return out.join(' ');
}
