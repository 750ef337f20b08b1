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
