// The page "Sự cố": what has gone wrong and waits for a person, in plain words, with what to do and the button that does it.
import { html, nothing, render, repeat } from '/js/lit.js';
import { get, send } from '/js/api.js';
import { watch } from '/js/live.js';
import { moment, number } from '/js/board/words.js';
import { pages } from '/js/board/dossiers.js';

const API = '/api/supervision/incidents';
const EVERY = 60_000;
const SAID = {
  retry: 'Đã cho thử lại: {}. Sự cố chưa hết sẽ hiện lại, tính là chưa xem.',
  seen: 'Đã ghi là đã xem: {}.',
  settled: 'Đã ghi là đã xử lý: {}.',
};
let count = () => {};

/** How many nobody has looked at, beside the entry of the navigation; red when those above were told. */
export function badge(node) {
  count = () => get(`${API}/count`).then(({ unseen, escalated }) => render(unseen ? html`<span
    class=${`mc-badge ${escalated ? 'mc-pressing' : ''}`} title="Sự cố chưa ai xem">${number(unseen)}</span>` : nothing, node), () => {});
  watch('incidents', EVERY, count);
  count();
}

export function incidents(root, signal) {
  const state = { kind: '', unit: '', unseen: false, page: 0 };
  const draw = () => !signal.aborted && render(template(state, act), root);

  async function during(work) {
    Object.assign(state, { busy: true, problem: null });
    draw();
    try {
      await work?.();
      const { kind, unit, unseen, page } = state;
      state.list = await get(`${API}?${new URLSearchParams({ unseen, page, ...(kind && { kind }), ...(unit && { unit }) })}`, signal);
    } catch (refused) {
      if (refused.name === 'AbortError') return;
      state.problem = refused.message;
    }
    state.busy = false;
    draw();
  }

  const act = {
    show: (change) => {
      Object.assign(state, { page: 0, said: null }, change);
      during();
    },
    /** @param {'retry'|'seen'|'settled'} what */
    do: (what, some, note) => during(async () => {
      const answers = await send('POST', `${API}/${what}`, { incidents: some.map(({ kind, id }) => ({ kind, id })), note });
      const reasons = answers.filter(({ reason }) => reason).map(({ reason }) => reason);
      const done = answers.length - reasons.length;
      state.said = [done ? SAID[what].replace('{}', `${number(done)} sự cố`) : '', ...new Set(reasons)].join(' ');
      if (done === state.list.incidents.length) state.page = 0;
      count();
    }),
  };

  signal.addEventListener('abort', watch('incidents', EVERY, () => state.busy || during()));
  during();
}

function template(state, act) {
  const { list } = state;
  return html`<header class="mc-head"><h1>Sự cố</h1>
      <p class="mc-fresh" role="status">${state.said || (list ? counted(list) : 'Đang đọc sự cố…')}</p>
      <button type="button" class="mc-button" @click=${() => act.show({ page: state.page })}>Cập nhật</button></header>
    ${state.problem ? html`<p class="mc-problem" role="alert">${state.problem}</p>` : nothing}
    ${list ? html`${filters(state, act)}${table(state, act)}${pages(list, (page) => act.show({ page }), 'sự cố')}` : nothing}`;
}

const counted = ({ unseen, escalated }) => (unseen
  ? `${number(unseen)} sự cố chưa ai xem${escalated ? `, trong đó ${number(escalated)} đã báo cấp trên` : ''}.`
  : 'Không còn sự cố nào chưa xem.');

