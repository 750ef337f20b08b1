import { Commits } from './retry.js';
import { Link } from './scorm-link.js';
import { Interactions, Objectives } from './scorm-records.js';
import { scorm12 } from './scorm12.js';
import { scorm2004 } from './scorm2004.js';
import { Shadow } from './shadow.js';
import { kept, verdict } from './verdict.js';

const TRIES = 6;

/** Keeps progress in a SCORM platform, 1.2 or 2004. See webTracker for what a tracker is. */
export function scormTracker(context) {
  return new Scorm(context);
}

class Scorm {
  constructor({ id, skills, settings, trouble, ended }) {
    this.course = id;
    this.skills = skills;
    this.settings = settings;
    this.trouble = trouble;
    this.ended = ended;
    this.link = new Link();
    this.commits = new Commits(() => this.commit(), trouble);
    this.reopens = false;
    this.files = false;
    this.words = { place: ['data.place.lms', settings.skills && 'data.place.skills', settings.answers && 'data.place.answers'].filter(Boolean), saved: 'exit.saved' };
    this.passMark = null;
    this.sent = { state: '', place: '', score: null, progress: null };
  }

  async open() {
    const { link } = this;
    const editions = this.settings.edition === '1.2' ? [scorm12, scorm2004] : [scorm2004, scorm12];
    // Some platforms make their object only after the course was loaded.
    for (let tries = 1; !link.begin(editions); tries++) {
      if (tries === TRIES) {
        return { connected: false };
      }
      await new Promise((resolve) => {
        setTimeout(resolve, 150);
      });
    }
    const { edition } = link;
    this.edition = edition;
    this.mostState = Math.min(this.settings.room, edition.mostState);
    this.from = performance.now();
    this.readOnly = ['review', 'browse'].includes(link.get(edition.mode).toLowerCase())
      || link.get(edition.credit).toLowerCase() === 'no-credit';
    this.status = edition.status(link);
    this.passMark = edition.passMark(link);
    this.shadow = new Shadow(this.course, link.get(edition.learner));
    // Asked for always: some platforms say "ab-initio" every time.
    const held = link.get('cmi.suspend_data');
    const state = (this.readOnly ? '' : this.shadow.read()) || held;
    this.objectives = new Objectives(link, this.settings.skills, new Map(this.skills.filter(Boolean).map((s) => [s.id, s.title])));
    this.interactions = new Interactions(link, this.settings.answers);
    const known = this.objectives.known(this.skills);
    if (this.readOnly) {
      this.words = { place: 'data.place.review', saved: 'data.place.review' };
    } else {
      this.announce();
    }
    this.listen();
    return { connected: true, state, known, review: this.readOnly };
  }

  /** Goes on without a platform. */
  unconnected() {
    this.words = { place: 'data.place.unconnected', saved: 'data.place.unconnected' };
    this.readOnly = true;
    return { connected: true, state: '', known: [] };
  }

  /** At once, so that a crash leaves a session that can be taken up again. */
  announce() {
    if (!this.status.begun) {
      this.edition.begin(this.link);
    }
    this.link.set(this.edition.exit, 'suspend');
    this.commits.now();
  }

  listen() {
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden' && this.commits.dirtySince) {
        this.commits.now();
      }
    });
    window.addEventListener('pagehide', () => this.end());
    window.addEventListener('pageshow', (event) => {
      if (event.persisted && !this.link.live) {
        this.ended();
      }
    });
  }

  get writes() {
    return !this.readOnly && this.link.live;
  }

  save(state) {
    if (!this.writes || state === this.sent.state) {
      return;
    }
    if (state.length > this.mostState) {
      this.trouble('lms.full');
      return;
    }
    this.shadow.keep(state);
    if (this.link.set('cmi.suspend_data', state)) {
      this.sent.state = state;
      this.commits.later();
    }
  }

  report(report) {
    if (!this.writes) {
      return;
    }
    const { edition, link, sent } = this;
    let changed = this.tell(kept(this.status, verdict(report, this.passMark)));
    // A platform with a pass mark overrides the status from the score alone: it gets the score when it is final.
    const holds = this.passMark !== null || this.settings.holdScore;
    if (report.score !== sent.score && (!holds || report.ended || this.status.completed)) {
      sent.score = report.score;
      changed = edition.score(link, report) || changed;
    }
    const progress = this.status.completed ? 1000 : report.progress;
    if (progress !== sent.progress) {
      sent.progress = progress;
      edition.progress(link, { completed: this.status.completed, progress });
    }
    if (report.place && report.place !== sent.place) {
      sent.place = report.place;
      link.set(edition.place, report.place);
    }
    if (this.objectives.write(report.skills)) {
      this.commits.later();
    }
    if (changed) {
      this.commits.soon();
    }
  }

  tell(status) {
    if (status.completed === this.status.completed && status.success === this.status.success) {
      return false;
    }
    this.status = { begun: true, ...status };
    return this.edition.tell(this.link, this.status, this.settings);
  }

  answered(interaction) {
    if (this.writes) {
      this.interactions.write(interaction);
      this.commits.later();
    }
  }

  /** A call for a person is told as a comment of the learner's, where the platform takes those. */
  told(what, { text, place }) {
    if (what === 'human' && this.writes) {
      this.edition.comment(this.link, text, place);
      this.commits.soon();
    }
  }

  commit() {
    if (!this.link.live) {
      return true;
    }
    if (!this.readOnly) {
      this.link.set(this.edition.time, this.edition.span(performance.now() - this.from));
    }
    const done = this.link.commit();
    if (done) {
      this.shadow.drop();
    }
    return done;
  }

  /** The learner's own leaving. */
  close() {
    if (this.link.live) {
      this.edition.leave(this.link, this.leaving());
    }
    return this.end();
  }

  /** What was practised is asked again later, so the state outlives completion, unless the author wants otherwise. */
  leaving() {
    return this.status.completed && this.settings.afterEnd === 'normal' ? 'normal' : 'suspend';
  }

  /** Another page has the course now: nothing more is written here. */
  stop() {
    this.commits.stop();
    this.link.live = false;
  }

  /** Ends the session, once, by whichever way comes first. */
  end() {
    const { edition, link } = this;
    if (!link.live) {
      return true;
    }
    this.commits.stop();
    link.set(edition.time, edition.span(performance.now() - this.from));
    link.set(edition.exit, edition.leaving[this.leaving()]);
    const committed = edition.commitsLast ? link.commit() : true;
    const finished = link.finish();
    if (committed && finished) {
      this.shadow.drop();
    }
    return committed && finished;
  }
}
