import { html, nothing } from '/js/lit.js';
import { Looks } from './looks.js';
import { Part } from './part.js';
import { path } from './words.js';

const AGAIN_AFTER = 4000, TIMES = 30;

/** What one person sees of one dossier: what has come from the server, and what is open or half written. */
export class Screen extends Looks {
  constructor(number, draw, options) {
    super(draw);
    this.dossierNumber = number;
    this.task = options.task;
    this.signed = options.signed;
    this.ending = new AbortController();
    this.signal = this.ending.signal;
    this.dossier = new Part(path(number), draw, this.signal);
    this.papers = new Part(`${path(number)}/papers`, () => { this.lookAgain(); draw(); }, this.signal);
    this.notes = new Part(`${path(number)}/notes`, draw, this.signal);
    this.draft = { text: '', sending: false, refused: '' };
    this.answers = new Map();
    this.refused = new Map();
    this.said = '';
    this.looks = 0;
  }

  load() {
    this.dossier.load();
    this.papers.load();
    this.notes.load();
  }

  /** After something was changed here. */
  reload() {
    this.looks = 0;
    this.answers.clear();
    [...this.opened].filter((key) => /^(text|proposals|signatures) |^way$/.test(key)).forEach((key) => this.opened.delete(key));
    this.dossier.load();
    this.papers.load();
  }

  /** While copies are being made it is asked for them now and then, not for ever. */
  lookAgain() {
    const pending = this.papers.value?.papers.some((paper) => paper.copy?.ocrState === 'PENDING');
    if (!pending || this.timer || this.looks >= TIMES || this.signal.aborted) return;
    this.looks += 1;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.papers.load();
    }, AGAIN_AFTER);
  }

  end() {
    clearTimeout(this.timer);
    this.ending.abort();
  }

  /** The server has the last word. */
  mayWork() {
    return this.dossier.value.mayWork;
  }

  asked(key) {
    return this.answers.get(key) || this.dossier;
  }

  ask(key, make) {
    if (!this.answers.has(key)) this.answers.set(key, make());
    if (this.answers.get(key).state !== 'ready') this.answers.get(key).again();
  }

  /** Why something was not done; nothing takes it away again. */
  refuse(key, ...why) {
    this.refused.set(key, why);
    this.draw();
  }

  refusals(key) {
    const why = this.refused.get(key) || [];
    return why.length === 0 ? nothing : html`<div class="mc-failed" role="alert">${why.map((each) => html`<p>${each}</p>`)}</div>`;
  }

  /** Told to who cannot see the screen too. */
  say(text) {
    this.said = text;
    this.draw();
  }
}
