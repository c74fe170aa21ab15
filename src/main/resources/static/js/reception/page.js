// Reception: from the choice of the procedure to form 01 on one page, by keyboard alone.
import { html, nothing, render, repeat } from '/js/lit.js';
import { get, send } from '/js/api.js';
import { mountStyles } from '/js/styles.js';
import { moment } from '/js/work/words.js';
import { Chooser } from './chooser.js';
import { form } from './form.js';
import { outlook } from './outlook.js';
import { print } from './print.js';
import { Reception } from './reception.js';

/** @returns what to call when the page is left */
export function showReception(node) {
  mountStyles('/css/reception.css');
  document.title = 'Tiếp nhận · Một Cửa';
  const page = new Page(node);
  return () => page.leave();
}

class Page {
  constructor(node) {
    this.node = node;
    this.keys = (event) => this.key(event);
    document.addEventListener('keydown', this.keys);
    this.begin();
  }

  begin() {
    Object.assign(this, { reception: null, unfinished: null, fault: null });
    this.chooser = new Chooser(() => this.draw(), (procedure) => this.open(() => send('POST', '/api/receptions', { procedure }), true));
    this.draw();
    this.focus('#mc-procedure');
    get('/api/receptions').then((answer) => { this.unfinished = answer; this.draw(); }, (refused) => { this.fault = refused.message; this.draw(); });
  }

  async open(ask, fresh = false) {
    if (this.opening) return;
    this.opening = true;
    try {
      this.reception = new Reception(await ask(), () => this.draw(), fresh);
      this.fault = null;
    } catch (refused) {
      this.fault = refused.message;
    }
    this.opening = false;
    this.draw();
    if (this.reception) this.focus('.mc-form input:not([type=checkbox]):placeholder-shown, .mc-form input[type=text], .mc-actions button');
  }

  async discard(line) {
    try {
      await send('DELETE', `/api/receptions/${line.id}`);
    } catch (refused) {
      this.fault = refused.message;
    }
    this.begin();
  }

  key(event) {
    if (event.key === 'Enter' && event.ctrlKey && this.reception && !this.reception.over) {
      event.preventDefault();
      document.activeElement?.blur();
      this.goOn();
    }
  }

  /** What the main button does. */
  async goOn() {
    const { reception } = this;
    if (reception.opened || reception.outlook) await reception.accept(reception.outcome?.state === 'DIFFERS');
    else await reception.look();
    const wrong = Object.keys(reception.errors).length > 0;
    this.focus(wrong ? '[aria-invalid=true]' : reception.fault ? '.mc-fault' : '.mc-main');
  }

  focus(what) {
    requestAnimationFrame(() => this.node.querySelector(what)?.focus());
  }

  leave() {
    this.reception?.stop();
    document.removeEventListener('keydown', this.keys);
    render(nothing, this.node);
    this.left = true;
  }

  draw() {
    if (this.left) return;
    const { reception } = this;
    render(html`<main class="mc-work mc-reception" aria-labelledby="mc-reception-title">
      <h1 id="mc-reception-title">${reception ? html`Tiếp nhận: ${reception.view.name}` : 'Tiếp nhận hồ sơ'}</h1>
      ${this.fault ? html`<p class="mc-fault" role="alert">${this.fault}</p>` : nothing}
      ${!reception ? this.start() : reception.over ? this.done(reception) : this.desk(reception)}
    </main>`, this.node);
  }

  start() {
    const lines = this.unfinished?.receptions || [];
    return html`${lines.length === 0 ? nothing : html`<section class="mc-unfinished" aria-labelledby="mc-unfinished-title">
      <h2 id="mc-unfinished-title">Đang tiếp nhận dở</h2>
      <ul>${repeat(lines, ({ id }) => id, (line) => html`<li><span><strong>${line.name}</strong>${line.applicant ? html` · ${line.applicant}` : nothing}
        <small>${line.dossier ? html`đã có số hồ sơ ${line.dossier}, chưa hoàn tất · ` : nothing}lưu lúc ${moment(line.savedAt)}</small></span>
        <button type="button" @click=${() => this.open(() => get(`/api/receptions/${line.id}`))}>Tiếp tục<span class="mc-hidden"> ${line.name} ${line.applicant || ''}</span></button>
        ${line.dossier ? nothing : html`<button type="button" class="mc-quiet" @click=${() => this.discard(line)}>Bỏ<span class="mc-hidden"> ${line.name} ${line.applicant || ''}</span></button>`}</li>`)}</ul>
      <p class="mc-hint">Lưu trên máy chủ, chỉ anh/chị thấy; tự xóa sau ${this.unfinished.keptDays} ngày không động đến.</p></section>`}
      ${this.chooser.view()}`;
  }

