import { load } from '../base/load.js';
import { Lrs } from './lrs.js';
import { memory } from './memory.js';
import { Shadow } from './shadow.js';
import { Statements } from './statements.js';
import { kept, verdict } from './verdict.js';

const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
/** Percent by which progress has to grow before it is told again. */
const STEP = 10;

/** Keeps progress in a record store; how a session is launched and what a statement's context is differs by target. */
export class Recorded {
  constructor({ id, outline, settings, trouble, ended }) {
    this.course = id;
    this.outline = outline;
    this.settings = settings;
    this.trouble = trouble;
    this.ended = ended;
    this.reopens = false;
    // The log names activities before their content is there.
    this.names = settings.log;
    this.files = false;
    this.live = false;
    this.readOnly = false;
    this.passMark = null;
    this.status = { completed: false, success: 'unknown' };
    this.progress = 0;
    this.sentState = '';
    this.words = {
      place: ['data.place.xapi', settings.answers && 'data.place.answers', settings.log && 'data.place.log'].filter(Boolean),
      saved: 'exit.saved',
    };
  }

  async open() {
    try {
      return await this.begin();
    } catch (error) {
      console.error(error);
      return { connected: false };
    }
  }

  async begin() {
    const launch = await this.launch();
    if (launch === null) {
      return { connected: false };
    }
    this.memory = memory(`${this.course}:${launch.session}`);
    if (this.memory.get('ended')) {
      return { ended: true };
    }
    this.lrs = new Lrs({ ...launch, memory: this.memory, trouble: this.trouble });
    this.shadow = new Shadow(this.course, `${JSON.stringify(launch.actor)} ${launch.registration ?? ''}`);
    this.lrs.saved = () => this.shadow.drop();
    this.lrs.changed = () => this.changed();
    this.statements = new Statements({
      actor: launch.actor, activity: launch.activity, course: this.settings.iri, language: this.outline.language,
      context: (kind) => this.context(kind),
    });
    await this.prepare();
    const document = (await this.lrs.state()) ?? {};
    this.status = { completed: document.completed === true, success: document.success ?? 'unknown' };
    this.judged = this.memory.get('judged') === true;
    this.live = true;
    if (this.settings.log && !this.readOnly) {
      await load('decisions.js');
      this.log = globalThis.trellis.log(this.statements, this.outline, (s) => this.lrs.send(s));
    }
    if (!this.memory.get('begun')) {
      this.memory.set('begun', true);
      this.lrs.send(this.statements.make('initialized', { defined: true }), true);
    }
    if (this.readOnly) {
      this.words = { place: 'data.place.review', saved: 'data.place.review' };
    }
    this.listen();
    this.began = (this.readOnly ? '' : this.shadow.read()) || (document.state ?? '');
    return { connected: true, state: this.began, known: [], review: this.readOnly };
  }

  /** What a target wants before its first statement. */
  async prepare() {}

  unconnected() {
    this.words = { place: 'data.place.unconnected', saved: 'data.place.unconnected' };
    this.readOnly = true;
    return { connected: true, state: '', known: [] };
  }

  listen() {
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden' && this.live) {
        this.lrs.flush();
      }
    });
    window.addEventListener('online', () => this.live && this.lrs.flush());
    window.addEventListener('pagehide', () => this.leave());
    window.addEventListener('pageshow', (event) => {
      if (event.persisted && !this.live) {
        this.ended();
      }
    });
  }

  get writes() {
    return this.live && !this.readOnly;
  }

  save(state) {
    if (this.writes && state !== this.sentState) {
      this.sentState = state;
      this.shadow.keep(state);
      this.store();
    }
  }

  store() {
    this.lrs.keep({ version: 1, state: this.sentState, completed: this.status.completed, success: this.status.success });
  }

  report(report) {
    if (!this.writes) {
      return;
    }
    this.last = report;
    const now = kept(this.status, this.judge(report));
    const before = this.status;
    // Failing is told at the end of the session: there is one verdict in each, and the learner may still pass.
    this.status = { completed: now.completed, success: now.success === 'failed' ? before.success : now.success };
    if (now.completed && !before.completed) {
      this.defined('completed', { completion: true });
    }
    if (now.success === 'passed' && before.success !== 'passed' && !this.judged) {
      this.verdict('passed');
    }
    if (now.completed !== before.completed || now.success !== before.success) {
      this.store();
    }
    this.tellProgress(report);
    this.log?.skills(report.skills);
  }

  judge(report) {
    return verdict(report, this.passMark);
  }

  tellProgress({ progress }) {
    const percent = Math.min(99, Math.floor(progress / 10));
    if (percent >= this.progress + STEP) {
      this.progress = percent;
      this.lrs.send(this.statements.make('progressed', { result: { extensions: { [PROGRESS]: percent } } }));
    }
  }

  defined(verb, result) {
    this.lrs.send(this.statements.make(verb, {
      defined: true, moveOn: true, result: { ...result, duration: this.statements.sinceBegin() }, context: this.stated(verb),
    }), true);
  }

  verdict(word) {
    this.judged = true;
    this.memory.set('judged', true);
    const { score } = this.last;
    this.defined(word, {
      success: word === 'passed', score: { scaled: score / 1000, raw: score / 10, min: 0, max: 100 },
    });
  }

  /** What a target adds to the context of a verdict. */
  stated() {
    return {};
  }

  answered(answer) {
    if (this.writes && this.settings.answers) {
      this.lrs.send(this.statements.answered(answer, this.settings.log));
    }
  }

  told(what, detail) {
    if (!this.writes) {
      return;
    }
    if (what === 'human') {
      const object = this.statements.part('activity', detail.place, {});
      this.lrs.send(this.statements.make('requested attention', { object, result: { response: detail.text } }), true);
    } else {
      this.log?.take(what, detail);
    }
  }

  /** The stored state is another than was left: true when it is the one from here, so that it may be written again. */
  async changed() {
    const document = await this.lrs.state().catch(() => null);
    if (document?.state === this.began || document?.state === this.sentState) {
      return true;
    }
    this.stop();
    this.ended('exit.elsewhere');
    return false;
  }

  /** Another page has the course now: nothing more is written here. */
  stop() {
    this.live = false;
    this.lrs?.stop();
  }

  /** Where an ended session leads back to. */
  get back() {
    return this.live ? null : this.memory?.get('back');
  }

  /** What is said before the end. */
  closing() {
    if (this.writes && this.last && !this.judged && this.status.success === 'unknown' && this.judge(this.last).success === 'failed') {
      this.status.success = 'failed';
      this.verdict('failed');
      this.store();
    }
    this.live = false;
    this.memory.set('ended', true);
    return this.statements.make('terminated', { defined: true, result: { duration: this.statements.sinceBegin() } });
  }

  /** The page goes away. */
  leave() {
    if (this.live) {
      this.lrs.last(this.closing());
    }
  }

  /** Stores all there is and ends the session; true when everything arrived. */
  async end() {
    return this.live ? this.lrs.end(this.closing()) : true;
  }

  /** The learner's own leaving. */
  close() {
    return this.end();
  }
}
