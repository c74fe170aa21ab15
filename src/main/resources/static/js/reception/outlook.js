// What the citizen can be told before the dossier is accepted, and what was promised when it has been.
import { html, nothing } from '/js/lit.js';

const AMOUNT = new Intl.NumberFormat('vi-VN');

export function outlook(told) {
  return html`<dl class="mc-outlook">
    <div><dt>Trạng thái</dt><dd>${told.status}</dd></div>
    <div><dt>Hẹn trả kết quả</dt><dd class=${told.dueAt ? 'mc-big' : ''}>${told.due}</dd></div>
    <div><dt>Thời hạn theo quy định</dt><dd>${told.limit ? html`${told.limit}<small>${told.legalBasis}</small>` : 'Chưa áp dụng'}</dd></div>
    <div><dt>Phí, lệ phí</dt><dd>${fee(told.fee)}</dd></div>
    ${told.next.length ? html`<div><dt>Bước tiếp theo</dt><dd>${told.next.join('; ')}</dd></div>` : nothing}
    ${told.missing.length ? html`<div class="mc-all"><dt>Giấy tờ chưa có</dt><dd>${told.missing.join('; ')}</dd></div>` : nothing}
  </dl>`;
}

function fee(due) {
  if (!due) return 'Không thu';
  return html`<strong>${due.amount === 0 ? 'Miễn' : `${AMOUNT.format(due.amount)} đồng`}</strong>
    <small>${due.title}. ${due.legalBasis}${due.confirmed ? '' : ' (chưa phải mức đã công bố)'}</small>`;
}
