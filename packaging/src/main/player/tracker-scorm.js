import { scormTracker } from './track/scorm.js';

globalThis.trellis.tracker(scormTracker);
