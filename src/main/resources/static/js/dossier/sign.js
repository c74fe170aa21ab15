import { html, nothing } from '/js/lit.js';
import { send } from '/js/api.js';

const KEY = 'sign';

/** A leader agrees beside the dossier, by the same way as several at once in the work list. */
export function sign(dossier, screen) {
  if (!screen.task) return nothing;
  return html`${screen.isOpen(KEY) ? question(dossier, screen) : html`
    <p>Bước này chờ anh/chị ký số kết quả. Xem giấy tờ và diễn biến ở dưới rồi ký; muốn trả lại hay từ chối thì chọn ở thẻ Biểu mẫu.</p>
    <p><button type="button" class="mc-button mc-first" @click=${() => screen.toggle(KEY)}>Ký số…</button></p>`}
    ${screen.refusals(KEY)}`;
}

function question(dossier, screen) {
  const step = dossier.waitingFor[0]?.name.replace(` · ${dossier.number}`, '');
  return html`<p><strong>Ký số kết quả của hồ sơ ${dossier.number} bằng chữ ký của anh/chị?</strong><br>
      ${dossier.procedureName} · ${dossier.applicant.name}${step ? ` · ${step}` : nothing}</p>
    <p><button type="button" class="mc-button mc-first" ?disabled=${screen.signing} @click=${() => agree(dossier, screen)}>Đồng ý ký</button>
      <button type="button" class="mc-button" ?disabled=${screen.signing} @click=${() => screen.toggle(KEY)}>Hủy</button></p>`;
}

async function agree(dossier, screen) {
  if (screen.signing) return;
  screen.signing = true;
  screen.draw();
  try {
    const { tasks: [answer] } = await send('POST', '/api/signatures/batch', { tasks: [screen.task] });
    if (answer.outcome === 'done') return screen.signed(`Đã ký số hồ sơ ${dossier.number}.`);
    screen.refuse(KEY, answer.reason);
  } catch (refused) {
    screen.refuse(KEY, refused.message);
  }
  screen.signing = false;
  return screen.draw();
}
