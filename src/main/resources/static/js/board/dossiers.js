// Lists of dossiers, without personal data.
import { html, nothing, render, repeat } from '/js/lit.js';
import { get } from '/js/api.js';
import { left, levelOf, moment, number } from '/js/board/words.js';

function level(name) {
  const known = levelOf(name);
  return html`<span class="mc-level mc-${known.count}"><span aria-hidden="true">${known.sign}</span> ${known.label}</span>`;
}

function step(at) {
  return html`<div>${at.step}<small>${at.group ?? 'Chưa phân công nhóm'}${at.taken ? ' · đã có người nhận' : ' · chưa ai nhận'}
    · từ ${moment(at.since)}</small>${at.groupCode ? html`<details class="mc-hands" @toggle=${(event) => hands(event.target, at.groupCode)}>
      <summary>Ai đang rảnh?</summary><div role="status"></div></details>` : nothing}</div>`;
}

/** Asked when it is opened: who may do the step, who is there, who has least in hand. */
async function hands(details, group) {
  if (!details.open) return;
  const place = details.querySelector('div');
  try {
    render(free(await get(`/api/supervision/hands?group=${encodeURIComponent(group)}`)), place);
  } catch (refused) {
    render(html`${refused.message}`, place);
  }
}

function free(officers) {
  if (!officers.length) return html`Chưa có tài khoản nào trong nhóm này.`;
  return html`<ul>${officers.map((each) => html`<li>${each.name}: ${each.awayUntil ? `vắng đến ${moment(each.awayUntil)}`
    : each.inHand ? `đang giữ ${number(each.inHand)} việc${each.overdue ? `, ${number(each.overdue)} việc của hồ sơ quá hạn` : ''}`
    : html`<b>không giữ việc nào</b>`}</li>`)}</ul>`;
}

/** @param {boolean} [chance] with the chance of being late */
export function dossierTable(dossiers, chance = false) {
  if (!dossiers.length) return html`<p class="mc-empty">Không có hồ sơ nào.</p>`;
  return html`<div class="mc-scroll" tabindex="0" role="region" aria-label="Danh sách hồ sơ"><table class="mc-table mc-cards">
    <thead><tr><th scope="col">Mã hồ sơ</th>
      ${chance ? html`<th scope="col" class="mc-count">Khả năng quá hạn</th>` : nothing}
      <th scope="col">Mức</th><th scope="col">Thời gian còn lại</th><th scope="col">Hẹn trả</th>
      <th scope="col">Đơn vị, thủ tục</th><th scope="col">Đang ở bước, ai phải làm</th></tr></thead>
    <tbody>${repeat(dossiers, (each) => each.number, (each) => html`<tr>
      <th scope="row" class="mc-code">${each.number}</th>
      ${chance ? html`<td class="mc-count" data-name="Khả năng quá hạn"><b>${number(each.chance)} %</b></td>` : nothing}
      <td>${level(each.level)}</td><td>${left(each)}</td><td data-name="Hẹn trả">${each.dueAt ? moment(each.dueAt) : '–'}</td>
      <td>${each.unitName}<small>${each.procedureName}</small></td>
      <td>${each.steps.length ? repeat(each.steps, (at) => `${at.step} ${at.groupCode}`, step) : 'Không có việc nào chờ cán bộ; hệ thống đang xử lý hoặc chờ bên ngoài'}</td>
    </tr>`)}</tbody></table></div>`;
}

export function pages(list, go, what = 'hồ sơ') {
  const last = Math.max(0, Math.ceil(list.total / list.size) - 1);
  const total = list.more ? `hơn ${number(list.total)}` : number(list.total);
  return html`<div class="mc-pages">
    <button type="button" class="mc-button" ?disabled=${list.page === 0} @click=${() => go(list.page - 1)}>Trang trước</button>
    <span role="status">Trang ${list.page + 1}/${last + 1}, ${total} ${what}</span>
    <button type="button" class="mc-button" ?disabled=${list.page >= last} @click=${() => go(list.page + 1)}>Trang sau</button>
    ${list.more ? html`<small>Chỉ mở được ${number(list.total)} hồ sơ gấp nhất; chọn đơn vị hoặc thủ tục để thu hẹp.</small>` : nothing}
  </div>`;
}
