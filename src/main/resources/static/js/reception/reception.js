// One reception: what is filled in, kept on the server as it is typed, looked at before it is accepted.
import { Looks } from '/js/dossier/looks.js';
import { send, get } from '/js/api.js';

const PAUSE_MILLIS = 500;
const WAITS = 8;
const WAIT_MILLIS = 1200;

export class Reception {
  /** @param fresh begun a moment ago: left as it is, nobody needs it */
  constructor(view, draw, fresh) {
    this.draw = draw;
    this.looks = new Looks(draw);
    this.untouched = fresh;
    this.path = `/api/receptions/${encodeURIComponent(view.id)}`;
    this.uploads = {};
    this.refusals = {};
    this.errors = {};
    this.content = view.content;
    this.take(view);
  }

  take(view) {
    this.view = view;
    this.hidden = view.hidden;
    this.pages = view.pages;
    this.opened = view.dossier;
    this.savedAt = view.savedAt;
  }

  set(part, key, value, at) {
    this.content = { ...this.content, [part]: { ...this.content[part], [key]: value } };
    this.changed(part === 'values' ? key : `${part}.${key}`, at);
  }

  setPapers(papers) {
    this.content = { ...this.content, papers };
    this.changed('papers', 'once');
  }

  /** What was told is true no more. A choice may show other fields, so it is saved at once. */
  changed(key, at) {
    const { [key]: mended, ...others } = this.errors;
    Object.assign(this, { errors: others, outlook: null, fault: null, unsaved: true, untouched: false });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), at === 'once' ? 0 : PAUSE_MILLIS);
    this.draw();
  }

  /** One at a time; what is typed meanwhile goes with the next. */
  async save() {
    clearTimeout(this.timer);
    if (this.saving) {
      await this.saving;
      return this.unsaved ? this.save() : undefined;
    }
    if (!this.unsaved || this.over) return undefined;
    this.unsaved = false;
    this.saving = send('PUT', this.path, this.content).then((view) => { this.take(view); this.unsavedBecause = null; }, (refused) => {
      this.unsaved = true;
      this.unsavedBecause = refused.message;
    });
    await this.saving;
    this.saving = null;
    this.draw();
    return undefined;
  }

  uploading(code, share) {
    this.untouched = false;
    this.uploads = { ...this.uploads, [code]: share };
    this.refusals = { ...this.refusals, [code]: [] };
    this.draw();
  }

  async uploaded(code, refused) {
    const { [code]: done, ...others } = this.uploads;
    this.uploads = others;
    this.refusals = { ...this.refusals, [code]: refused };
    this.outlook = null;
    try {
      this.pages = (await get(this.path)).pages;
    } catch (failure) {
      this.fault = failure.message;
    }
    this.draw();
  }

  async look() {
    await this.attempt(async () => {
      this.outlook = await send('POST', `${this.path}/preview`);
    });
  }

  /** The server makes one dossier of any number of requests; a second press while one is under way asks for nothing. */
  async accept(confirmed = false) {
    await this.attempt(async () => {
      for (let turn = 0; turn < WAITS; turn += 1) {
        const outcome = await send('POST', `${this.path}/accept`, { confirmed });
        this.opened = outcome.dossier;
        this.outcome = outcome;
        this.over = outcome.state === 'DONE';
        if (outcome.state !== 'WAITING') return;
        this.draw();
        await new Promise((goOn) => { setTimeout(goOn, WAIT_MILLIS); });
      }
    });
  }

  async attempt(work) {
    if (this.busy) return;
    Object.assign(this, { busy: true, fault: null, errors: {} });
    this.draw();
    try {
      await this.save();
      if (this.unsavedBecause) throw new Error(this.unsavedBecause);
      await work();
    } catch (refused) {
      this.refused(refused);
    }
    this.busy = false;
    this.draw();
  }

  refused(refused) {
    this.outlook = null;
    const wrong = refused.fields || [];
    this.fault = wrong.length ? `Còn ${wrong.length} mục cần điền hoặc sửa; lý do ghi ở từng mục.` : refused.message;
    wrong.forEach(({ field, message }) => { this.errors[field] = message; });
  }

  stop() {
    clearTimeout(this.timer);
    return this.untouched ? send('DELETE', this.path).catch(() => {}) : this.save();
  }
}
