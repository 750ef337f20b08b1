import { Version } from './version.js';

const WAITS = [1000, 2000, 4000, 8000, 16000];
const BATCH = 25;
/** Requests that outlive the page may hold 64 KB together. */
const MOST_BYTES = 30000;
const FLUSH = 10000;
const CALLS_KEPT = 200;
const STATE = 'https://w3id.org/trellis/xapi/state';

/**
 * The connection to a learning record store (xAPI 1.0.3): a queue of statements sent in order and in batches, and the
 * course's own state document, of which only the newest is sent. What could not be sent is tried again, also after the
 * page was loaded again in the same tab.
 */
export class Lrs {
  constructor({ endpoint, auth, actor, activity, registration, memory, trouble }) {
    this.endpoint = endpoint.endsWith('/') ? endpoint : `${endpoint}/`;
    this.auth = auth;
    this.about = { activityId: activity, agent: JSON.stringify(actor), ...(registration ? { registration } : {}) };
    this.memory = memory;
    this.trouble = trouble;
    this.queue = memory.get('queue') ?? [];
    this.document = null;
    this.flying = null;
    this.failures = 0;
    this.timer = null;
    this.over = false;
    this.expired = false;
    this.version = new Version();
    /** What was asked and how it was answered, for whoever looks for a fault. */
    this.calls = [];
  }

  /** A document about this learner in this course; null when there is none. */
  async read(stateId, resource = 'activities/state', about = this.about) {
    const answer = await this.request('GET', resource, { ...about, [resource.endsWith('profile') ? 'profileId' : 'stateId']: stateId });
    if (answer.status === 404 || answer.status === 204 || answer.status === 403) {
      return null;
    }
    if (!answer.ok) {
      throw new Error(`${resource} ${answer.status}`);
    }
    const text = await answer.text();
    if (stateId === STATE) {
      await this.version.read(answer.headers.get('ETag'), text);
    }
    return text.trim() ? JSON.parse(text) : null;
  }

  state() {
    return this.read(STATE);
  }

  /** Keeps the course's own document, soon. */
  keep(document) {
    this.document = document;
    this.later();
  }

  /** Sends a statement; urgent ones at once. */
  send(statement, urgent = false) {
    if (this.over) {
      return;
    }
    this.queue.push(statement);
    this.memory.set('queue', this.queue);
    if (urgent || this.queue.length >= BATCH) {
      this.flush();
    } else {
      this.later();
    }
  }

  later(wait = FLUSH) {
    this.timer ??= setTimeout(() => this.flush(), wait);
  }

  /** Sends all that waits; true when nothing is left. */
  flush() {
    clearTimeout(this.timer);
    this.timer = null;
    this.flying ??= this.drain().finally(() => {
      this.flying = null;
    });
    return this.flying;
  }

  async drain() {
    while (this.queue.length > 0 || this.document) {
      const done = this.queue.length > 0 ? await this.post() : await this.put();
      if (!done) {
        this.again();
        return false;
      }
    }
    this.failures = 0;
    this.expired = false;
    this.trouble(null);
    return true;
  }

  again() {
    if (this.over) {
      return;
    }
    if (this.expired) {
      this.trouble('lms.expired');
    } else if (this.failures >= WAITS.length) {
      this.trouble('lms.unsaved');
    }
    this.later(WAITS[this.failures] ?? 60000);
    this.failures += 1;
  }

  batch() {
    const out = [];
    let bytes = 0;
    for (const statement of this.queue.slice(0, this.single ? 1 : BATCH)) {
      bytes += JSON.stringify(statement).length;
      if (out.length > 0 && bytes > MOST_BYTES) {
        break;
      }
      out.push(statement);
    }
    return out;
  }

  async post() {
    const batch = this.batch();
    const answer = await this.tried(() => this.request('POST', 'statements', {}, batch));
    if (answer === null) {
      return false;
    }
    // 409: it is there already, an answer was lost on the way.
    const taken = answer.ok || answer.status === 409;
    if (!taken && batch.length > 1) {
      this.single = true;
      return true;
    }
    if (!taken) {
      console.error('statement refused', answer.status, batch[0].verb.id);
    }
    this.queue.splice(0, batch.length);
    this.single = this.single && this.queue.length > 0;
    this.memory.set('queue', this.queue);
    return true;
  }

  async put() {
    const { document } = this;
    const answer = await this.tried(() => this.request('PUT', 'activities/state', { ...this.about, stateId: STATE }, document, this.version.headers()));
    if (answer === null) {
      this.version.failed();
      return false;
    }
    if (answer.status === 412) {
      // Somebody has stored since; whether that was this learner's own last page, who knows the states can tell.
      return this.changed();
    }
    if (!answer.ok) {
      return false;
    }
    await this.version.wrote(JSON.stringify(document));
    if (!this.version.tag && !this.asked) {
      // There was none before: how this store counts is seen from the first one.
      this.asked = true;
      await this.state().catch(() => {});
    }
    if (this.document === document) {
      this.document = null;
    }
    this.saved?.();
    return true;
  }

  /** The answer, or null when it may come later: no connection, or the store is busy. */
  async tried(ask) {
    try {
      const answer = await ask();
      // 401: the session has run out. Nothing is thrown away, since it may be opened again.
      this.expired = answer.status === 401;
      return this.expired || answer.status >= 500 || answer.status === 429 || answer.status === 408 ? null : answer;
    } catch {
      return null;
    }
  }

  /** Nothing more is sent from here. */
  stop() {
    this.over = true;
    this.queue = [];
    this.document = null;
    clearTimeout(this.timer);
  }

  /** The page goes away: what waits is sent by requests that outlive it. */
  last(statement) {
    clearTimeout(this.timer);
    const waiting = this.flying && !this.single ? this.queue.slice(this.batch().length) : this.queue;
    if (this.document) {
      this.tried(() => this.request('PUT', 'activities/state', { ...this.about, stateId: STATE }, this.document, this.version.headers()));
    }
    this.tried(() => this.request('POST', 'statements', {}, [...waiting, statement]));
    this.over = true;
    this.memory.set('queue', []);
  }

  /** The session ends while the page stays: true when everything arrived. */
  async end(statement) {
    this.send(statement);
    let done = await this.flush();
    if (this.queue.length > 0 || this.document) {
      done = await this.flush();
    }
    this.over = true;
    clearTimeout(this.timer);
    return done;
  }

  async request(method, resource, parameters, body, headers = {}) {
    const call = [method, resource];
    this.calls.push(call);
    if (this.calls.length > CALLS_KEPT) {
      this.calls.shift();
    }
    const answer = await this.ask(method, resource, parameters, body, headers);
    call.push(answer.status);
    return answer;
  }

  ask(method, resource, parameters, body, headers) {
    const query = new URLSearchParams(parameters).toString();
    return fetch(`${this.endpoint}${resource}${query ? `?${query}` : ''}`, {
      method,
      headers: {
        Authorization: this.auth,
        'X-Experience-API-Version': '1.0.3',
        ...headers,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      keepalive: method !== 'GET',
      cache: 'no-store',
    });
  }
}
