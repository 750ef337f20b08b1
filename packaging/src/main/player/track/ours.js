/** The beginning of all that our own xAPI profile adds. */
export const OURS = 'https://w3id.org/trellis/xapi/';
