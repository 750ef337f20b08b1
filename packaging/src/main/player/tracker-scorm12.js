import { scorm12Tracker } from './track/scorm12.js';

globalThis.trellis.tracker(scorm12Tracker);
