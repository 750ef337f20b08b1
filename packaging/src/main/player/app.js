import { turnTo } from './base/clock.js';
import { note } from './base/diary.js';
import { focusOn, h } from './base/dom.js';
import { load } from './base/load.js';
import { Tabs } from './base/tabs.js';
import { language, t } from './base/text.js';
import { content, givenCourse, givenSettings, givenTracker, prefetch, whole } from './course.js';
import { Engine } from './engine.js';
import { activityPage } from './pages/activity.js';
import { backPage } from './pages/back.js';
import { endPage, pausePage } from './pages/end.js';
import { closedPage, connectPage } from './pages/gate.js';
import { offerPage } from './pages/offer.js';
import { questionPage } from './pages/question.js';
import { startPage } from './pages/start.js';
import { summaryPage } from './pages/summary.js';
import { Session } from './session.js';
import { Shell } from './shell.js';

/** Pages that may name any part of the course. */
async function pagesBeside() {
  await whole();
  if (!globalThis.trellis.beside) {
    await load(`beside-${language()}.js`);
    await load('beside.js');
  }
  return globalThis.trellis.beside;
}

/** Leads from page to page: what the engine decides is shown, and what the learner does is recorded. */
export class App {
  constructor(root, face) {
    this.root = root;
    this.face = face;
    /** Activities whose introduction was read in this sitting. */
    this.read = new Set();
    this.visit = null;
  }

  open() {
    const course = givenCourse();
    const { outline } = course;
    this.shell = new Shell(this.root, outline, {
      where: () => this.beside('where'),
      map: () => this.beside('map'),
      data: () => this.beside('data'),
      exit: () => this.exit(),
    });
    this.tracker = givenTracker()({
      id: outline.id,
      skills: outline.skills,
      outline,
      settings: givenSettings(),
      trouble: (key) => {
        note('platform', key ?? 'answers');
        return key ? this.shell.note('lms', t(key), 'warn') : this.shell.dropNote('lms');
      },
      ended: (key = 'exit.ended') => closedPage(this, key),
    });
    this.tabs = new Tabs(outline.id, (soon) => this.giveUp(soon));
    this.session = new Session(course, givenSettings(), new Engine(this.face), this.tracker);
    document.addEventListener('keydown', (event) => {
      if (event.ctrlKey && event.altKey && event.shiftKey && event.code === 'KeyD') {
        this.beside('diagnostics');
      }
    });
    this.connect();
  }

  async connect() {
    if (this.tracker.names) {
      try {
        await whole();
      } catch (error) {
        this.failed(error, () => this.connect());
        return;
      }
    }
    const [mark, handed] = (this.tracker.alone ? '' : await this.tabs.take()).split(' ');
    const opened = await this.tracker.open();
    if (opened.ended) {
      closedPage(this, 'exit.ended');
      return;
    }
    if (!opened.connected) {
      connectPage(this);
      return;
    }
    if (handed && mark === this.mark() && !opened.review) {
      opened.state = handed;
      this.tracker.began = handed;
    }
    this.begin(opened);
  }

  /** Whose progress it is: made from the learner's id at the platform, which is not kept. */
  mark() {
    return this.tracker.shadow?.mark ?? '-';
  }

  /** Another tab has opened the course: what there is to store is stored and handed over, unless that tab could not wait. */
  giveUp(soon) {
    const { session, tracker } = this;
    let handed = '';
    if (session.started && soon) {
      session.save();
      handed = `${this.mark()} ${session.mayReplace ? session.engine.state() : ''}`;
      tracker.end();
    } else {
      tracker.stop();
    }
    session.mayReplace = false;
    closedPage(this, 'exit.elsewhere');
    return handed;
  }

  begin(opened) {
    if (!opened.state) {
      prefetch();
    }
    this.session.begin(opened);
    if (opened.review) {
      this.shell.note('review', t('start.review'));
    }
    const { started } = this.session;
    if (started.problem && !started.resumed) {
      this.shell.note('lost', t('start.lost'), 'warn');
    }
    if (started.resumed) {
      this.visit = this.session.withheld();
    }
    if (!started.resumed || started.fresh) {
      startPage(this);
    } else if (this.session.standing().fading[0] > 0 && location.search !== '?here') {
      backPage(this);
    } else {
      this.next();
      this.shell.say(t('start.welcome'));
    }
    // The pages beside the way come while the first one is read.
    setTimeout(() => pagesBeside().catch(() => {}), 1000);
  }

