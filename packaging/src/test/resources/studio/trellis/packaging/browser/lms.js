// A small platform: scorm-again is the judge, this notes each call and keeps what a platform keeps between sessions.
const kept = JSON.parse(localStorage.getItem('kept') ?? '{}');
const api = new Scorm12API({ autocommit: false, lmsCommitUrl: false, logLevel: 4 });
api.loadFromFlattenedJSON({ 'cmi.core.student_id': 'anna', 'cmi.core.student_name': 'Learner, Anna', ...kept }, '');
const settings = new URLSearchParams(location.search);
globalThis.calls = [];
globalThis.lastSession = localStorage.getItem('names') ?? '';
localStorage.setItem('names', '');
globalThis.API = {};
for (const name of ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError', 'LMSGetErrorString', 'LMSGetDiagnostic']) {
  API[name] = (...args) => {
    localStorage.setItem('names', `${localStorage.getItem('names')} ${name}`);
    if (name === 'LMSCommit' && settings.has('refuse')) {
      calls.push([name, args, 'false', '101']);
      return 'false';
    }
    if (name === 'LMSGetValue' && args[0] === settings.get('element')) {
      calls.push([name, args, settings.get('value'), '0']);
      return settings.get('value');
    }
    const result = String(api[name](...args));
    const error = name === 'LMSGetLastError' ? '' : String(api.LMSGetLastError());
    calls.push([name, args, result, error]);
    if (name === 'LMSSetValue' && result === 'true' && /suspend_data|lesson_status|score\.raw|objectives/.test(args[0])) {
      kept[args[0]] = args[1];
      localStorage.setItem('kept', JSON.stringify(kept));
    }
    return result;
  };
}
if (settings.has('silent')) {
  delete globalThis.API;
}
const course = new URL('package/index.html', location.href).href;
// By its other name the same server is another origin.
document.getElementById('sco').src = settings.has('between')
  ? `http://localhost:${location.port}/stranger.html?course=${course}` : course;
