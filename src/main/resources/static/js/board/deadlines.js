// The page "Thời hạn": how every unit stands, the dossiers behind each number, what comes and what may be late.
import { html, nothing, render } from '/js/lit.js';
import { get } from '/js/api.js';
import { watch } from '/js/live.js';
import { LEVELS, age, hour, number } from '/js/board/words.js';
import { dossierTable, pages } from '/js/board/dossiers.js';
import { loadView } from '/js/board/load.js';
import { riskView } from '/js/board/risk.js';

const EVERY = 30_000;
const VIEWS = [
  ['board', 'Bảng theo dõi'],
  ['load', 'Hồ sơ đến hạn 5 ngày làm việc tới'],
  ['risk', 'Nguy cơ quá hạn'],
];

export function deadlines(root, signal) {
  const state = { view: 'board', unit: '', procedure: '', drill: null, page: 0 };

  const draw = () => !signal.aborted && render(template(state, act), root);

  let asking = null;

  /** Only the answer to the latest question counts. */
  async function load() {
    asking?.abort();
    asking = new AbortController();
    const asked = asking.signal;
    try {
      Object.assign(state, { busy: true });
      draw();
      state.board = await get('/api/supervision/board', asked);
      if (state.drill) state.list = await get(`/api/supervision/dossiers?${question(state)}`, asked);
      if (state.view === 'load') state.load = await get('/api/supervision/load', asked);
      if (state.view === 'risk') state.risk = await get(`/api/supervision/risk?${filter(state)}`, asked);
      state.problem = null;
    } catch (refused) {
      if (refused.name === 'AbortError') return;
      state.problem = refused.message;
    }
    state.busy = false;
    draw();
  }

  function act(change) {
    Object.assign(state, change);
    load();
  }

  signal.addEventListener('abort', watch('board', EVERY, load));
  signal.addEventListener('abort', () => asking?.abort());
  load();
}

function filter(state) {
  const asked = new URLSearchParams();
  if (state.unit) asked.set('unit', state.unit);
  if (state.procedure) asked.set('procedure', state.procedure);
  return asked;
}

function question(state) {
  const asked = new URLSearchParams();
  Object.entries({ ...state.drill, page: state.page }).forEach(([name, value]) => value !== '' && asked.set(name, value));
  return asked;
}

function template(state, act) {
  return html`
    <header class="mc-head">
      <h1>Thời hạn giải quyết hồ sơ</h1>
      <p class="mc-fresh" role="status">${fresh(state)}</p>
      <button type="button" class="mc-button" ?disabled=${state.busy} @click=${() => act({})}>Cập nhật</button>
    </header>
    ${state.problem ? html`<p class="mc-problem" role="alert">${state.problem}</p>` : nothing}
    <nav class="mc-views" aria-label="Cách xem">
      ${VIEWS.map(([view, label]) => html`<button type="button" aria-pressed=${String(state.view === view && !state.drill)}
        @click=${() => act({ view, drill: null })}>${label}</button>`)}
    </nav>
    ${state.board ? html`${filters(state, act)}${content(state, act)}` : html`<p class="mc-empty">Đang tải…</p>`}
  `;
}

function fresh(state) {
  if (!state.board) return 'Đang tải số liệu…';
  const late = state.board.ageSeconds;
  const words = `Xem lúc ${hour(state.board.at)}; số liệu chậm hơn thực tế ${age(late)}.`;
  return late > 120 ? `${words} Việc cập nhật đang chậm hơn bình thường.` : words;
}

function content(state, act) {
  if (state.drill) return drilled(state, act);
  if (state.view === 'load') return state.load ? loadView(state.load, state.unit) : nothing;
  if (state.view === 'risk') return state.risk ? riskView(state.risk) : nothing;
  return boardView(state, act);
}

function filters(state, act) {
  const choices = (code, name) => [...new Map(state.board.lines.map((line) => [line[code], line[name]]))]
    .sort((one, other) => one[1].localeCompare(other[1], 'vi'));
  const select = (field, label, all, options) => html`<label>${label}
    <select @change=${(event) => act({ [field]: event.target.value, drill: null })}>
      <option value="" ?selected=${!state[field]}>${all}</option>
      ${options.map(([code, name]) => html`<option value=${code} ?selected=${state[field] === code}>${name}</option>`)}
    </select></label>`;
  return html`<div class="mc-filters">
    ${select('unit', 'Đơn vị giải quyết', 'Tất cả đơn vị', choices('unit', 'unitName'))}
    ${select('procedure', 'Thủ tục', 'Tất cả thủ tục', choices('procedure', 'procedureName'))}
  </div>`;
}

