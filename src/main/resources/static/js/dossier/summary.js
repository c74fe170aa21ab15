import { html, nothing } from '/js/lit.js';
import { masked, moment } from './words.js';

const CHANNELS = { counter: 'Nộp trực tiếp', portal: 'Nộp qua Cổng dịch vụ công', post: 'Nộp qua bưu chính' };

/** Who, what, until when, and where everything is. */
export function summary(dossier, screen) {
  return html`<header class="mc-summary">
    <div class="mc-title">
      <h2>${dossier.procedureName}</h2>
      <p class="mc-number">${dossier.number}</p>
      <span class="mc-chip">${dossier.publicStatus}</span>
    </div>
    ${due(dossier)}
    <dl class="mc-facts">
      <div><dt>Người nộp</dt><dd>${applicant(dossier.applicant, screen)}</dd></div>
      <div><dt>Nơi tiếp nhận</dt><dd>${dossier.receivingUnit.name}</dd></div>
      <div><dt>Cơ quan giải quyết</dt><dd>${dossier.competentUnit.name}</dd></div>
      <div><dt>Hồ sơ điện tử đang ở</dt><dd>${dossier.holder.name}</dd></div>
      <div><dt>Bản giấy đang ở</dt><dd>${dossier.originalAt || 'Không nộp bản giấy'}</dd></div>
      <div><dt>Ngày nộp</dt><dd>${moment(dossier.submittedAt)} · ${CHANNELS[dossier.channel] || dossier.channel}</dd></div>
      ${dossier.acceptedAt ? html`<div><dt>Tiếp nhận lúc</dt><dd>${moment(dossier.acceptedAt)}</dd></div>` : nothing}
      ${dossier.registerNumber ? html`<div><dt>Số đăng ký</dt><dd>${dossier.registerNumber}</dd></div>` : nothing}
    </dl>
  </header>`;
}

function due(dossier) {
  const { level, words } = standing(dossier);
  return html`<div class="mc-due mc-level-${level}">
    <strong>${words}</strong>
    <span>${dossier.clock}</span>
  </div>`;
}

function standing({ deadline, publicStatus }) {
  if (!deadline) return { level: 'NONE', words: 'Chưa tính thời hạn' };
  if (deadline.closedAt) return { level: 'NONE', words: publicStatus };
  if (deadline.suspended) return { level: 'PAUSED', words: 'Đang tạm dừng' };
  return { level: deadline.level, words: deadline.levelText };
}

function applicant(who, screen) {
  const shown = screen.isOpen('applicant');
  const facts = [
    who.idNumber && ['Số định danh', shown ? who.idNumber : masked(who.idNumber)],
    who.phone && ['Điện thoại', shown ? who.phone : masked(who.phone)],
    shown && who.email && ['Thư điện tử', who.email],
    shown && who.address && ['Địa chỉ', who.address],
  ].filter(Boolean);
  return html`<strong>${who.name}</strong>
    ${facts.map(([name, value]) => html`<br>${name}: ${value}`)}
    <br><button type="button" class="mc-link" aria-expanded=${shown} @click=${() => screen.toggle('applicant')}>
      ${shown ? 'Ẩn bớt thông tin cá nhân' : 'Hiện đầy đủ'}</button>`;
}
