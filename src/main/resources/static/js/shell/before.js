// Runs to its end before a web application of Camunda starts: config.js imports it.
import { refuseDrafts } from './drafts.js';
import { renewLabels } from './labels.js';

document.documentElement.lang = 'vi';
refuseDrafts(window.localStorage);
await renewLabels(window.localStorage, document.querySelector('base'), window.bust);
