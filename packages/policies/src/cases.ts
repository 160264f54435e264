/** The cases of each shipped pack, by pack id: examples for people, tests for programs. */
export { cases } from '../generated/cases.js';
