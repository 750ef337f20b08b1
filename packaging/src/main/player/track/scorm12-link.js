import { findApi } from './scorm-find.js';
import { given, isTrue } from './scorm12-values.js';

const CALLS_KEPT = 500;

/** The connection to a SCORM 1.2 platform: every call guarded, logged, and sent only between its begin and its end. */
export class Link {
  constructor() {
    this.api = null;
    this.live = false;
    this.calls = [];
    /** Elements that the platform turned out not to know. */
    this.unsupported = new Set();
  }

  begin() {
    this.api = findApi('API');
    this.live = this.api !== null && isTrue(this.call('LMSInitialize', ''));
    return this.live;
  }

  get(element) {
    if (!this.live || this.unsupported.has(element)) {
      return '';
    }
    const value = given(this.call('LMSGetValue', element));
    if (value === '' && ['401', '201'].includes(this.error())) {
      this.unsupported.add(element);
    }
    return value;
  }

  /** Sets a value. A refusal without an error counts as done: some platforms answer so. */
  set(element, value) {
    if (!this.live || this.unsupported.has(element)) {
      return false;
    }
    if (isTrue(this.call('LMSSetValue', element, String(value)))) {
      return true;
    }
    const error = this.error();
    if (error === '401') {
      this.unsupported.add(element);
    }
    return error === '0';
  }

  commit() {
    return this.live && isTrue(this.call('LMSCommit', ''));
  }

  /** Ends the session, once. */
  finish() {
    if (!this.live) {
      return false;
    }
    const done = isTrue(this.call('LMSFinish', ''));
    this.live = false;
    return done;
  }

  error() {
    return given(this.call('LMSGetLastError'));
  }

  call(name, ...values) {
    let result = '';
    try {
      result = this.api[name](...values);
    } catch (error) {
      result = `threw ${error.message}`;
    }
    this.calls.push([name, ...values.map((v) => String(v).slice(0, 80)), String(result).slice(0, 80)]);
    if (this.calls.length > CALLS_KEPT) {
      this.calls.shift();
    }
    return result;
  }
}
