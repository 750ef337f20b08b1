import { Commits } from './retry.js';
import { Link } from './scorm12-link.js';
import { Interactions, Objectives } from './scorm12-records.js';
import { MOST_STATE, timespan } from './scorm12-values.js';
import { Shadow } from './shadow.js';

/** Statuses that are never taken back. */
const FINAL = ['completed', 'passed'];

/** Keeps progress in a SCORM 1.2 platform. See webTracker for what a tracker is. */
export function scorm12Tracker(context) {
  return new Scorm12(context);
}

class Scorm12 {
  constructor({ id, skills, trouble, ended }) {
    this.course = id;
    this.skills = skills;
    this.trouble = trouble;
    this.ended = ended;
    this.link = new Link();
    this.commits = new Commits(() => this.commit(), trouble);
    this.reopens = false;
    this.files = false;
    this.words = { place: 'data.place.scorm12', saved: 'exit.saved' };
    this.sentState = '';
    this.sentScore = null;
  }

  open() {
    if (!this.link.begin()) {
      return { connected: false };
    }
    const { link } = this;
    this.from = performance.now();
    this.readOnly = ['review', 'browse'].includes(link.get('cmi.core.lesson_mode').toLowerCase())
      || link.get('cmi.core.credit').toLowerCase() === 'no-credit';
    this.status = link.get('cmi.core.lesson_status').toLowerCase();
    this.passMark = passMark(link.get('cmi.student_data.mastery_score'));
    this.shadow = new Shadow(this.course, link.get('cmi.core.student_id'));
    // Asked for always: some platforms say "ab-initio" every time.
    const held = link.get('cmi.suspend_data');
    const state = (this.readOnly ? '' : this.shadow.read()) || held;
    this.objectives = new Objectives(link);
    this.interactions = new Interactions(link);
    const known = this.objectives.known(this.skills);
    if (this.readOnly) {
      this.words = { place: 'data.place.review', saved: 'data.place.review' };
    } else {
      this.announce();
    }
    this.listen();
    return { connected: true, state, known };
  }

  /** Goes on without a platform. */
  unconnected() {
    this.words = { place: 'data.place.unconnected', saved: 'data.place.unconnected' };
    this.readOnly = true;
    return { connected: true, state: '', known: [] };
  }

  /** At once, so that a crash leaves a session that can be taken up again. */
  announce() {
    if (['', 'not attempted', 'unknown'].includes(this.status)) {
      this.status = 'incomplete';
      this.link.set('cmi.core.lesson_status', 'incomplete');
    }
    this.link.set('cmi.core.exit', 'suspend');
    this.commits.now();
  }

  listen() {
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden' && this.commits.dirtySince) {
        this.commits.now();
      }
    });
    window.addEventListener('pagehide', () => this.close());
    window.addEventListener('pageshow', (event) => {
      if (event.persisted && !this.link.live) {
        this.ended();
      }
    });
  }

  save(state) {
    if (this.readOnly || !this.link.live || state === this.sentState) {
      return;
    }
    if (state.length > MOST_STATE) {
      this.trouble('lms.full');
      return;
    }
    this.shadow.keep(state);
    if (this.link.set('cmi.suspend_data', state)) {
      this.sentState = state;
      this.commits.later();
    }
  }

  report({ status, ended, score, skills }) {
    if (this.readOnly || !this.link.live) {
      return;
    }
    let changed = this.reportStatus(this.judged(status, score));
    // A platform with a pass mark overrides the status from the score alone: it gets the score when it is final.
    if (score !== this.sentScore && (this.passMark === null || ended || FINAL.includes(this.status))) {
      this.sentScore = score;
      this.link.set('cmi.core.score.min', 0);
      this.link.set('cmi.core.score.max', 100);
      changed = this.link.set('cmi.core.score.raw', score) || changed;
    }
    if (this.objectives.write(skills)) {
      this.commits.later();
    }
    if (changed) {
      this.commits.soon();
    }
  }

  /** The platform's pass mark, where it has one, wins over the course's. */
  judged(status, score) {
    if (this.passMark === null || status === 'incomplete') {
      return status;
    }
    return score >= this.passMark ? 'passed' : status === 'failed' ? 'failed' : 'incomplete';
  }

  reportStatus(status) {
    if (status === this.status || FINAL.includes(this.status)) {
      return false;
    }
    this.status = status;
    return this.link.set('cmi.core.lesson_status', status);
  }

  answered(interaction) {
    if (!this.readOnly && this.link.live) {
      this.interactions.write(interaction);
      this.commits.later();
    }
  }

  commit() {
    if (!this.link.live) {
      return true;
    }
    if (!this.readOnly) {
      this.link.set('cmi.core.session_time', timespan(performance.now() - this.from));
    }
    const done = this.link.commit();
    if (done) {
      this.shadow.drop();
    }
    return done;
  }

  /** Ends the session, once, by whichever way comes first. */
  close() {
    if (!this.link.live) {
      return true;
    }
    this.commits.stop();
    this.link.set('cmi.core.session_time', timespan(performance.now() - this.from));
    this.link.set('cmi.core.exit', 'suspend');
    const committed = this.link.commit();
    const finished = this.link.finish();
    if (committed) {
      this.shadow.drop();
    }
    return committed && finished;
  }
}

function passMark(text) {
  const mark = Number(text);
  return text !== '' && Number.isFinite(mark) && mark >= 0 && mark <= 100 ? mark : null;
}
