import { load } from './base/load.js';
import { words } from './base/text.js';

/** What the data scripts of the package have handed over. */
const given = { course: null, tracker: null, settings: {}, chunks: new Map() };

/**
 * The global that data scripts call: trellis.course({...}), trellis.parts({...}), trellis.chunk(n, {...}), trellis.settings({...}),
 * trellis.tracker(function), trellis.words('en', {...}).
 */
export const registry = {
  /** A large course comes without its parts: each chunk names its own, and the rest follows. */
  course(data) {
    given.course = data;
    Object.assign(data.outline, { activities: [], items: [] });
    if (data.outline.parts) {
      registry.parts(data.outline.parts);
    }
  },
  parts({ activities, items, groups }) {
    Object.assign(given.course.outline, {
      items,
      groups,
      activities: [...activities.kind].map((kind, i) => (kind === '-' ? null : {
        id: activities.id[i],
        title: activities.title[i],
        kind: activities.kinds[kind.charCodeAt(0) - 97],
        group: activities.group[i],
        minutes: activities.minutes[i],
        required: activities.required[i] === '1',
        skills: activities.skills[i],
        ...activities.more[i],
      })),
    });
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
  const { outline } = given.course;
  const number = outline.chunks.filter((first) => first <= activity).length - 1;
  if (!given.chunks.has(number)) {
    await load(`data/c${number}.js`);
  }
  const found = given.chunks.get(number)?.[activity];
  if (!found) {
    throw new Error(`no content for activity ${activity}`);
  }
  if (found.about) {
    outline.activities[activity] ??= found.about;
    for (const [item, { id }] of Object.entries(found.items)) {
      outline.items[item] = id;
    }
  }
  if (found.typed && !globalThis.TrellisGrader) {
    await load('grader.js');
  }
  return found;
}

/** What all parts are called, for pages that show more than the activity under way. */
export async function whole() {
  if (!given.course.outline.groups) {
    await load('data/parts.js');
  }
}

/** What a new learner meets first comes while the engine reads the course and the learner the start page. */
export function prefetch() {
  const { first, typed } = given.course.outline;
  if (first >= 0) {
    content(first).catch(() => {});
  }
  if (typed) {
    load('grader.js').catch(() => {});
  }
}
