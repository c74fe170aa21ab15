// The page "Lịch làm việc": the days of a year, what was announced late, and what an announcement would move before it does.
import { html, nothing, render } from '/js/lit.js';
import { dayInput } from '/js/days.js';
import { get, send } from '/js/api.js';
import { blankHours, unitHours } from '/js/board/hours.js';
import { moment, number, today, working } from '/js/board/words.js';

const KINDS = [
  ['HOLIDAY', 'Nghỉ lễ, Tết'], ['MAKE_UP', 'Nghỉ bù'], ['SWAP_OFF', 'Nghỉ hoán đổi'], ['CLOSED', 'Đóng cửa'],
  ['WORKED_SATURDAY', 'Làm bù ngày thứ Bảy'], ['WORKING_DAY', 'Ngày làm việc'],
];
const WORKED = ['WORKED_SATURDAY', 'WORKING_DAY'];
const WEEK = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'];
const MOST_SHOWN = 200;

const label = (kind) => KINDS.find(([name]) => name === kind)[1];
const local = (date) => date.split('-').reverse().join('/');
const noon = (date) => new Date(`${date}T12:00:00Z`);
const weekday = (date) => WEEK[(noon(date).getUTCDay() + 6) % 7];
const blank = () => ({ unit: '', days: [{ date: '', kind: 'HOLIDAY', name: '' }], source: '' });

export function calendar(root, signal) {
  const state = { year: Number(today().slice(0, 4)), form: blank(), plan: null, busy: false, problem: null, said: null };
  const draw = () => !signal.aborted && render(template(state, act), root);

  async function during(work) {
    if (state.busy) return;
    Object.assign(state, { busy: true, problem: null, said: null });
    draw();
    try {
      await work();
    } catch (refused) {
      if (refused.name === 'AbortError') return;
      state.problem = [refused.message, ...refused.fields.map(({ message }) => message)];
    }
    state.busy = false;
    draw();
  }

  async function read() {
    [state.overview, state.days, state.units] = await Promise.all([
      get('/api/calendar', signal), get(`/api/calendar/${state.year}`, signal), state.units || units(signal),
    ]);
    state.hours ??= blankHours(state.overview.cityHours);
  }

  const act = {
    draw,
    year: (year) => during(async () => {
      state.year = year;
      await read();
    }),
    /** Shows what would move; nothing is changed. */
    preview: (what) => during(async () => {
      state.plan = { ...what, moved: (await send('POST', `${what.path}?dryRun=true`, what.body)).moved };
    }),
    cancel: () => {
      state.plan = null;
      draw();
    },
    decide: () => during(async () => {
      const { path, body, done } = state.plan;
      const { moved } = await send('POST', `${path}?dryRun=false`, body);
      Object.assign(state, { plan: null, form: blank(), hours: null });
      state.said = `${done} ${moved.length ? `Đã tính lại ngày hẹn trả của ${number(moved.length)} hồ sơ.` : 'Không hồ sơ nào đổi ngày hẹn trả.'}`;
      await read();
    }),
  };

  during(read);
}

async function units(signal) {
  const directory = await get('/api/units', signal);
  return [...directory.units, ...directory.offices];
}

const unitName = (state, code) => (code ? state.units.find((unit) => unit.code === code)?.fullName || code : 'Toàn thành phố');

function template(state, act) {
  if (!state.overview || !state.units) {
    return state.problem ? problem(state) : html`<p class="mc-empty">Đang đọc lịch…</p>`;
  }
  return html`
    <header class="mc-head"><h1>Lịch làm việc</h1></header>
    <form class="mc-filters" @submit=${(event) => event.preventDefault()}>
      <label>Năm <select @change=${(event) => act.year(Number(event.target.value))}>${state.overview.years.map((year) =>
        html`<option value=${year} ?selected=${year === state.year}>${year}</option>`)}</select></label>
    </form>
    ${problem(state)}
    <p role="status">${state.said || nothing}</p>
    ${state.days.unannounced.map((gap) => html`<p class="mc-problem">Từ ${local(gap.from)} đến ${local(gap.to)}: ${gap.statement}</p>`)}
    ${year(state)}
    ${state.plan ? plan(state, act) : announce(state, act)}
    ${recorded(state, act)}
    ${unitHours(state, (code) => unitName(state, code), act)}`;
}

const problem = (state) => (state.problem
  ? html`<div class="mc-problem" role="alert">${state.problem.map((line) => html`<p>${line}</p>`)}</div>` : nothing);

