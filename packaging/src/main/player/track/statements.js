import { OURS } from './ours.js';
import { duration, interactionValues } from './values.js';

const ADL = 'http://adlnet.gov/expapi/';
const TLA = 'https://w3id.org/xapi/tla/';

/** Verbs by their short names; all of them others' own, see the profile in docs/xapi. */
const VERBS = {
  initialized: `${ADL}verbs/initialized`,
  completed: `${ADL}verbs/completed`,
  passed: `${ADL}verbs/passed`,
  failed: `${ADL}verbs/failed`,
  terminated: `${ADL}verbs/terminated`,
  answered: `${ADL}verbs/answered`,
  progressed: `${ADL}verbs/progressed`,
  experienced: `${ADL}verbs/experienced`,
  mastered: `${ADL}verbs/mastered`,
  'was assigned': 'https://w3id.org/xapi/acrossx/verbs/was-assigned',
  viewed: 'http://id.tincanapi.com/verb/viewed',
  selected: 'http://id.tincanapi.com/verb/selected',
  skipped: 'http://id.tincanapi.com/verb/skipped',
  rated: 'http://id.tincanapi.com/verb/rated',
  'requested attention': 'http://id.tincanapi.com/verb/requested-attention',
  asserted: `${TLA}verbs/asserted`,
};

/** Makes statements about one learner in one course. */
export class Statements {
  constructor({ actor, activity, course, language, context }) {
    this.actor = actor;
    this.activity = activity;
    this.course = course;
    this.language = language;
    this.context = context;
    this.from = performance.now();
  }

  /** A statement; its context is a copy with additions of the one that was given. */
  make(verb, { object, result, defined = false, moveOn = false, context = {} } = {}) {
    return {
      id: uuid(),
      actor: this.actor,
      verb: { id: VERBS[verb], display: { en: verb } },
      object: object ?? { objectType: 'Activity', id: this.activity },
      ...(result ? { result } : {}),
      context: merged(this.context({ defined, moveOn }), context),
      timestamp: new Date().toISOString(),
    };
  }

  sinceBegin() {
    return duration(performance.now() - this.from);
  }

  part(kind, id, definition = {}) {
    return { objectType: 'Activity', id: `${this.course}/${kind}/${id}`, definition };
  }

  text(words) {
    return { [this.language]: words };
  }

  skill(id, title) {
    return this.part('skill', id, { type: `${TLA}activity-types/competency`, ...(title ? { name: this.text(title) } : {}) });
  }

  answered(answer, log) {
    const { type, response, pattern } = interactionValues(answer);
    const extensions = log && {
      [`${OURS}level`]: answer.decision.level,
      [`${OURS}hints-used`]: answer.decision.hints,
      ...(answer.confidence >= 0 ? { [`${OURS}learner-confidence`]: answer.confidence / 3 } : {}),
    };
    return this.make('answered', {
      object: this.part('question', answer.id, {
        type: `${ADL}activities/cmi.interaction`,
        interactionType: type,
        ...(answer.text ? { description: this.text(answer.text.slice(0, 250)) } : {}),
        ...(pattern ? { correctResponsesPattern: [pattern] } : {}),
      }),
      result: {
        success: answer.right,
        duration: duration(answer.seconds * 1000),
        ...(response ? { response } : {}),
        ...(extensions ? { extensions } : {}),
      },
      context: { contextActivities: { other: (answer.skills ?? []).map((id) => this.skill(id)) } },
    });
  }
}

/** A copy of a context with additions: lists grow, what is there is never replaced. */
function merged(template, added) {
  const out = structuredClone(template);
  for (const [name, value] of Object.entries(added)) {
    if (Array.isArray(value)) {
      if (value.length > 0) {
        out[name] = [...(out[name] ?? []), ...value];
      }
    } else if (typeof value === 'object') {
      out[name] = merged(out[name] ?? {}, value);
    } else {
      out[name] ??= value;
    }
  }
  return out;
}

/** Random, version 4; crypto.randomUUID is there in secure contexts only. */
export function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((b) => b.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
