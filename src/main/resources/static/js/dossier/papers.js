import { html, nothing, repeat } from '/js/lit.js';
import { send } from '/js/api.js';
import { copy } from './copy.js';
import { drop } from './drop.js';
import { file } from './file.js';

/** The lines of the checklist with their files. */
export function papers(dossier, screen) {
  return screen.papers.show(({ papers: lines }) => (lines.length === 0
    ? html`<p class="mc-empty">Thủ tục này không có thành phần hồ sơ.</p>`
    : html`<ul class="mc-cards">${repeat(lines, (line) => line.item, (line) => paper(line, dossier, screen))}</ul>`));
}

function paper(line, dossier, screen) {
  const held = dossier.papers.find((each) => each.code === line.item);
  return html`<li class="mc-card">
    <h4>${line.name}</h4>
    <p class="mc-hint">${whereabouts(held)}</p>
    ${line.files.length === 0
      ? html`<p class="mc-empty">Chưa có tệp nào.</p>`
      : html`<ul class="mc-files">${repeat(line.files, (each) => each.id, (each) => file(each, line, screen, takeBack))}</ul>`}
    ${copy(line, dossier, screen)}
    ${screen.mayWork() ? drop(line, screen) : nothing}
  </li>`;
}

function whereabouts(held) {
  if (!held) return 'Không nộp bản giấy';
  const count = [held.originals ? `${held.originals} bản gốc` : '', held.copies ? `${held.copies} bản sao` : ''].filter(Boolean).join(', ');
  return [count, held.originalAt].filter(Boolean).join(' · ') || 'Không nộp bản giấy';
}

async function takeBack(each, screen) {
  try {
    await send('DELETE', each.href);
    screen.say(`Đã gỡ tệp ${each.name}.`);
  } catch (refused) {
    screen.refuse(`file ${each.id}`, refused.message);
  }
  screen.reload();
}
