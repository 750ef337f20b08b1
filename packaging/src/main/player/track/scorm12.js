import { isDecimal, line, number, timeOfDay, timespan } from './values.js';

const MOST_TEXT = 255;

/** SCORM 1.2 as platforms hold it: Run-Time Environment 1.2, section 3.4. */
export const scorm12 = {
  api: 'API',
  names: {
    Initialize: 'LMSInitialize', Terminate: 'LMSFinish', GetValue: 'LMSGetValue', SetValue: 'LMSSetValue',
    Commit: 'LMSCommit', GetLastError: 'LMSGetLastError',
  },
  unknown: ['401', '201'],
  mostState: 4096,
  /** Ending does not save by itself. */
  commitsLast: true,
  mode: 'cmi.core.lesson_mode',
  credit: 'cmi.core.credit',
  learner: 'cmi.core.student_id',
  place: 'cmi.core.lesson_location',
  exit: 'cmi.core.exit',
  leaving: { suspend: 'suspend', normal: '' },
  time: 'cmi.core.session_time',
  span: timespan,

  passMark(link) {
    const mark = number(link.get('cmi.student_data.mastery_score'), 0, 100);
    return mark === null ? null : mark * 10;
  },

  /** What the platform knows of earlier sessions. */
  status(link) {
    const word = link.get('cmi.core.lesson_status').toLowerCase();
    return {
      begun: !['', 'not attempted', 'unknown'].includes(word),
      completed: ['completed', 'passed'].includes(word),
      success: ['passed', 'failed'].includes(word) ? word : 'unknown',
    };
  },

  begin(link) {
    link.set('cmi.core.lesson_status', 'incomplete');
  },

  /** One word says both: passed is completed too. */
  tell(link, { completed, success }, settings) {
    const passed = settings.passedWord === 'completed' ? 'completed' : 'passed';
    const word = success === 'passed' ? passed : success === 'failed' ? 'failed' : completed ? 'completed' : 'incomplete';
    return link.set('cmi.core.lesson_status', word);
  },

  score(link, { percent }) {
    link.set('cmi.core.score.min', 0);
    link.set('cmi.core.score.max', 100);
    return link.set('cmi.core.score.raw', percent);
  },

  progress: () => false,

  skill: {
    children: ['id', 'score'],
    read: (link, at) => ({ score: Number(link.get(`${at}.score.raw`) || -1), mastered: link.get(`${at}.status`) === 'passed' }),
    write(link, at, { score, mastered }) {
      link.set(`${at}.score.raw`, score);
      link.set(`${at}.status`, mastered ? 'passed' : 'incomplete');
    },
    name() {},
  },

  answer(link, at, { type, response, pattern, right, seconds }) {
    const numeric = type !== 'numeric' || (isDecimal(response) && isDecimal(pattern));
    link.set(`${at}.time`, timeOfDay(new Date()));
    link.set(`${at}.type`, numeric ? type : 'fill-in');
    if (pattern) {
      link.set(`${at}.correct_responses.0.pattern`, line(pattern, MOST_TEXT));
    }
    if (response) {
      link.set(`${at}.student_response`, line(response, MOST_TEXT));
    }
    link.set(`${at}.result`, right ? 'correct' : 'wrong');
    link.set(`${at}.latency`, timespan(seconds * 1000));
  },

  /** Platforms append it to what was said before. */
  comment(link, words) {
    link.set('cmi.comments', `[${line(words, MOST_TEXT)}]`);
  },

  leave() {},
};
