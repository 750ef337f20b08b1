import { duration, interactionValues, line, number, second } from './values.js';

const MOST_TEXT = 250;

/** SCORM 2004, 3rd and 4th edition: Run-Time Environment, sections 4.1 and 4.2. */
export const scorm2004 = {
  api: 'API_1484_11',
  names: {},
  unknown: ['401', '402'],
  mostState: 64000,
  /** Terminate saves; a Commit while unloading is refused by some platforms. */
  commitsLast: false,
  mode: 'cmi.mode',
  credit: 'cmi.credit',
  learner: 'cmi.learner_id',
  place: 'cmi.location',
  exit: 'cmi.exit',
  leaving: { suspend: 'suspend', normal: 'normal' },
  time: 'cmi.session_time',
  span: duration,

  passMark(link) {
    const mark = number(link.get('cmi.scaled_passing_score'), -1, 1);
    return mark === null ? null : Math.max(0, Math.round(mark * 1000));
  },

  status(link) {
    const word = link.get('cmi.completion_status').toLowerCase();
    const success = link.get('cmi.success_status').toLowerCase();
    return {
      begun: ['incomplete', 'completed'].includes(word),
      completed: word === 'completed',
      success: ['passed', 'failed'].includes(success) ? success : 'unknown',
    };
  },

  begin(link) {
    link.set('cmi.completion_status', 'incomplete');
  },

  tell(link, { completed, success }) {
    let done = link.set('cmi.completion_status', completed ? 'completed' : 'incomplete');
    if (success !== 'unknown') {
      done = link.set('cmi.success_status', success) && done;
    }
    return done;
  },

  /** All four: with the scaled one alone Moodle's grade is 0. */
  score(link, { percent, score }) {
    link.set('cmi.score.min', 0);
    link.set('cmi.score.max', 100);
    link.set('cmi.score.raw', percent);
    return link.set('cmi.score.scaled', score / 1000);
  },

  /** A platform may complete the course by it, so it is 1 when the course is, and only then. */
  progress: (link, { completed, progress }) => link.set('cmi.progress_measure', completed ? 1 : Math.min(0.99, progress / 1000)),

  skill: {
    children: ['id', 'score', 'success_status'],
    read(link, at) {
      const scaled = number(link.get(`${at}.score.scaled`), 0, 1);
      return { score: scaled === null ? -1 : Math.round(scaled * 100), mastered: link.get(`${at}.success_status`) === 'passed' };
    },
    write(link, at, { score, mastered }, children) {
      link.set(`${at}.score.min`, 0);
      link.set(`${at}.score.max`, 100);
      link.set(`${at}.score.raw`, score);
      link.set(`${at}.score.scaled`, score / 100);
      link.set(`${at}.success_status`, mastered ? 'passed' : 'unknown');
      link.set(`${at}.completion_status`, mastered ? 'completed' : 'incomplete');
      if (children.includes('progress_measure')) {
        link.set(`${at}.progress_measure`, mastered ? 1 : Math.min(0.99, score / 100));
      }
    },
    name(link, at, title, children) {
      if (children.includes('description')) {
        link.set(`${at}.description`, line(title, MOST_TEXT));
      }
    },
  },

  answer(link, at, answer) {
    const { type, response, pattern } = interactionValues(answer);
    link.set(`${at}.type`, type);
    (answer.skills ?? []).slice(0, 10).forEach((id, n) => link.set(`${at}.objectives.${n}.id`, id));
    link.set(`${at}.timestamp`, second(new Date()));
    if (pattern) {
      link.set(`${at}.correct_responses.0.pattern`, pattern);
    }
    if (response) {
      link.set(`${at}.learner_response`, response);
    }
    link.set(`${at}.result`, answer.right ? 'correct' : 'incorrect');
    link.set(`${at}.latency`, duration(answer.seconds * 1000));
    if (answer.text) {
      link.set(`${at}.description`, line(answer.text, MOST_TEXT));
    }
  },

  comment(link, words, place) {
    const at = `cmi.comments_from_learner.${Number(link.get('cmi.comments_from_learner._count')) || 0}`;
    if (link.set(`${at}.comment`, line(words, MOST_TEXT))) {
      link.set(`${at}.location`, place);
      link.set(`${at}.timestamp`, second(new Date()));
    }
  },

  /** Gives the frame back to the platform; without it some stay on an empty page. */
  leave(link, leaving) {
    link.set('adl.nav.request', leaving === 'suspend' ? 'suspendAll' : 'exitAll');
  },
};
