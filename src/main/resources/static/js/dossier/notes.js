import { html, live, nothing } from '/js/lit.js';
import { send } from '/js/api.js';
import { moment } from './words.js';

const LONGEST = 2000;

/** Notes between officers: read and written, never changed. */
export function notes(screen) {
  return screen.notes.show(({ notes: all, left }) => html`
    <p class="mc-hint">Chỉ cán bộ được xem hồ sơ này đọc được; công dân không thấy. Ghi chú đã gửi không sửa, không xóa được.</p>
    ${all.length === 0 ? html`<p class="mc-empty">Chưa có ghi chú nào.</p>` : html`<ol class="mc-notes">${all.map(note)}</ol>`}
    ${left > 0 ? form(screen) : nothing}`);
}

const note = (each) => html`<li>
  <p class="mc-note-head"><strong>${each.authorName}</strong>${each.office ? `, ${each.office.name}` : ''} · <time datetime=${each.writtenAt}>${moment(each.writtenAt)}</time></p>
  <p class="mc-note-text">${each.content}</p>
</li>`;

function form(screen) {
  const draft = screen.draft;
  const length = [...draft.text].length;
  return html`<form class="mc-note-form" @submit=${(event) => write(event, screen)}>
    <label for="mc-note">Ghi chú mới</label>
    <textarea id="mc-note" rows="3" .value=${live(draft.text)} aria-describedby="mc-note-count"
      ?disabled=${draft.sending} @input=${(event) => { draft.text = event.target.value; screen.draw(); }}></textarea>
    <p class="mc-actions">
      <button type="submit" class="mc-button mc-main" ?disabled=${draft.sending || length > LONGEST}>${draft.sending ? 'Đang gửi…' : 'Gửi ghi chú'}</button>
      <span id="mc-note-count" class=${length > LONGEST ? 'mc-warning' : 'mc-hint'}>${length.toLocaleString('vi-VN')}/2.000 ký tự</span>
    </p>
    <p class="mc-warning" role="alert">${draft.refused || nothing}</p>
  </form>`;
}

async function write(event, screen) {
  event.preventDefault();
  const draft = screen.draft;
  draft.sending = true;
  draft.refused = '';
  screen.draw();
  try {
    const all = await send('POST', screen.notes.path, { content: draft.text });
    draft.text = '';
    screen.notes.take(all);
    screen.say('Đã gửi ghi chú.');
  } catch (refused) {
    draft.refused = refused.fields[0]?.message || refused.message;
  }
  draft.sending = false;
  screen.draw();
}
