// The officer's work list: a page of Tasklist, first thing after login.
import { html, nothing, render } from '/js/lit.js';
import { get, send } from '/js/api.js';
import { watch } from '/js/live.js';
import { takeSaid } from '/js/said.js';
import { address, remember, remembered } from './state.js';
import { table } from './table.js';
import { bulkBar } from './bulk.js';
import { keysHelp, rowKeys } from './keys.js';
import { finder } from './finder.js';
import { savedViews } from './saved.js';
import { capped, DUES, SORTS, told, VIEWS } from './words.js';

const REFRESH_MILLIS = 60_000;

/** @returns what to call when the page is left */
export function showWork(node) {
  const work = new Work(node);
  work.start();
  return () => work.stop();
}

class Work {
  constructor(node) {
    this.node = node;
    this.question = remembered();
    this.page = null;
    this.counts = {};
    this.procedures = [];
    this.selected = new Set();
    this.notice = null;
    this.fault = null;
    this.busy = false;
    this.find = finder(() => this.draw());
    this.saved = savedViews(() => this.question, (question) => this.ask(question), () => this.draw());
  }

  start() {
    const said = takeSaid();
    if (said) this.notice = { summary: said, reasons: [] };
    this.draw();
    this.load();
    this.saved.load();
    get('/api/procedures').then((list) => this.offer(list)).catch(() => {});
    // Spread, so that the screens of an office do not all ask at once.
    this.unwatch = watch('work', REFRESH_MILLIS + Math.random() * 10_000, () => this.refresh());
    this.shortcut = (event) => this.find.focusOn(event);
    document.addEventListener('keydown', this.shortcut);
    document.title = 'Danh sách việc · Một Cửa';
  }

  stop() {
    this.unwatch?.();
    document.removeEventListener('keydown', this.shortcut);
    this.asking?.abort();
    render(nothing, this.node);
  }

  offer(list) {
    const all = Array.isArray(list) ? list : list.procedures || [];
    this.procedures = all.map((each) => ({ slug: each.slug, name: each.name || each.slug }));
    this.draw();
  }

  refresh() {
    if (!document.hidden && this.selected.size === 0) this.load();
  }

  async load() {
    this.asking?.abort();
    this.asking = new AbortController();
    const { signal } = this.asking;
    try {
      const [page, counts] = await Promise.all([
        get(address(this.question), signal),
        get('/api/work-items/counts?' + new URLSearchParams({ procedure: this.question.procedure }), signal),
      ]);
      Object.assign(this, { page, counts, fault: null });
      // The last lines of the last page are done: the page before is the last now.
      if (page.items.length === 0 && page.page > 0) {
        this.question = { ...this.question, page: Math.max(0, Math.min(page.page, Math.ceil(page.count / page.size)) - 1) };
        return this.load();
      }
    } catch (refused) {
      if (refused.name === 'AbortError') return;
      this.fault = refused.message;
    }
    this.draw();
  }

  ask(change) {
    this.question = { ...this.question, page: 0, ...change };
    remember(this.question);
    this.selected.clear();
    this.notice = null;
    this.draw();
    this.load();
  }

  select(task) {
    if (!this.selected.delete(task)) this.selected.add(task);
    this.draw();
  }

  selectAll(all) {
    this.selected = new Set(all ? this.page.items.map((line) => line.taskId) : []);
    this.draw();
  }

  open(line) {
    // Whether the mark is taken off is no reason to keep the officer from the work.
    send('POST', `/api/work-items/${line.taskId}/seen`).catch(() => {});
    window.location.hash = `#/?task=${line.taskId}`;
  }

  async act(verb, path, more = {}) {
    if (this.busy) return;
    this.busy = true;
    this.notice = { summary: 'Đang thực hiện…', reasons: [] };
    this.draw();
    try {
      const answers = await send('POST', path, { tasks: [...this.selected], ...more });
      this.notice = told(verb, answers.tasks ? answers.tasks.map(signed) : answers);
      this.selected.clear();
    } catch (refused) {
      this.notice = { summary: refused.message, reasons: refused.fields.map((field) => field.message) };
    }
    this.busy = false;
    await this.load();
  }

