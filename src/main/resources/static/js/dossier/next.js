import { html, nothing } from '/js/lit.js';
import { moment } from './words.js';

/** What the dossier waits for, in words, and the way to the diagram. */
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
    ${screen.openDiagram
      ? html`<p><button type="button" class="mc-button" @click=${screen.openDiagram}>Xem vị trí trên sơ đồ quy trình</button></p>`
      : nothing}`;
}

const closed = (dossier) => dossier.deadline !== null && dossier.deadline.closedAt !== null;

/** The names of tasks end with the number, which stands above already. */
const bare = (name, number) => name.replace(` · ${number}`, '');

/** What will be signed here, or waits for it. */
function signature(dossier, screen) {
  const waiting = dossier.documents.filter((document) => document.signing === 'AWAITED');
  const papers = screen.papers.value?.papers.filter((paper) => paper.copy?.awaitsSignature) || [];
  const signs = dossier.waitingFor.some((step) => step.step.startsWith('sign-'));
  if (waiting.length === 0 && papers.length === 0 && !signs) return nothing;
  return html`<div class="mc-callout">
    ${signs ? html`<p>Ở bước này lãnh đạo ký số: chọn ký trong thẻ Biểu mẫu và hoàn thành việc, kết quả được
      ký bằng chữ ký số của cơ quan giải quyết. Chữ ký và kết quả kiểm tra hiện ở mục <em>Văn bản đã phát hành</em> ngay sau đó.</p>` : nothing}
    ${waiting.map((document) => html`<p>Chờ ký số: ${document.name} số ${document.number}.</p>`)}
    ${papers.map((paper) => html`<p>Bản số hóa “${paper.name}” chờ chữ ký số của cán bộ đã kiểm tra.</p>`)}
  </div>`;
}