function year(state) {
  const known = new Map(state.days.days.map((day) => [day.date, day]));
  return html`
    <section aria-labelledby="mc-year"><h2 id="mc-year">Năm ${state.year}</h2>
      <p class="mc-note"><span class="mc-day mc-day-off">Ngày nghỉ</span> <span class="mc-day mc-day-worked">Ngày làm bù</span>
        Thứ Bảy, Chủ nhật không tô màu là ngày nghỉ hằng tuần. Ngày riêng của từng đơn vị xem ở phần Thông báo đã ghi.</p>
      <div class="mc-months" aria-hidden="true">${[...Array(12).keys()].map((month) => monthOf(state.year, month, known))}</div>
      <div class="mc-scroll" tabindex="0" role="region" aria-label="Các ngày khác lịch tuần"><table class="mc-table">
        <caption>Các ngày khác lịch tuần, áp dụng toàn thành phố</caption>
        <thead><tr><th scope="col">Ngày</th><th scope="col">Loại ngày</th><th scope="col">Tên</th><th scope="col">Căn cứ</th></tr></thead>
        <tbody>${state.days.days.map((day) => html`<tr><th scope="row">${weekday(day.date)} ${local(day.date)}</th>
          <td>${label(day.kind)}</td><td>${day.name}</td>
          <td>${day.confirmed ? day.source : html`<strong>${day.source}</strong>`}</td></tr>`)}</tbody>
      </table></div></section>`;
}

function monthOf(year, month, known) {
  const first = new Date(Date.UTC(year, month, 1, 12));
  const blanks = (first.getUTCDay() + 6) % 7;
  const last = new Date(Date.UTC(year, month + 1, 0, 12)).getUTCDate();
  const cells = [...Array(blanks).fill(null), ...Array(last).keys()];
  return html`<div class="mc-month"><b>Tháng ${month + 1}</b>${WEEK.map((name) => html`<i>${name}</i>`)}${cells.map((cell) => {
    if (cell === null) return html`<span></span>`;
    const date = new Date(Date.UTC(year, month, cell + 1, 12)).toISOString().slice(0, 10);
    const day = known.get(date);
    const look = day ? (WORKED.includes(day.kind) ? 'mc-day-worked' : 'mc-day-off') : '';
    return html`<span class=${look} title=${day ? day.name : ''}>${cell + 1}</span>`;
  })}</div>`;
}

function announce(state, act) {
  const { form } = state;
  const line = (day, place) => html`<div class="mc-filters">
    <label>Ngày ${dayInput({ value: day.date, min: `${state.overview.years[0]}-01-01`, max: `${state.overview.years.at(-1)}-12-31`,
      changed: (date) => { day.date = date; } })}</label>
    <label>Loại ngày <select @change=${(event) => { day.kind = event.target.value; }}>${KINDS.map(([kind, name]) =>
      html`<option value=${kind} ?selected=${kind === day.kind}>${name}</option>`)}</select></label>
    <label>Tên ngày <input required maxlength="200" .value=${day.name} @input=${(event) => { day.name = event.target.value; }}></label>
    ${form.days.length > 1 ? html`<button type="button" class="mc-button" @click=${() => {
      form.days.splice(place, 1);
      act.draw();
    }}>Bỏ ngày này</button>` : nothing}</div>`;
  return html`<section aria-labelledby="mc-announce"><h2 id="mc-announce">Ghi một thông báo</h2>
    <form id="mc-announcement" @submit=${(event) => {
      event.preventDefault();
      const days = form.days.map((day) => ({ ...day, source: form.source }));
      act.preview({
        path: '/api/calendar/days', body: form.unit ? { unit: form.unit, days } : { days },
        title: `${unitName(state, form.unit)}: ${days.map((day) => `${local(day.date)} là ${label(day.kind).toLowerCase()}`).join('; ')}`,
        question: 'Ghi thông báo và tính lại ngày hẹn trả', done: 'Đã ghi thông báo.',
      });
    }}>
      <div class="mc-filters"><label>Áp dụng cho <select @change=${(event) => { form.unit = event.target.value; }}>
        <option value="" ?selected=${!form.unit}>Toàn thành phố</option>${state.units.map((unit) =>
          html`<option value=${unit.code} ?selected=${unit.code === form.unit}>${unit.fullName}</option>`)}</select></label>
      <label>Căn cứ (số, ngày văn bản) <input name="source" required maxlength="500" .value=${form.source}
        @input=${(event) => { form.source = event.target.value; }}></label></div>
      ${form.days.map(line)}
      <button type="button" class="mc-button" ?disabled=${form.days.length >= 60} @click=${() => {
        form.days.push({ date: '', kind: 'WORKED_SATURDAY', name: form.days[0].name });
        act.draw();
      }}>Thêm ngày</button>
      <button type="submit" class="mc-button mc-first" ?disabled=${state.busy}>Xem trước hồ sơ đổi ngày hẹn</button>
    </form></section>`;
}

