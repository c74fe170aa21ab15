import { html, nothing } from '/js/lit.js';
import { moment } from './words.js';

const MOVES = {
  STARTED: 'Bắt đầu tính',
  STOPPED: 'Tạm dừng',
  STOPPED_ANEW: 'Tạm dừng tiếp',
  RESUMED: 'Tính tiếp',
  EXTENDED: 'Gia hạn',
  CASE_CHANGED: 'Đổi thời hạn',
  ENDED: 'Kết thúc',
};

/** Every move of the legal clock with its reason and its legal ground. */
export function clock(dossier) {
  const moves = dossier.timeline.filter((line) => line.event === 'LegalClock' || line.event === 'DeadlineRecounted');
  if (moves.length === 0) return html`<p class="mc-empty">${dossier.clock}.</p>`;
  return html`
    ${dossier.deadline ? html`<p>Thời hạn: <strong>${dossier.deadline.limitText}</strong> (${dossier.deadline.legalBasis}).</p>` : nothing}
    <table class="mc-table">
      <caption class="mc-hidden">Diễn biến thời hạn giải quyết</caption>
      <thead><tr><th scope="col">Thời điểm</th><th scope="col">Diễn biến</th><th scope="col">Lý do, căn cứ</th><th scope="col">Hạn sau đó</th></tr></thead>
      <tbody>${moves.map(row)}</tbody>
    </table>`;
}

function row(line) {
  const move = line.facts;
  const recount = line.event === 'DeadlineRecounted';
  return html`<tr>
    <td data-label="Thời điểm">${moment(line.happenedAt)}</td>
    <td data-label="Diễn biến"><span class="mc-move mc-move-${recount ? 'RECOUNTED' : move.move}">${recount ? 'Tính lại' : MOVES[move.move] || move.move}</span></td>
    <td data-label="Lý do, căn cứ">${line.text}</td>
    <td data-label="Hạn sau đó">${recount ? '' : move.dueAt ? moment(move.dueAt) : move.move === 'ENDED' ? '–' : 'Đang dừng'}</td>
  </tr>`;
}