  /** Shows a page beside the way: where, map, data or diagnostics. */
  async beside(name) {
    try {
      const pages = await pagesBeside();
      this.keep();
      pages[name](this);
    } catch (error) {
      this.keep();
      this.failed(error, () => this.beside(name));
    }
  }

  /** Asks the engine and shows its answer. */
  next() {
    const decision = this.session.decision();
    const before = this.visit;
    // The end of a visit: what was withheld is told before anything else.
    if (before && !decision.aside && (decision.kind === 'end' || decision.activity !== before.activity || decision.answered < before.answered)) {
      this.visit = null;
      if (before.answers.length > 0) {
        summaryPage(this, before, () => this.show(decision));
        return;
      }
    }
    this.show(decision);
  }

  async show(decision) {
    this.decision = decision;
    this.shell.progress(this.session.standing().progress);
    if (decision.kind === 'end') {
      endPage(this);
      return;
    }
    if (decision.kind === 'pause') {
      this.session.save();
      pausePage(this);
      return;
    }
    try {
      const offer = decision.kind === 'offer';
      const shown = offer ? null : await content(decision.activity);
      const { outline } = this.session;
      if (offer || outline.activities[decision.activity].gathers) {
        await whole();
      }
      if (this.decision === decision) {
        if (offer) {
          offerPage(this, decision);
        } else {
          this.present(decision, shown);
        }
        this.session.arrived();
        whole().catch(() => {});
      }
    } catch (error) {
      this.failed(error, () => this.show(decision));
    }
  }

  present(decision, shown) {
    const activity = this.session.outline.activities[decision.activity];
    if (this.visit) {
      this.visit.answered = decision.answered;
    }
    if (decision.item < 0) {
      activityPage(this, decision, activity, shown);
    } else {
      questionPage(this, decision, activity, shown);
    }
  }

  /** Keeps an answer for the summary at the end of the visit. */
  withhold(decision, answer) {
    if (this.visit?.activity !== decision.activity) {
      this.visit = { activity: decision.activity, answered: decision.answered, answers: [] };
    }
    this.visit.answers.push(answer);
    this.next();
  }

  /** Something of the package did not come; again tries once more. */
  failed(error, again) {
    console.error(error);
    note('failed', error.message);
    this.shell.page(t('page.failed'), [
      h('h1', {}, t('page.failed')),
      h('p', {}, t('page.failed.help')),
      h('div', { class: 'actions' }, h('button', { type: 'button', class: 'button primary', onclick: again }, t('page.again'))),
    ]);
  }

  /** Back from a page beside the way to where the learner was. */
  back() {
    if (this.kept) {
      const kept = this.kept;
      this.kept = null;
      this.shell.main.className = kept.className;
      this.shell.main.replaceChildren(...kept.children);
      document.title = kept.title;
      this.shell.at(-1);
      window.scrollTo(0, kept.scroll);
      focusOn(this.shell.main.querySelector('h1') ?? this.shell.main);
    } else if (this.decision) {
      this.show(this.decision);
    } else {
      startPage(this);
    }
  }

  /** Keeps the page as it is, with what was typed, while another one is looked at. */
  keep() {
    if (!this.kept) {
      const { main } = this.shell;
      this.kept = { className: main.className, children: [...main.childNodes], title: document.title, scroll: window.scrollY };
    }
  }

  /** Starts over with what the session now holds. */
  again() {
    this.kept = null;
    this.decision = null;
    this.visit = this.session.withheld();
    this.read.clear();
    if (this.session.started.resumed) {
      this.next();
    } else {
      startPage(this);
    }
  }

  /** Shows what a learner with this state meets, at a minute: so a walk leads the page. */
  follow(state, minute) {
    if (minute) {
      turnTo(minute);
    }
    this.session.follow(state);
    this.kept = null;
    this.visit = null;
    this.next();
  }

  async exit() {
    this.session.save();
    const saved = await this.tracker.close();
    closedPage(this, saved ? this.tracker.words.saved : 'exit.unsaved');
    if (!this.tracker.reopens) {
      window.close();
    }
  }
}
