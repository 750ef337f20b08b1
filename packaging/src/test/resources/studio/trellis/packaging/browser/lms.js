// A small platform: scorm-again is the judge, this notes each call and keeps what a platform keeps between sessions.
const settings = new URLSearchParams(location.search);
const newer = typeof Scorm2004API !== 'undefined';
const names = ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError', 'GetErrorString', 'GetDiagnostic'];
const name12 = (name) => ({ Terminate: 'LMSFinish' }[name] ?? `LMS${name}`);
const shown = (name) => (newer ? name : name12(name));
const kept = JSON.parse(localStorage.getItem('kept') ?? '{}');
const api = new (newer ? Scorm2004API : Scorm12API)({ autocommit: false, lmsCommitUrl: false, logLevel: 4 });
const learner = newer ? { 'cmi.learner_id': 'anna', 'cmi.learner_name': 'Learner, Anna' } : { 'cmi.core.student_id': 'anna', 'cmi.core.student_name': 'Learner, Anna' };
api.loadFromFlattenedJSON({ ...learner, ...kept }, '');
globalThis.calls = [];
globalThis.lastSession = localStorage.getItem('names') ?? '';
localStorage.setItem('names', '');
// What was set is kept when it is committed, and at the end of a session.
const unsaved = {};
globalThis.refusing = settings.has('refuse');
const given = {};
for (const plain of names) {
  const name = shown(plain);
  given[name] = (...args) => {
    localStorage.setItem('names', `${localStorage.getItem('names')} ${name}`);
    if (plain === 'Initialize' && settings.has('closed')) {
      calls.push([name, args, 'false', '101']);
      return 'false';
    }
    if (plain === 'Commit' && globalThis.refusing) {
      calls.push([name, args, 'false', '101']);
      return 'false';
    }
    if (plain === 'GetValue' && args[0] === settings.get('element')) {
      calls.push([name, args, settings.get('value'), '0']);
      return settings.get('value');
    }
    const result = String(api[name](...args));
    const error = plain === 'GetLastError' ? '' : String(api[shown('GetLastError')]());
    calls.push([name, args, result, error]);
    if (plain === 'SetValue' && result === 'true' && /suspend_data|_status|score\.|objectives|location|progress_measure/.test(args[0])
      && !/interactions/.test(args[0])) {
      unsaved[args[0]] = args[1];
    }
    if ((plain === 'Commit' || plain === 'Terminate') && result === 'true') {
      localStorage.setItem('kept', JSON.stringify(Object.assign(kept, unsaved)));
    }
    return result;
  };
}
function appear() {
  const place = settings.get('popup') === 'document' ? document : globalThis;
  place[newer ? 'API_1484_11' : 'API'] = given;
}
if (settings.has('late')) {
  setTimeout(appear, Number(settings.get('late')));
} else if (!settings.has('silent')) {
  appear();
}
globalThis.kept = kept;
const course = new URL('package/index.html', location.href).href;
if (settings.has('popup')) {
  window.open(course);
} else {
  // By its other name the same server is another origin.
  document.getElementById('sco').src = settings.has('between')
    ? `http://localhost:${location.port}/stranger.html?course=${course}` : course;
}
