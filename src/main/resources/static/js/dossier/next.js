import { html, nothing } from '/js/lit.js';
import { sign } from './sign.js';
import { way } from './way.js';
import { moment } from './words.js';

/** What the dossier waits for, in words and on the drawing. */
export function next(dossier, screen) {
  const steps = dossier.waitingFor;
  return html`
    ${steps.length === 0
      ? html`<p>${dossier.publicStatusNumber === 10 || closed(dossier)
          ? 'Hồ sơ đã kết thúc, không còn việc nào phải làm.'
          : 'Hệ thống đang xử lý; chưa có việc nào chờ cán bộ.'}</p>`
      : html`<ul class="mc-plain">${steps.map((step) => html`<li>
          <strong>${bare(step.name, dossier.number)}</strong>
          ${step.office ? html`<br>Chờ ${step.role}, ${step.office.name}` : nothing}
          ${step.dueAt && step.dueAt < '9999' ? html`<br>Phải xong trước ${moment(step.dueAt)}` : nothing}
        </li>`)}</ul>`}
    ${signature(dossier, screen)}
    ${way(screen)}`;
}

const closed = (dossier) => dossier.deadline !== null && dossier.deadline.closedAt !== null;

/** The names of tasks end with the number, which stands above already. */
const bare = (name, number) => name.replace(` · ${number}`, '');

/** What will be signed here, or waits for it. */
function signature(dossier, screen) {
  const waiting = dossier.documents.filter((document) => document.signing === 'AWAITED');
  const papers = screen.papers.value?.papers.filter((paper) => paper.copy?.awaitsSignature) || [];
  const signs = !screen.task && dossier.waitingFor.some((step) => step.step.startsWith('sign-'));
  if (waiting.length === 0 && papers.length === 0 && !signs && !screen.task) return nothing;
  return html`<div class="mc-callout">
    ${signs ? html`<p>Hồ sơ đang chờ lãnh đạo ký số. Chữ ký và kết quả kiểm tra chữ ký hiện ở mục <em>Văn bản đã phát hành</em> ngay sau khi ký.</p>` : nothing}
    ${waiting.map((document) => html`<p>Chờ ký số: ${document.name} số ${document.number}.</p>`)}
    ${papers.map((paper) => html`<p>Bản số hóa “${paper.name}” chờ chữ ký số của cán bộ đã kiểm tra.</p>`)}
    ${sign(dossier, screen)}
  </div>`;
}
