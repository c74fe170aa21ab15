// What falls due at each unit in the next working days, against its usual pace.
import { html } from '/js/lit.js';
import { day, number } from '/js/board/words.js';

export function loadView(plan, unit) {
  const lines = plan.lines.filter((line) => !unit || line.unit === unit);
  return html`<div class="mc-scroll" tabindex="0" role="region" aria-label="Hồ sơ đến hạn những ngày tới"><table class="mc-table">
    <caption>Số hồ sơ đến hạn trong ${plan.days.length} ngày làm việc tới, so với số hồ sơ từng đơn vị thường giải quyết.</caption>
    <thead><tr><th scope="col">Đơn vị</th><th scope="col" class="mc-count mc-overdue">■ Đã quá hạn</th>
      ${plan.days.map((each) => html`<th scope="col" class="mc-count">${day(each)}</th>`)}
      <th scope="col" class="mc-count">Thường giải quyết mỗi ngày</th><th scope="col">Nhận xét</th></tr></thead>
    <tbody>${lines.length ? lines.map((line) => row(line)) : html`<tr><td class="mc-empty" colspan="9">Không có hồ sơ nào đến hạn.</td></tr>`}</tbody>
  </table></div>
  <p class="mc-note">Thường giải quyết mỗi ngày: trung vị số kết quả của ${plan.daysBack} ngày làm việc gần nhất. “Vượt khả năng giải quyết thường
    ngày”: số hồ sơ đã quá hạn và đến hạn nhiều hơn số đơn vị thường giải quyết trong từng ấy ngày.</p>`;
}

function row(line) {
  return html`<tr><th scope="row">${line.unitName}</th>
    <td class="mc-count mc-overdue">${number(line.overdue)}</td>
    ${line.due.map((count) => html`<td class="mc-count">${number(count)}</td>`)}
    <td class="mc-count">${number(line.pace)}</td>
    <td>${line.pace === 0 ? 'Chưa đủ số liệu để so' : line.tooMuch ? html`<strong class="mc-level mc-overdue">▲ Vượt khả năng giải quyết thường ngày</strong>` : 'Trong khả năng giải quyết'}</td></tr>`;
}