const shift = ({ workingMinutes }) => `${workingMinutes > 0 ? 'Muộn hơn' : 'Sớm hơn'} ${working(workingMinutes)}`;

function plan(state, act) {
  const { moved, title, question } = state.plan;
  return html`<section aria-labelledby="mc-plan"><h2 id="mc-plan" tabindex="-1">Xem trước</h2>
    <p>${title}</p>
    <p role="status"><strong>${moved.length ? `${number(moved.length)} hồ sơ sẽ đổi ngày hẹn trả.` : 'Không hồ sơ nào đổi ngày hẹn trả.'}</strong>
      ${moved.length > MOST_SHOWN ? `Dưới đây là ${MOST_SHOWN} hồ sơ đầu.` : nothing} Chưa có gì thay đổi.</p>
    ${moved.length ? html`<div class="mc-scroll" tabindex="0" role="region" aria-label="Hồ sơ sẽ đổi ngày hẹn trả"><table class="mc-table">
      <thead><tr><th scope="col">Mã hồ sơ</th><th scope="col">Đang hẹn</th><th scope="col">Sẽ hẹn</th><th scope="col">Chênh lệch</th></tr></thead>
      <tbody>${moved.slice(0, MOST_SHOWN).map((each) => html`<tr><th scope="row" class="mc-code">
        <a href=${`/ho-so/${encodeURIComponent(each.number)}`}>${each.number}</a></th>
        <td>${moment(each.oldDueAt)}</td><td>${moment(each.newDueAt)}</td><td>${shift(each)}</td></tr>`)}</tbody></table></div>` : nothing}
    <p><button type="button" class="mc-button mc-first" ?disabled=${state.busy} @click=${act.decide}>${question}</button>
      <button type="button" class="mc-button" ?disabled=${state.busy} @click=${act.cancel}>Không ghi</button></p></section>`;
}

function recorded(state, act) {
  const all = state.overview.announcements;
  return html`<section aria-labelledby="mc-recorded"><h2 id="mc-recorded">Thông báo đã ghi</h2>
    ${all.length ? html`<div class="mc-scroll" tabindex="0" role="region" aria-label="Thông báo đã ghi"><table class="mc-table">
      <thead><tr><th scope="col">Ghi lúc</th><th scope="col">Áp dụng cho</th><th scope="col">Ngày</th><th scope="col">Căn cứ</th>
        <th scope="col">Tình trạng</th></tr></thead>
      <tbody>${all.map((each) => line(state, act, each))}</tbody></table></div>`
    : html`<p class="mc-empty">Chưa có thông báo nào ghi thêm vào lịch ban đầu.</p>`}</section>`;
}

function line(state, act, each) {
  const { recorded: by, reversed } = each;
  return html`<tr data-announcement=${each.id}><td>${moment(by.at)}<small>${by.by}</small></td><td>${unitName(state, each.unit)}</td>
    <td>${each.days.map((day) => html`<div>${weekday(day.date)} ${local(day.date)}: ${day.label} – ${day.name}</div>`)}</td>
    <td>${[...new Set(each.days.map(({ source }) => source))].join('; ')}</td>
    <td>${reversed ? html`Đã bãi bỏ lúc ${moment(reversed.at)}<small>${reversed.by}; ${reversed.source}</small>`
    : html`<form class="mc-filters" @submit=${(event) => {
      event.preventDefault();
      act.preview({
        path: `/api/calendar/announcements/${each.id}/reversal`, body: { source: event.target.elements.source.value },
        title: `Bãi bỏ thông báo ghi lúc ${moment(by.at)}: ${each.days.map((day) => `${local(day.date)} – ${day.name}`).join('; ')}`,
        question: 'Bãi bỏ và tính lại ngày hẹn trả', done: 'Đã bãi bỏ thông báo.',
      });
    }}><label>Căn cứ bãi bỏ <input name="source" required maxlength="500"></label>
      <button type="submit" class="mc-button" ?disabled=${state.busy || state.plan}>Xem trước việc bãi bỏ</button></form>`}</td></tr>`;
}