  draw() {
    render(this.view(), this.node);
  }

  view() {
    return html`<main class="mc-work" aria-labelledby="mc-work-title">
      <header class="mc-head"><h1 id="mc-work-title">Danh sách việc</h1>${this.find.box()}</header>
      ${this.find.results()}
      <nav class="mc-tabs" aria-label="Việc của ai">${VIEWS.map((view) => this.tab(view))}</nav>
      <div class="mc-filters">${this.dues()}${this.procedureChoice()}${this.sortChoice()}</div>
      ${this.saved.view()}
      <div role="status" aria-live="polite">${this.message()}</div>
      ${this.selected.size ? bulkBar(this) : nothing}
      ${this.list()}
      ${keysHelp(() => this.draw())}
    </main>`;
  }

  tab({ id, label, hint }) {
    return html`<button type="button" title=${hint} aria-pressed=${String(this.question.view === id)}
      @click=${() => this.ask({ view: id })}>${label} <span class="mc-count">${capped(this.counts[id])}</span></button>`;
  }

  dues() {
    return html`<div class="mc-chips" role="group" aria-label="Theo thời hạn">${DUES.map(({ id, label }) => html`
      <button type="button" class="mc-chip mc-chip-${id}" aria-pressed=${String(this.question.due === id)}
        @click=${() => this.ask({ due: id })}>${label}
        ${id === 'any' ? nothing : html`<span class="mc-count">${capped(this.counts[id])}</span>`}</button>`)}</div>`;
  }

  procedureChoice() {
    return html`<label>Thủ tục <select @change=${(event) => this.ask({ procedure: event.target.value })}>
      <option value="">Tất cả</option>${this.procedures.map(({ slug, name }) => html`
        <option value=${slug} .selected=${slug === this.question.procedure}>${name}</option>`)}</select></label>`;
  }

  sortChoice() {
    return html`<label>Xếp theo <select @change=${(event) => this.ask({ sort: event.target.value })}>${SORTS.map(
      ({ id, label }) => html`<option value=${id} .selected=${id === this.question.sort}>${label}</option>`,
    )}</select></label>`;
  }

  message() {
    if (this.fault) {
      return html`<p class="mc-fault">${this.fault} <button type="button" @click=${() => this.load()}>Thử lại</button></p>`;
    }
    if (!this.notice) return nothing;
    return html`<div class="mc-notice"><p>${this.notice.summary}</p>${this.notice.reasons.length
      ? html`<ul>${this.notice.reasons.map((reason) => html`<li>${reason}</li>`)}</ul>` : nothing}</div>`;
  }

  list() {
    if (!this.page) return this.fault ? nothing : html`<p class="mc-empty">Đang tải danh sách việc…</p>`;
    return html`${table(this.page, this.question.view, {
      selected: this.selected,
      onSelect: (task) => this.select(task),
      onSelectAll: (all) => this.selectAll(all),
      onOpen: (line) => this.open(line),
      onKey: rowKeys,
    })}${this.pager()}`;
  }

  pager() {
    const { page, size, count } = this.page;
    const last = count <= (page + 1) * size;
    if (page === 0 && last) return nothing;
    return html`<nav class="mc-pager" aria-label="Trang">
      <button type="button" ?disabled=${page === 0} @click=${() => this.ask({ page: page - 1 })}>Trang trước</button>
      <span>Trang ${page + 1} · ${capped(count)} việc</span>
      <button type="button" ?disabled=${last} @click=${() => this.ask({ page: page + 1 })}>Trang sau</button></nav>`;
  }
}

function signed(answer) {
  return { done: answer.outcome === 'done', reason: answer.reason };
}
