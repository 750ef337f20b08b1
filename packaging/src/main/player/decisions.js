import { DecisionLog } from './track/log.js';

/** The decision log, a script of its own: only packages whose author asked for it carry it. */
globalThis.trellis.log = (statements, outline, send) => new DecisionLog(statements, outline, send);
