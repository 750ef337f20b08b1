import { Recorded } from './recorded.js';
import { OURS } from './ours.js';

/** Keeps progress in the record store that a launch names (Tin Can launch). See webTracker for what a tracker is. */
export function tincanTracker(context) {
  return new Tincan(context);
}

class Tincan extends Recorded {
  async launch() {
    const given = new URLSearchParams(window.location.search);
    const endpoint = given.get('endpoint');
    const actor = given.get('actor');
    if (!endpoint || !actor) {
      return null;
    }
    const registration = given.get('registration');
    // A tab is a session: the launch has no name for it.
    return {
      endpoint, actor: agent(JSON.parse(actor)), auth: given.get('auth') ?? '', registration,
      activity: given.get('activity_id') ?? this.settings.iri, session: `${registration ?? ''} ${performance.timeOrigin}`,
    };
  }

  context() {
    const registration = this.lrs.about.registration;
    return {
      ...(registration ? { registration } : {}),
      contextActivities: { category: [{ objectType: 'Activity', id: `${OURS}profile` }], grouping: [{ objectType: 'Activity', id: this.settings.iri }] },
    };
  }
}

/** An agent as xAPI 1.0 wants it; launches of old platforms have lists and other names. */
function agent(given) {
  const one = (value) => (Array.isArray(value) ? value[0] : value);
  const out = {};
  for (const [name, value] of Object.entries(given)) {
    out[name] = one(value);
  }
  if (out.account?.accountName) {
    out.account = { homePage: out.account.accountServiceHomePage, name: out.account.accountName };
  }
  return { ...out, objectType: 'Agent' };
}
