import { html, nothing } from '/js/lit.js';
import { day, moment, money } from './words.js';

const STATES = { due: 'Chưa nộp', paid: 'Đã nộp', cancelled: 'Đã hủy' };

/** What is due and what was paid. */
export function fees({ account }) {
  if (account.obligations.length === 0 && account.payments.length === 0) {
    return html`<p class="mc-empty">Hồ sơ không phát sinh phí, lệ phí hoặc thuế.</p>`;
  }
  return html`
    <p>${account.due > 0 ? html`Còn phải nộp <strong>${money(account.due)}</strong>.` : 'Không còn khoản nào phải nộp.'}
      ${account.toRefund > 0 ? html` Phải trả lại <strong>${money(account.toRefund)}</strong>.` : nothing}</p>
    ${account.obligations.length ? html`<table class="mc-table">
      <caption class="mc-hidden">Các khoản phải nộp</caption>
      <thead><tr><th scope="col">Khoản</th><th scope="col">Số tiền</th><th scope="col">Hạn nộp</th><th scope="col">Tình trạng</th></tr></thead>
      <tbody>${account.obligations.map((each) => html`<tr>
        <td data-label="Khoản">${each.title}<br><small>${each.legalGround}</small></td>
        <td data-label="Số tiền">${money(each.amount)}</td>
        <td data-label="Hạn nộp">${each.payBy ? day(each.payBy) : 'Không đặt hạn'}</td>
        <td data-label="Tình trạng">${STATES[each.state] || each.state}${each.receiptNumber ? html`<br><small>Biên lai ${each.receiptNumber}</small>` : nothing}</td>
      </tr>`)}</tbody></table>` : nothing}
    ${account.payments.length ? html`<h4>Đã nhận tiền</h4><ul class="mc-plain">${account.payments.map((each) => html`<li>
      ${moment(each.paidAt)}: ${money(each.amount)}, mã ${each.reference}<br><small>${each.outcome}</small></li>`)}</ul>` : nothing}`;
}
