// The one place that names where the template library lies.
export { html, nothing, render } from '/webjars/lit-html/3.1.0/lit-html.js';
export { repeat } from '/webjars/lit-html/3.1.0/directives/repeat.js';
export { live } from '/webjars/lit-html/3.1.0/directives/live.js';
