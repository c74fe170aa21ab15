import { html, nothing } from '/js/lit.js';
import { moment } from './words.js';

/** What is or was on its way by public post. */
export function post(dossier) {
  if (dossier.consignments.length === 0) return html`<p class="mc-empty">Hồ sơ không có bưu gửi nào.</p>`;
  return html`<ul class="mc-cards">${dossier.consignments.map(card)}</ul>`;
}

function card(consignment) {
  const label = consignment.label;
  return html`<li class="mc-card">
    <strong>${label.itemNumber || label.orderCode}</strong>
    <span class="mc-chip">${label.stateText}</span>
    ${consignment.late ? html`<span class="mc-chip mc-late">Quá hạn đến</span>` : nothing}
    <p>${label.purposeText}: ${label.sender.name} → ${label.receiver.name}</p>
    <p>${contents(label)}${consignment.open ? ` · Phải đến trước ${moment(label.arrivalDue)} (${consignment.workingDays} ngày làm việc)` : ''}</p>
    ${consignment.receipt ? html`<p>${receipt(consignment.receipt)}</p>` : nothing}
    ${consignment.errand?.failure ? html`<p class="mc-warning">${consignment.errand.text}: ${consignment.errand.failure} Thử lại lúc ${moment(consignment.errand.nextAt)}.</p>` : nothing}
    ${consignment.events.length
      ? html`<ol class="mc-timeline">${consignment.events.slice().reverse().map(event)}</ol>`
      : html`<p class="mc-empty">Bưu chính chưa báo tin.</p>`}
  </li>`;
}

const contents = (label) => [
  label.originals ? `${label.originals} bản gốc` : '',
  label.copies ? `${label.copies} bản sao` : '',
].filter(Boolean).join(', ') || 'Không kê giấy tờ';

const receipt = (taken) => ['Đã nhận lúc ' + moment(taken.at), taken.receivedBy && `người nhận ${taken.receivedBy}`, taken.conditionText]
  .filter(Boolean).join('; ');

const event = (told) => html`<li>
  <time datetime=${told.happenedAt}>${moment(told.happenedAt)}</time>
  <span>${told.text}${told.detail ? `: ${told.detail}` : ''}
    <small>${told.carrier === 'office' || told.carrier === 'manual' ? told.actor : 'Bưu chính báo'}${told.moved ? '' : ', không làm thay đổi trạng thái'}</small></span>
</li>`;
