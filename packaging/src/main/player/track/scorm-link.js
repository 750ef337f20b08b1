import { findApi } from './scorm-find.js';
import { given, isTrue } from './values.js';

const CALLS_KEPT = 500;

/** The connection to a SCORM platform: every call guarded, logged, and sent only between its begin and its end. */
export class Link {
  constructor() {
    this.api = null;
    this.edition = null;
    this.live = false;
    this.calls = [];
    /** Elements that the platform turned out not to know. */
    this.unsupported = new Set();
  }

  /** Begins with the first edition whose object is there: some platforms import 2004 as 1.2. */
  begin(editions) {
    for (const edition of editions) {
      this.api = findApi(edition.api);
      this.edition = edition;
      if (this.api !== null && isTrue(this.call('Initialize', ''))) {
        this.live = true;
        break;
      }
    }
    return this.live;
  }

  get(element) {
    if (!this.live || this.unsupported.has(element)) {
      return '';
    }
    const value = given(this.call('GetValue', element));
    if (value === '' && this.edition.unknown.includes(this.error())) {
      this.unsupported.add(element);
    }
    return value;
  }

  /** Sets a value. A refusal without an error counts as done: some platforms answer so. */
  set(element, value) {
    if (!this.live || this.unsupported.has(element)) {
      return false;
    }
    if (isTrue(this.call('SetValue', element, String(value)))) {
      return true;
    }
    const error = this.error();
    if (this.edition.unknown.includes(error)) {
      this.unsupported.add(element);
    }
    return error === '0';
  }

  commit() {
    return this.live && isTrue(this.call('Commit', ''));
  }

  /** Ends the session, once. */
  finish() {
    if (!this.live) {
      return false;
    }
    const done = isTrue(this.call('Terminate', ''));
    this.live = false;
    return done;
  }

  error() {
    return given(this.call('GetLastError'));
  }

  call(what, ...values) {
    const name = this.edition.names[what] ?? what;
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
