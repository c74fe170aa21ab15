// The page "Sự cố": what has gone wrong and waits for a person, in plain words, with what to do and the button that does it.
import { html, nothing, render } from '/js/lit.js';
import { get, send } from '/js/api.js';
import { watch } from '/js/live.js';
import { moment, number } from '/js/board/words.js';
import { pages } from '/js/board/dossiers.js';

const API = '/api/supervision/incidents';
const EVERY = 60_000;
const DONE = {
  retry: 'Đã cho thử lại: {}. Sự cố chưa hết sẽ hiện lại trong danh sách, tính là chưa xem.',
  seen: 'Đã ghi là đã xem: {}.',
  settled: 'Đã ghi là đã xử lý: {}.',
};

export function incidents(root, signal) {
  const state = { kind: '', unit: '', unseen: false, page: 0, notes: new Map() };
  const draw = () => !signal.aborted && render(template(state, act), root);

  async function during(work) {
    Object.assign(state, { busy: true, problem: null });
    draw();
    try {
      await work();
    } catch (refused) {
      if (refused.name === 'AbortError') return;
      state.problem = refused.message;
    }
    state.busy = false;
    draw();
  }

  async function read() {
    const asked = new URLSearchParams({ unseen: state.unseen, page: state.page });
    if (state.kind) asked.set('kind', state.kind);
    if (state.unit) asked.set('unit', state.unit);
    state.list = await get(`${API}?${asked}`, signal);
  }

  const act = {
    show: (change) => during(() => {
      Object.assign(state, { page: 0, said: null }, change);
      return read();
    }),
    /** @param {'retry'|'seen'|'settled'} what */
    do: (what, some) => !state.busy && during(async () => {
      const answers = await send('POST', `${API}/${what}`, {
        incidents: some.map(({ kind, id }) => ({ kind, id })), note: some.length === 1 ? state.notes.get(name(some[0])) : undefined,
      });
      some.forEach((each) => state.notes.delete(name(each)));
      const refused = answers.filter(({ outcome }) => outcome !== 'done');
      const done = answers.length - refused.length;
      state.said = [done ? DONE[what].replace('{}', `${number(done)} sự cố`) : '', ...new Set(refused.map(({ reason }) => reason))].join(' ');
      await read();
      if (!state.list.incidents.length && state.page) {
        state.page -= 1;
        await read();
      }
    }),
  };

  signal.addEventListener('abort', watch('incidents', EVERY, () => state.busy || during(read)));
  during(read);
}

/** How many nobody has looked at, beside the entry of the navigation; red when those above were told. */
export function badge(node) {
  const load = async () => {
    try {
      const { unseen, escalated } = await get(`${API}/count`);
      render(unseen ? html`<span class=${`mc-badge ${escalated ? 'mc-pressing' : ''}`}
        title=${escalated ? `${number(escalated)} sự cố đã báo cấp trên` : 'Sự cố chưa ai xem'}>${number(unseen)}</span>` : nothing, node);
    } catch {
      render(nothing, node);
    }
  };
  watch('incidents', EVERY, load);
  load();
}

const name = ({ kind, id }) => `${kind}/${id}`;

function template(state, act) {
  const { list } = state;
  return html`
    <header class="mc-head"><h1>Sự cố</h1>
      <p class="mc-fresh" role="status">${state.said || (list ? counted(list) : 'Đang đọc sự cố…')}</p>
      <button type="button" class="mc-button" ?disabled=${state.busy} @click=${() => act.show({ page: state.page })}>Cập nhật</button></header>
    ${state.problem ? html`<p class="mc-problem" role="alert">${state.problem}</p>` : nothing}
    ${list ? html`${filters(state, act)}${table(state, act)}${pages(list, (page) => act.show({ page }), 'sự cố')}` : nothing}`;
}

function counted({ unseen, escalated }) {
  if (!unseen) return 'Không có sự cố nào chưa xem.';
  return `${number(unseen)} sự cố chưa ai xem${escalated ? `, trong đó ${number(escalated)} đã báo cấp trên` : ''}.`;
}

