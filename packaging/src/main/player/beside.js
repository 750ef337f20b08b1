import { dataPage } from './beside/data.js';
import { diagnosticsPage } from './beside/diagnostics.js';
import { mapPage } from './beside/map.js';
import { wherePage } from './beside/where.js';

/** The pages beside the way, a script of its own that is loaded when the first page is there. */
globalThis.trellis.beside = { where: wherePage, map: mapPage, data: dataPage, diagnostics: diagnosticsPage };
