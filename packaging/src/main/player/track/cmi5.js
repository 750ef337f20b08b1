import { memory } from './memory.js';
import { Recorded } from './recorded.js';

const CMI5 = 'https://w3id.org/xapi/cmi5/context/';

/** Keeps progress in a cmi5 platform (Quartz, 1st edition). See webTracker for what a tracker is. */
export function cmi5Tracker(context) {
  return new Cmi5(context);
}

class Cmi5 extends Recorded {
  async launch() {
    const given = new URLSearchParams(window.location.search);
    const [endpoint, fetchUrl, actor, registration, activity] =
      ['endpoint', 'fetch', 'actor', 'registration', 'activityId'].map((name) => given.get(name));
    if (!endpoint || !fetchUrl || !actor || !registration || !activity) {
      return null;
    }
    this.actor = JSON.parse(actor);
    return {
      endpoint, activity, registration, actor: this.actor, session: fetchUrl, auth: await token(this.course, fetchUrl),
    };
  }

  /** Launch data and preferences are read before the first statement. */
  async prepare() {
    const data = await this.lrs.read('LMS.LaunchData');
    if (!data?.contextTemplate) {
      throw new Error('the platform gave no launch data');
    }
    this.data = data;
    this.memory.set('back', data.returnURL);
    this.readOnly = data.launchMode !== 'Normal';
    this.passMark = typeof data.masteryScore === 'number' ? Math.round(data.masteryScore * 1000) : null;
    try {
      this.preferences = await this.lrs.read('cmi5LearnerPreferences', 'agents/profile', { agent: JSON.stringify(this.actor) });
    } catch {
      // Some stores refuse; nothing of the course depends on it.
    }
    if (this.preferences?.audioPreference === 'off') {
      document.addEventListener('play', (event) => {
        event.target.muted = true;
      }, true);
    }
  }

  context({ defined, moveOn }) {
    const template = structuredClone(this.data.contextTemplate);
    template.registration ??= this.lrs.about.registration;
    const categories = [defined && 'categories/cmi5', moveOn && 'categories/moveon'].filter(Boolean).map((name) => ({ objectType: 'Activity', id: CMI5 + name }));
    if (categories.length > 0) {
      template.contextActivities ??= {};
      template.contextActivities.category = [...(template.contextActivities.category ?? []), ...categories];
    }
    return template;
  }

  stated(verb) {
    return verb !== 'completed' && this.passMark !== null
      ? { extensions: { [`${CMI5}extensions/masteryscore`]: this.data.masteryScore } } : {};
  }

  /** A platform that moves on by "passed" gets it also of a course that has no pass mark. */
  judge(report) {
    const out = super.judge(report);
    const wants = ['Passed', 'CompletedAndPassed'].includes(this.data.moveOn);
    return wants && out.completed && report.mark === null && this.passMark === null ? { ...out, success: 'passed' } : out;
  }

  async close() {
    const done = await super.close();
    if (this.data?.returnURL) {
      window.location.assign(this.data.returnURL);
    }
    return done;
  }
}

/** The session's authorisation: asked for once, since a second time is refused, and kept over loading the page again. */
async function token(course, address) {
  const kept = memory(`${course}:${address}`);
  if (!kept.get('token')) {
    const answer = await fetch(address, { method: 'POST', cache: 'no-store' });
    const given = await answer.json();
    if (!given['auth-token']) {
      throw new Error(given['error-text'] ?? 'the platform gave no authorisation');
    }
    kept.set('token', given['auth-token']);
  }
  return `Basic ${kept.get('token')}`;
}