function filters(state, act) {
  const { counts, units } = state.list;
  const tile = (kind, label, open, unseen, more) => html`<li class=${`mc-tile ${unseen ? 'mc-overdue' : ''}`}>
    <button type="button" class="mc-number" aria-pressed=${String(state.kind === kind)} @click=${() => act.show({ kind })}>
      ${more ? 'từ ' : ''}${number(open)}<span class="mc-hidden"> ${label}</span></button>
    <span>${label}${unseen ? html` <small>${number(unseen)} chưa xem</small>` : nothing}</span></li>`;
  const sum = (what) => counts.reduce((all, each) => all + each[what], 0);
  return html`<ul class="mc-tiles">${tile('', 'Tất cả', sum('open'), sum('unseen'), counts.some(({ more }) => more))}
      ${counts.map((each) => tile(each.kind, each.name, each.open, each.unseen, each.more))}</ul>
    <div class="mc-filters"><label>Đơn vị giải quyết <select @change=${(event) => act.show({ unit: event.target.value })}>
      <option value="" ?selected=${!state.unit}>Tất cả đơn vị</option>${units.map(({ code, name: called }) =>
        html`<option value=${code} ?selected=${code === state.unit}>${called}</option>`)}</select></label>
      <label class="mc-check"><input type="checkbox" .checked=${state.unseen}
        @change=${(event) => act.show({ unseen: event.target.checked })}> Chỉ sự cố chưa xem</label></div>
    ${counts.some(({ more }) => more) ? html`<p class="mc-note">Mỗi loại chỉ đọc 500 sự cố tồn lâu nhất; nhiều hơn thế thường do một nguyên nhân
      chung.</p>` : nothing}`;
}

function table(state, act) {
  const shown = state.list.incidents;
  if (!shown.length) return html`<p class="mc-empty">Không có sự cố nào.</p>`;
  const again = shown.filter(({ ways }) => ways.includes('RETRY'));
  return html`${again.length > 1 ? html`<p><button type="button" class="mc-button" ?disabled=${state.busy}
      @click=${() => act.do('retry', again)}>Thử lại ${number(again.length)} sự cố của trang này</button></p>` : nothing}
    <div class="mc-scroll" tabindex="0" role="region" aria-label="Danh sách sự cố"><table class="mc-table mc-incidents">
    <thead><tr><th scope="col">Sự cố, cách xử lý</th><th scope="col">Hồ sơ</th><th scope="col">Từ lúc</th><th scope="col">Đã làm gì</th>
      <th scope="col">Xử lý</th></tr></thead>
    <tbody>${shown.map((each) => row(state, act, each))}</tbody></table></div>`;
}

function row(state, act, each) {
  const can = (way) => each.ways.includes(way);
  const note = name(each);
  return html`<tr data-incident=${each.id} class=${each.seen ? 'mc-seen' : ''}>
    <td><strong>${each.kindName}</strong>${each.escalatedAt ? html` <span class="mc-badge mc-pressing">Đã báo cấp trên ${moment(each.escalatedAt)}</span>`
    : nothing}
      <div>${each.what}</div><div class="mc-remedy"><b>Cần làm:</b> ${each.remedy}</div>
      ${each.cause ? html`<details><summary>Chi tiết kỹ thuật</summary><code lang="en">${each.cause}</code></details>` : nothing}</td>
    <td>${each.dossier ? html`<a class="mc-code" href=${`/ho-so/${encodeURIComponent(each.dossier)}`}>${each.dossier}</a>` : 'Không thuộc hồ sơ nào'}
      ${each.unitName ? html`<small>${each.unitName}</small><small>${each.procedureName}</small>` : nothing}
      ${each.step ? html`<small>Bước: ${each.step}</small>` : nothing}</td>
    <td>${moment(each.since)}</td>
    <td>${each.retried ? html`<div>Thử lại<small>${each.retried.by}, ${moment(each.retried.at)}</small></div>` : nothing}
      ${each.seen ? html`<div>Đã xem<small>${each.seen.by}, ${moment(each.seen.at)}</small>${each.seen.note
    ? html`<small>${each.seen.note}</small>` : nothing}</div>` : html`<div>Chưa ai xem</div>`}</td>
    <td>${can('RETRY') ? html`<button type="button" class="mc-button mc-first" ?disabled=${state.busy}
        @click=${() => act.do('retry', [each])}>Thử lại</button>` : nothing}
      <details><summary>Ghi kết quả xem</summary>
        <label>Ghi chú <input maxlength="500" .value=${state.notes.get(note) || ''}
          @input=${(event) => state.notes.set(note, event.target.value)}></label>
        <button type="button" class="mc-button" ?disabled=${state.busy} @click=${() => act.do('seen', [each])}>Đã xem</button>
        ${can('SETTLE') ? html`<button type="button" class="mc-button" ?disabled=${state.busy}
          @click=${() => act.do('settled', [each])}>Đã xử lý xong</button>` : nothing}</details></td></tr>`;
}
