// The page "Lịch sử hồ sơ": what became of dossiers and by which way, and the same in Cockpit's own views.
import { html, nothing, render } from '/js/lit.js';
import { dayInput } from '/js/days.js';
import { get } from '/js/api.js';
import { dossierTable, pages } from '/js/board/dossiers.js';
import { styled } from '/js/board/frame.js';
import { moment, number, today, working } from '/js/board/words.js';

const OUTCOMES = { EARLY: 'Sớm hạn', ON_TIME: 'Đúng hạn', LATE: 'Quá hạn' };
const path = (dossier) => encodeURIComponent(dossier);

/** State, drawing and asking, the same for page and tabs. */
function asking(root, signal, state, template) {
  const draw = () => !signal.aborted && render(template(state, act), root);
  async function act(change, work) {
    Object.assign(state, change, { busy: true, problem: null });
    draw();
    try {
      await work(state);
    } catch (refused) {
      if (refused.name === 'AbortError') return;
      state.problem = refused.message;
    }
    state.busy = false;
    draw();
  }
  return act;
}

function month() {
  const start = new Date(Date.now() - 29 * 86_400_000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(start);
}

export function history(root, signal) {
  const state = { from: month(), to: today(), unit: '', procedure: '', page: 0, found: '' };
  const list = async (now) => {
    now.units ??= await get('/api/units', signal);
    now.titles ??= await get('/api/supervision/procedures', signal);
    const asked = new URLSearchParams({ from: now.from, to: now.to, page: now.page });
    ['unit', 'procedure'].filter((name) => now[name]).forEach((name) => asked.set(name, now[name]));
    now.list = await get(`/api/supervision/past?${asked}`, signal);
  };
  const open = (dossier) => act({ found: dossier, course: null }, (now) => read(now, dossier, signal));
  const act = asking(root, signal, state, (now) => html`
    <header class="mc-head"><h1>Lịch sử hồ sơ</h1></header>
    ${problem(now)}
    ${now.course ? html`<p><button type="button" class="mc-button" @click=${() => act({ course: null, found: '' }, list)}>← Về danh sách</button></p>
      ${course(now)}` : html`${finder(now, open)}${filters(now, (change) => act({ page: 0, ...change }, list))}
      ${now.list ? past(now, open, (page) => act({ page }, list)) : html`<p class="mc-empty">Đang tải…</p>`}`}`);
  act({}, list);
}

async function read(state, dossier, signal) {
  const course = await get(`/api/supervision/dossiers/${path(dossier)}/course`, signal);
  const { diagram } = await import('/js/diagram.js');
  const [told, ...drawings] = await Promise.all([
    get(`/api/dossiers/${path(dossier)}`, signal),
    ...course.models.map(async (model) => diagram(
      (await get(`/api/supervision/models/${encodeURIComponent(model.definition)}`, signal)).bpmn, model, `Sơ đồ ${model.name}; các bước ở bảng bên dưới`,
    )),
  ]);
  Object.assign(state, { course, drawings, timeline: told.timeline });
}

const problem = (state) => (state.problem ? html`<p class="mc-problem" role="alert">${state.problem}</p>` : nothing);

function finder(state, open) {
  return html`<form class="mc-filters" role="search" @submit=${(event) => {
    event.preventDefault();
    open(event.target.elements.number.value.trim());
  }}><label>Mã hồ sơ, đã xong hay đang giải quyết <input name="number" required maxlength="40" .value=${state.found}></label>
    <button type="submit" class="mc-button" ?disabled=${state.busy}>Xem diễn biến</button></form>`;
}

function filters(state, change) {
  const units = state.units ? [...state.units.units, ...state.units.offices] : [];
  const select = (name, label, all, options) => html`<label>${label}
    <select @change=${(event) => change({ [name]: event.target.value })}><option value="" ?selected=${!state[name]}>${all}</option>
      ${options.map(([code, words]) => html`<option value=${code} ?selected=${state[name] === code}>${words}</option>`)}</select></label>`;
  const date = (name, label) => html`<label>${label}
    ${dayInput({ value: state[name], changed: (day) => day && change({ [name]: day }) })}</label>`;
  return html`<div class="mc-filters">
    ${date('from', 'Kết thúc từ ngày')}${date('to', 'đến ngày')}
    ${select('unit', 'Đơn vị giải quyết', 'Tất cả đơn vị', units.map((unit) => [unit.code, unit.fullName]))}
    ${select('procedure', 'Thủ tục', 'Tất cả thủ tục', (state.titles ?? []).map((each) => [each.procedure, each.name]))}</div>`;
}

function past(state, open, go) {
  const { dossiers } = state.list;
  if (!dossiers.length) return html`<p class="mc-empty">Không có hồ sơ nào kết thúc trong thời gian này.</p>`;
  return html`<div class="mc-scroll" tabindex="0" role="region" aria-label="Hồ sơ đã kết thúc"><table class="mc-table">
    <caption>Hồ sơ đã kết thúc, mới nhất trước. Bấm mã hồ sơ để xem đường đi và diễn biến.</caption>
    <thead><tr><th scope="col">Mã hồ sơ</th><th scope="col">Đơn vị, thủ tục</th><th scope="col">Tiếp nhận</th><th scope="col">Hẹn trả</th>
      <th scope="col">Kết thúc</th><th scope="col">Kết quả</th></tr></thead>
    <tbody>${dossiers.map((each) => html`<tr>
      <th scope="row" class="mc-code"><button type="button" class="mc-number" @click=${() => open(each.number)}>${each.number}</button></th>
      <td>${each.unitName}<small>${each.procedureName}</small></td>
      <td>${each.acceptedAt ? moment(each.acceptedAt) : '–'}</td><td>${each.dueAt ? moment(each.dueAt) : '–'}</td>
      <td>${moment(each.closedAt)}</td>
      <td>${each.stopped ? 'Từ chối hoặc rút hồ sơ' : 'Đã giải quyết'}<small>${OUTCOMES[each.outcome] ?? ''}</small></td></tr>`)}</tbody>
  </table></div>${pages(state.list, go)}`;
}

function course(state) {
  const { course: told, drawings, timeline } = state;
  return html`
    <h2>${told.number}</h2>
    <p>${told.procedureName} · ${told.unitName} · ${told.open ? 'đang giải quyết' : 'đã kết thúc'}.
      <a href=${`/ho-so/${path(told.number)}`}>Mở trang hồ sơ</a></p>
    ${told.models.map((model, at) => html`<section aria-label=${`Đường đi trên sơ đồ ${model.name}`}>
      <h3>${model.name} <small>phiên bản ${model.version}</small></h3>
      <p><button type="button" class="mc-button" aria-pressed="false" @click=${(event) => large(event.target, drawings[at])}>Phóng to sơ đồ</button></p>
      <div class="mc-scroll mc-drawing" tabindex="0" role="region" aria-label=${`Sơ đồ ${model.name}`}>${drawings[at]}</div></section>`)}
    <p class="mc-note">Tô màu: phần chắc chắn đã đi qua, rút ra từ nhật ký hồ sơ. Viền đậm: đang ở đó. Chỗ rẽ mà nhật ký không đủ để khẳng định
      thì để trắng. Số trong vòng tròn: số lần làm bước ấy.</p>
    ${spent(told)}
    <section aria-labelledby="mc-events"><h3 id="mc-events">Mọi diễn biến</h3>
      <div class="mc-scroll" tabindex="0" role="region" aria-label="Mọi diễn biến"><table class="mc-table"><thead><tr><th scope="col">Thời điểm</th><th scope="col">Diễn biến</th><th scope="col">Người thực hiện</th></tr></thead>
      <tbody>${timeline.map((line) => html`<tr><td>${moment(line.happenedAt)}</td><td>${line.text}</td><td>${line.actorName}</td></tr>`)}</tbody></table></div>
    </section>`;
}

/** Between the whole in the window and the size in which its words are easily read. */
function large(button, drawing) {
  button.setAttribute('aria-pressed', String(drawing.classList.toggle('mc-large')));
}

function spent({ steps }) {
  return html`<div class="mc-scroll" tabindex="0" role="region" aria-label="Thời gian từng bước"><table class="mc-table">
    <caption>Từng bước của cán bộ. Mỗi bước tính từ diễn biến liền trước trong nhật ký hồ sơ; thời gian tính theo giờ làm việc.</caption>
    <thead><tr><th scope="col">Bước</th><th scope="col">Bắt đầu</th><th scope="col">Xong</th><th scope="col">Thời gian làm</th>
      <th scope="col">Tạm dừng</th></tr></thead>
    <tbody>${steps.map((each) => html`<tr><th scope="row">${each.name}</th><td>${moment(each.entered)}</td>
      <td>${each.left ? moment(each.left) : 'Chưa xong'}</td><td>${each.left ? working(each.minutes) : '–'}</td>
      <td>${each.paused ? working(each.paused) : '–'}</td></tr>`)}</tbody></table></div>`;
}

/** A tab of Cockpit: drawn when it is opened, ended when it is left. */
function tab(id, pluginPoint, label, show) {
  let open = null;
  return {
    id, pluginPoint, priority: 9, properties: { label },
    render: (node, params) => {
      styled();
      open?.abort();
      open = new AbortController();
      const root = document.createElement('div');
      root.className = 'mc-board';
      node.append(root);
      show(root, open.signal, params);
    },
    unmount: () => open?.abort(),
  };
}

async function dossierOf(instance, signal) {
  return (await engine(`process-instance/${encodeURIComponent(instance)}`, signal)).businessKey;
}

const engine = (what, signal) => get(`${document.querySelector('base').getAttribute('engine-api')}engine/default/${what}`, signal);

export const instanceTab = tab('motcua-instance-history', 'cockpit.processInstance.runtime.tab', 'Diễn biến hồ sơ', (root, signal, { processInstanceId }) => {
  const act = asking(root, signal, {}, (now) => html`${problem(now)}
    ${now.course ? course(now) : now.problem ? nothing : html`<p class="mc-empty">${now.none ?? 'Đang tải…'}</p>`}`);
  act({}, async (now) => {
    const dossier = await dossierOf(processInstanceId, signal);
    if (!dossier) now.none = 'Quy trình này không thuộc hồ sơ nào.';
    else await read(now, dossier, signal);
  });
});

/** The way on Cockpit's own drawing of a running instance. */
export const instanceWay = {
  id: 'motcua-instance-way',
  pluginPoint: 'cockpit.processInstance.diagram.plugin',
  priority: 9,
  render: async (viewer, { processInstanceId }) => {
    styled();
    const dossier = await dossierOf(processInstanceId);
    if (!dossier) return;
    const { models } = await get(`/api/supervision/dossiers/${path(dossier)}/course`);
    const known = viewer.get('elementRegistry');
    models.flatMap((model) => model.passed).filter((id) => known.get(id))
      .forEach((id) => viewer.get('canvas').addMarker(id, known.get(id).waypoints ? 'mc-way' : 'mc-went'));
  },
};

export const definitionTab = tab('motcua-definition-history', 'cockpit.processDefinition.runtime.tab', 'Hồ sơ', (root, signal, { processDefinitionId }) => {
  const state = { page: 0, from: month(), to: today() };
  const list = async (now) => {
    now.procedure ??= (await engine(`process-definition/${encodeURIComponent(processDefinitionId)}`, signal)).key;
    const asked = new URLSearchParams({ procedure: now.procedure });
    now.running = await get(`/api/supervision/dossiers?${asked}`, signal);
    now.list = await get(`/api/supervision/past?${asked}&from=${now.from}&to=${now.to}&page=${now.page}`, signal);
  };
  const open = (dossier) => act({}, (now) => read(now, dossier, signal));
  const act = asking(root, signal, state, (now) => html`${problem(now)}
    ${now.course ? html`<p><button type="button" class="mc-button" @click=${() => act({ course: null }, list)}>← Về danh sách</button></p>${course(now)}`
    : now.list ? html`<h3>Đã kết thúc trong 30 ngày qua</h3>${past(now, open, (page) => act({ page }, list))}
      <h3>Đang giải quyết: ${now.running.more ? 'hơn ' : ''}${number(now.running.total)} hồ sơ, gấp nhất trước</h3>${dossierTable(now.running.dossiers)}`
    : html`<p class="mc-empty">Đang tải…</p>`}`);
  act({}, list);
});
