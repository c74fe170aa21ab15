// The lines of the work list.
import { html, live, nothing, repeat } from '/js/lit.js';
import { EMPTY, moment } from './words.js';

const LEVEL = { GREEN: 'green', AMBER: 'amber', RED: 'red', PAUSED: 'paused' };

function left(line) {
  if (!line.left) {
    return html`<span class="mc-level mc-level-none">Chưa tính hạn</span>
      ${line.stepDueAt ? html`<small>Bước này: ${moment(line.stepDueAt)}</small>` : nothing}`;
  }
  const { level, levelText, text } = line.left;
  const saidAlready = text.startsWith(levelText);
  return html`<span class="mc-level mc-level-${LEVEL[level]}">
      ${saidAlready ? html`<strong>${text}</strong>` : html`<strong>${levelText}</strong> · ${text}`}</span>
    ${line.dueAt ? html`<small>Hẹn trả ${moment(line.dueAt)}</small>` : nothing}`;
}

function holder(line) {
  if (line.mine) return html`<span class="mc-tag">Tôi</span>`;
  return line.assignee ? line.assignee.name : html`<span class="mc-soft">Chưa ai nhận</span>`;
}

function row(line, { selected, onSelect, onOpen }) {
  const open = (event) => {
    event.preventDefault();
    onOpen(line);
  };
  return html`<tr data-task=${line.taskId} class=${line.unread ? 'mc-unread' : ''}>
    <td class="mc-pick"><input type="checkbox" .checked=${live(selected.has(line.taskId))}
      aria-label="Chọn ${line.step}, hồ sơ ${line.number}" @change=${() => onSelect(line.taskId)}></td>
    <td><a href="#/?task=${line.taskId}" @click=${open}>${line.number}</a>
      ${line.unread ? html`<span class="mc-new">mới</span>` : nothing}</td>
    <td>${line.procedureName}<small>${line.applicant}</small></td>
    <td>${line.step}<small>${line.group ?? ''}</small></td>
    <td>${left(line)}</td>
    <td>${line.place ?? html`<span class="mc-soft">Không có bản giấy</span>`}</td>
    <td>${holder(line)}</td>
  </tr>`;
}

/** @param on {selected, onSelect, onSelectAll, onOpen, onKey} */
export function table(page, view, on) {
  if (page.items.length === 0) return html`<p class="mc-empty">${EMPTY[view]}</p>`;
  const all = page.items.every((line) => on.selected.has(line.taskId));
  return html`<div class="mc-scroll"><table class="mc-table" @keydown=${on.onKey}>
    <caption class="mc-hidden">Danh sách việc, ${page.items.length} dòng</caption>
    <thead><tr>
      <th scope="col" class="mc-pick"><input type="checkbox" aria-label="Chọn cả trang" .checked=${live(all)}
        @change=${() => on.onSelectAll(!all)}></th>
      <th scope="col">Mã hồ sơ</th><th scope="col">Thủ tục, người nộp</th><th scope="col">Bước xử lý</th>
      <th scope="col">Thời hạn</th><th scope="col">Bản giấy</th><th scope="col">Người đang xử lý</th>
    </tr></thead>
    <tbody>${repeat(page.items, (line) => line.taskId, (line) => row(line, on))}</tbody>
  </table></div>`;
}