  desk(reception) {
    const { view, content, hidden } = reception;
    const known = texts(view.form.components).map((key) => content.values[key]).filter((value) => typeof value === 'string' && value.length > 3);
    return html`<p class="mc-hint">Mục có dấu <span class="mc-must">*</span> phải điền. Ctrl + Enter: bước tiếp.
        <span role="status">${reception.unsavedBecause ? nothing : html`Đã lưu trên máy chủ lúc ${moment(reception.savedAt)}.`}</span>
        <button type="button" class="mc-quiet" @click=${() => this.away()}>Để đó, chọn thủ tục khác</button></p>
      ${reception.unsavedBecause ? html`<p class="mc-fault" role="alert">Chưa lưu được: ${reception.unsavedBecause}</p>` : nothing}
      <datalist id="mc-typed">${[...new Set(known)].map((value) => html`<option value=${value}></option>`)}</datalist>
      <form class="mc-form" novalidate @submit=${(event) => { event.preventDefault(); }}>
        <fieldset class="mc-bare" ?disabled=${Boolean(reception.opened)}><legend class="mc-hidden">Nội dung khai và giấy tờ</legend>
          ${form(view.form, { name: 'values', hidden: hidden.start, values: content.values, reception })}</fieldset>
        ${view.check ? html`<section class="mc-check" aria-labelledby="mc-check-title"><h2 id="mc-check-title">${view.check.name}</h2>
          ${form(view.check.form, { name: 'check', hidden: hidden.check, values: content.check, reception, shows: (key) => view.check.keys.includes(key) })}</section>` : nothing}
        ${this.ending(reception)}
      </form>`;
  }

  ending(reception) {
    const { outcome, outlook: told } = reception;
    const say = reception.opened ? (outcome?.state === 'DIFFERS' ? 'Đã đọc, hoàn tất tiếp nhận' : 'Hoàn tất tiếp nhận')
      : !told ? 'Xem thời hạn và lệ phí' : told.accepted || !reception.view.check ? 'Tiếp nhận hồ sơ' : 'Ghi nhận, chưa tiếp nhận';
    return html`<section class="mc-end" aria-labelledby="mc-end-title"><h2 id="mc-end-title">Thời hạn và lệ phí</h2>
      ${reception.fault ? html`<p class="mc-fault" role="alert" tabindex="-1">${reception.fault}${this.elsewhere(reception)}</p>` : nothing}
      <div aria-live="polite">${told ? outlook(told) : nothing}${this.waiting(outcome)}</div>
      <p class="mc-actions"><button type="button" class="mc-main" ?disabled=${reception.busy} @click=${() => this.goOn()}>${reception.busy ? 'Đang xử lý…' : say}</button></p></section>`;
  }

  /** Errors of fields that are not on the page. */
  elsewhere(reception) {
    const places = new Set([...this.node.querySelectorAll('[id]')].map(({ id }) => id));
    const lost = Object.entries(reception.errors).filter(([key]) => key !== 'papers' && !places.has(`mc-${key.includes('.') ? key.replace('.', '-') : `values-${key}`}`));
    return lost.map(([, message]) => html`<br>${message}`);
  }

  waiting(outcome) {
    if (outcome?.state === 'WAITING') {
      return html`<p class="mc-notice">Hồ sơ <strong>${outcome.dossier}</strong> đã được ghi nhận. Hệ thống đang tra cứu cơ sở dữ liệu;
        nếu chờ lâu, việc kiểm tra sẽ có trong Danh sách việc.</p>`;
    }
    if (outcome?.state !== 'DIFFERS') return nothing;
    return html`<div class="mc-notice mc-differs"><p><strong>Kết quả tra cứu khác nội dung khai của hồ sơ ${outcome.dossier}.</strong>
      Đối chiếu giấy tờ; nếu cần, sửa kết luận ở phần kiểm tra rồi hoàn tất.</p>
      <ul>${outcome.lookUps.map(({ label, answer, differs }) => html`<li class=${differs ? 'mc-error' : ''}>${label}: ${answer}</li>`)}</ul></div>`;
  }

  done({ outcome, view }) {
    const { outlook: told, documents, dossier } = outcome;
    const form01 = documents.find(({ receipt }) => receipt);
    return html`<section class="mc-end" aria-labelledby="mc-done-title">
      <h2 id="mc-done-title" role="status">${told.accepted ? 'Đã tiếp nhận' : 'Đã ghi nhận'} hồ sơ <span class="mc-number">${dossier}</span></h2>
      <p class="mc-hint">${view.name}</p>${outlook(told)}
      <p class="mc-actions">
        ${form01 ? html`<button type="button" class="mc-main" @click=${() => print(form01.href)}>In giấy tiếp nhận (mẫu 01)</button>` : nothing}
        ${documents.filter((each) => each !== form01).map((each) => html`<button type="button" class=${form01 ? '' : 'mc-main'} @click=${() => print(each.href)}>In ${each.name}</button>`)}
        <a class="mc-button" href="/ho-so/${encodeURIComponent(dossier)}" target="_blank" rel="noopener">Mở hồ sơ</a>
        <button type="button" class=${documents.length ? '' : 'mc-main'} @click=${() => this.begin()}>Tiếp nhận hồ sơ mới</button></p></section>`;
  }

  async away() {
    await this.reception.stop();
    this.begin();
  }
}

/** Keys of what is typed as text: what was typed once is offered again, for the same person signs more than once. */
function texts(components = []) {
  return components.flatMap((each) => (each.type === 'group' ? texts(each.components) : each.type === 'textfield' && !each.defaultValue ? [each.key] : []));
}
