// The page "Số liệu": the figures of a period, as files and on paper.
import { html, nothing, render } from '/js/lit.js';
import { dayInput, typedDay } from '/js/days.js';
import { get } from '/js/api.js';
import { moment, number, share, today } from '/js/board/words.js';

const BY = [['unit', 'Đơn vị giải quyết'], ['field', 'Lĩnh vực'], ['procedure', 'Thủ tục'], ['month', 'Tháng']];
const COUNTS = [
  ['carried', 'Kỳ trước chuyển sang'], ['received', 'Tiếp nhận'], ['solved', 'Tổng số'], ['early', 'Trước hạn'],
  ['onTime', 'Đúng hạn'], ['late', 'Quá hạn'], ['stopped', 'Từ chối, rút'], ['open', 'Tổng số'], ['pausing', 'Tạm dừng'],
  ['notYetDue', 'Chưa đến hạn'], ['overdue', 'Đã quá hạn'],
];
/** The heading says that it is per cent. */
const rate = (part, whole) => share(part, whole).replace(/\s?%$/, '');

const RATES = [
  ['Trước và đúng hạn', (line) => rate(line.early + line.onTime, line.solved)],
  ['Trực tuyến', (line) => rate(line.online, line.received)],
  ['Số hóa', (line) => rate(line.digitised, line.received)],
  ['Thanh toán trực tuyến', (line) => rate(line.paidOnline, line.paid)],
];

export function figures(root, signal) {
  const state = { from: `${today().slice(0, 8)}01`, to: today(), by: 'unit' };
  const draw = () => !signal.aborted && render(template(state, ask), root);

  async function ask(change) {
    Object.assign(state, change, { busy: true, problem: null });
    draw();
    try {
      state.figures = await get(`/api/supervision/figures?${question(state)}`, signal);
    } catch (refused) {
      if (refused.name === 'AbortError') return;
      state.problem = refused.message;
    }
    state.busy = false;
    draw();
  }

  ask({});
}

const question = ({ from, to, by }) => new URLSearchParams({ from, to, by });

const local = (date) => date.split('-').reverse().join('/');

function template(state, ask) {
  const file = (ending) => `/api/supervision/figures/file.${ending}?${question(state)}`;
  return html`
    <header class="mc-head"><h1>Số liệu tiếp nhận, giải quyết thủ tục hành chính</h1></header>
    <form class="mc-filters mc-screen" @submit=${(event) => submitted(event, ask)}>
      <label>Từ ngày ${dayInput({ name: 'from', value: state.from })}</label>
      <label>Đến hết ngày ${dayInput({ name: 'to', value: state.to })}</label>
      <label>Tổng hợp theo <select name="by">${BY.map(([by, label]) => html`<option value=${by} ?selected=${by === state.by}>
        ${label}</option>`)}</select></label>
      <button type="submit" class="mc-button mc-first" ?disabled=${state.busy}>Xem số liệu</button>
      <a class="mc-button" href=${file('xlsx')} download>Tải tệp Excel</a>
      <a class="mc-button" href=${file('csv')} download>Tải tệp CSV</a>
      <button type="button" class="mc-button" @click=${() => window.print()}>In</button>
    </form>
    ${state.problem ? html`<p class="mc-problem" role="alert">${state.problem}</p>` : nothing}
    ${state.figures ? table(state.figures) : html`<p class="mc-empty">Đang tổng hợp…</p>`}
  `;
}

function submitted(event, ask) {
  event.preventDefault();
  const asked = Object.fromEntries(new FormData(event.target));
  ask({ ...asked, from: typedDay(asked.from), to: typedDay(asked.to) });
}

function table(figures) {
  const label = BY.find(([by]) => by.toUpperCase() === figures.by)[1];
  return html`
    <p role="status">Từ ngày ${local(figures.from)} đến hết ngày ${local(figures.to)}; số đang giải quyết tính đến
      ${moment(figures.at)}.</p>
    <div class="mc-scroll" tabindex="0" role="region" aria-label="Bảng số liệu"><table class="mc-table mc-figures">
      <thead>
        <tr><th rowspan="2" scope="col">${label}</th><th colspan="2" scope="colgroup">Phải giải quyết</th>
          <th colspan="5" scope="colgroup">Đã giải quyết</th><th colspan="4" scope="colgroup">Đang giải quyết</th>
          <th colspan="4" scope="colgroup">Tỷ lệ (%)</th></tr>
        <tr>${COUNTS.map(([, name]) => html`<th scope="col" class="mc-count">${name}</th>`)}
          ${RATES.map(([name]) => html`<th scope="col" class="mc-count">${name}</th>`)}</tr>
      </thead>
      <tbody>${figures.lines.length ? figures.lines.map((line) => row(line, line.name))
        : html`<tr><td colspan="16" class="mc-empty">Không có hồ sơ nào trong kỳ.</td></tr>`}</tbody>
      <tfoot>${row(figures.total, 'Cộng')}</tfoot>
    </table></div>
    <div class="mc-note"><p>Tính theo đơn vị giải quyết. Tiếp nhận: hồ sơ được tiếp nhận trong kỳ. Trước hạn: có kết quả từ ngày trước ngày
      hẹn trả; đúng hạn: trong ngày hẹn trả, không quá giờ hẹn. Thời gian tạm dừng không tính vào thời hạn.</p>
      <p>Tỷ lệ trực tuyến và số hóa tính trên hồ sơ tiếp nhận; thanh toán trực tuyến tính trên hồ sơ đã nộp phí, lệ phí.</p>
      ${figures.by === 'MONTH' ? html`<p>Từng tháng chỉ có tổng số đang giải quyết vào cuối tháng; tạm dừng, chưa đến hạn, đã quá hạn chỉ có ở dòng cộng.</p>` : nothing}</div>`;
}

function row(line, name) {
  return html`<tr><th scope="row">${name}</th>
    ${COUNTS.map(([count]) => html`<td class="mc-count">${line[count] < 0 ? '–' : number(line[count])}</td>`)}
    ${RATES.map(([, told]) => html`<td class="mc-count">${told(line)}</td>`)}</tr>`;
}