function boardView(state, act) {
  const lines = state.board.lines.filter((line) => (!state.unit || line.unit === state.unit)
    && (!state.procedure || line.procedure === state.procedure));
  const sum = (count) => lines.reduce((all, line) => all + line[count], 0);
  const all = { unit: state.unit, procedure: state.procedure };
  return html`
    <ul class="mc-tiles">
      ${LEVELS.map((level) => html`<li class="mc-tile mc-${level.count}">
        ${counted(sum(level.count), level, { ...all, level: level.level }, 'tất cả đơn vị đang chọn', act)}
        <span><span aria-hidden="true">${level.sign}</span> ${level.label}</span></li>`)}
      <li class="mc-tile"><b>${number(sum('received'))}</b><span>Tiếp nhận hôm nay</span></li>
      <li class="mc-tile"><b>${number(sum('solved'))}</b><span>Giải quyết hôm nay</span></li>
    </ul>
    <div class="mc-scroll" tabindex="0" role="region" aria-label="Bảng theo dõi theo đơn vị và thủ tục">
    <table class="mc-table">
      <caption>Hồ sơ đang giải quyết theo đơn vị và thủ tục. Bấm vào một số để xem các hồ sơ.</caption>
      <thead><tr><th scope="col">Đơn vị</th><th scope="col">Thủ tục</th>
        ${LEVELS.map((level) => html`<th scope="col" class="mc-count mc-${level.count}">
          <span aria-hidden="true">${level.sign}</span> ${level.short}</th>`)}
        <th scope="col" class="mc-count">Tiếp nhận hôm nay</th><th scope="col" class="mc-count">Giải quyết hôm nay</th></tr></thead>
      <tbody>${lines.length ? lines.map((line, at) => row(line, lines[at - 1], act))
        : html`<tr><td colspan="11" class="mc-empty">Không có hồ sơ nào đang giải quyết.</td></tr>`}</tbody>
    </table></div>
    <p class="mc-note">Sắp đến hạn: còn dưới một phần năm thời hạn. Chờ công dân, chờ cơ quan khác: thời hạn đang tạm dừng theo
      quy định. Đang chuyển hồ sơ: thời hạn tính từ khi cơ quan có thẩm quyền nhận.</p>
  `;
}

function row(line, before, act) {
  const same = before && before.unit === line.unit;
  return html`<tr>
    <th scope="row" class=${same ? 'mc-same' : ''}>${line.unitName}</th><td>${line.procedureName}</td>
    ${LEVELS.map((level) => html`<td class="mc-count mc-${level.count}">${counted(
      line[level.count], level, { unit: line.unit, procedure: line.procedure, level: level.level },
      `${line.unitName}, ${line.procedureName}`, act)}</td>`)}
    <td class="mc-count">${number(line.received)}</td><td class="mc-count">${number(line.solved)}</td>
  </tr>`;
}

function counted(count, level, drill, where, act) {
  if (!count) return html`<b class="mc-none">0</b>`;
  return html`<button type="button" class="mc-number" @click=${() => act({ drill, page: 0, list: null })}
    aria-label=${`Xem ${number(count)} hồ sơ ${level.label.toLowerCase()}, ${where}`}>${number(count)}</button>`;
}

function drilled(state, act) {
  const level = LEVELS.find((each) => each.level === state.drill.level);
  return html`<section aria-labelledby="mc-drill">
    <p><button type="button" class="mc-button" @click=${() => act({ drill: null })}>← Về bảng theo dõi</button></p>
    <h2 id="mc-drill">Hồ sơ ${level.label.toLowerCase()}</h2>
    ${state.list ? html`${dossierTable(state.list.dossiers)}${pages(state.list, (page) => act({ page }))}`
      : html`<p class="mc-empty">Đang tải…</p>`}
  </section>`;
}
