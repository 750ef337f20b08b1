import { words } from './base/text.js';

/** What the data scripts of the package have handed over. */
const given = { course: null, tracker: null, chunks: new Map() };

/** The global that data scripts call: trellis.course({...}), trellis.chunk(n, {...}), trellis.tracker(function), trellis.words('en', {...}). */
export const registry = {
  course(data) {
    given.course = data;
  },
  chunk(number, data) {
    given.chunks.set(number, data);
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