function filters(state, act) {
  const { counts, units } = state.list;
  const sum = (what) => counts.reduce((all, each) => all + each[what], 0);
  const more = counts.some((each) => each.more);
  return html`<ul class="mc-tiles">${[{ kind: '', name: 'Tất cả', open: sum('open'), unseen: sum('unseen'), more }, ...counts].map((each) => html`
      <li class=${`mc-tile ${each.unseen ? 'mc-overdue' : ''}`}><button type="button" class="mc-number" aria-label=${`${each.name}: ${each.open}`}
        aria-pressed=${String(state.kind === each.kind)} @click=${() => act.show({ kind: each.kind })}>${each.unread ? '?' : number(each.open)}${each.more ? '+' : ''}</button>
        <span>${each.name}${each.unseen ? html`<small>${number(each.unseen)} chưa xem</small>` : nothing}</span></li>`)}</ul>
    <div class="mc-filters"><label>Đơn vị giải quyết <select @change=${(event) => act.show({ unit: event.target.value })}>
      <option value="">Tất cả đơn vị</option>${units.map(({ code, name }) =>
        html`<option value=${code} ?selected=${code === state.unit}>${name}</option>`)}</select></label>
      <label class="mc-check"><input type="checkbox" @change=${(event) => act.show({ unseen: event.target.checked })}> Chỉ sự cố chưa xem</label></div>
    ${counts.some(({ unread }) => unread) ? html`<p class="mc-problem">Loại sự cố có dấu ? hiện chưa đọc được; báo quản trị hệ thống.</p>` : nothing}
    ${more ? html`<p class="mc-note">Dấu +: còn nữa; mỗi loại chỉ đọc 500 sự cố tồn lâu nhất.</p>` : nothing}`;
}

function table(state, act) {
  const shown = state.list.incidents;
  const again = shown.filter(({ ways }) => ways.includes('RETRY'));
  if (!shown.length) return html`<p class="mc-empty">Không có sự cố nào.</p>`;
  return html`${again.length > 1 ? html`<p><button type="button" class="mc-button" ?disabled=${state.busy}
      @click=${() => act.do('retry', again)}>Thử lại ${again.length} sự cố của trang này</button></p>` : nothing}
    <div class="mc-scroll" tabindex="0" role="region" aria-label="Danh sách sự cố"><table class="mc-table mc-incidents">
    <thead><tr>${['Sự cố, cách xử lý', 'Hồ sơ', 'Từ lúc', 'Đã làm gì', 'Xử lý'].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${repeat(shown, ({ kind, id }) => kind + id, (each) => row(state, act, each))}</tbody></table></div>`;
}

const small = (...texts) => texts.filter(Boolean).map((text) => html`<small>${text}</small>`);
const done = (label, by) => (by ? html`<div>${label}${small(`${by.by}, ${moment(by.at)}`, by.note)}</div>` : nothing);

function row(state, act, each) {
  const button = (what, label, look) => html`<button type="button" class=${`mc-button ${look}`} ?disabled=${state.busy}
    @click=${({ target }) => {
      const note = target.closest('td').querySelector('input');
      act.do(what, [each], note.value);
      note.value = '';
    }}>${label}</button>`;
  return html`<tr data-incident=${each.id}>
    <td><strong>${each.kindName}</strong>${each.escalatedAt
    ? html`<span class="mc-badge mc-pressing">Đã báo cấp trên ${moment(each.escalatedAt)}</span>` : nothing}
      <div>${each.what}</div><div><b>Cần làm:</b> ${each.remedy}</div>
      ${each.cause ? html`<details><summary>Chi tiết kỹ thuật</summary><code lang="en">${each.cause}</code></details>` : nothing}</td>
    <td>${each.dossier ? html`<a class="mc-code" href=${`/ho-so/${encodeURIComponent(each.dossier)}`}>${each.dossier}</a>`
    : 'Không thuộc hồ sơ nào'}${small(each.unitName, each.procedureName, each.step && `Bước: ${each.step}`)}</td>
    <td>${moment(each.since)}</td>
    <td>${done('Đã thử lại', each.retried)}${each.seen ? done('Đã xem', each.seen) : 'Chưa ai xem'}</td>
    <td>${each.ways.includes('RETRY') ? button('retry', 'Thử lại', 'mc-first') : nothing}
      <details><summary>Ghi kết quả xem</summary><label>Ghi chú <input maxlength="500"></label>
        ${button('seen', 'Đã xem', '')}${each.ways.includes('SETTLE') ? button('settled', 'Đã xử lý xong', '') : nothing}</details></td></tr>`;
}
