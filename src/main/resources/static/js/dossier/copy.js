import { html, nothing } from '/js/lit.js';
import { Part } from './part.js';
import { moment, path } from './words.js';

/** What became of the files of a paper: the searchable copy, its words, and where it differs from what was declared. */
export function copy(line, dossier, screen) {
  const made = line.copy;
  if (!made) return nothing;
  const base = `${path(dossier.number)}/papers/${encodeURIComponent(line.item)}`;
  return html`<div class="mc-copy">
    <p>Bản số hóa: <strong>${made.label}</strong>${made.failure ? html`. <span class="mc-warning">${made.failure}</span>` : nothing}
      ${made.signed ? html`<br>${made.signed.signature}, ${moment(made.signed.at)}` : nothing}
      ${made.awaitsSignature ? html`<br>Chờ chữ ký số của cán bộ đã kiểm tra` : nothing}</p>
    ${made.inDoubt.map((page) => html`<p class="mc-warning">Trang ${page.page}: ${page.reason}. Hãy đối chiếu với bản gốc.</p>`)}
    ${made.sha256 ? html`<p class="mc-actions">
      <a class="mc-button" href="${base}/copy/content" download>Tải bản số hóa<span class="mc-hidden"> của ${line.name}</span></a>
      ${opener(`text ${line.item}`, 'Chữ đọc được', `${base}/copy/text`, line, screen)}
      ${opener(`proposals ${line.item}`, 'So với tờ khai', `${base}/proposals`, line, screen)}
    </p>` : nothing}
    <div aria-live="polite">
      ${screen.isOpen(`text ${line.item}`) ? screen.asked(`text ${line.item}`).show(words) : nothing}
      ${screen.isOpen(`proposals ${line.item}`) ? screen.asked(`proposals ${line.item}`).show(differences) : nothing}
    </div>
  </div>`;
}

const opener = (key, name, from, line, screen) => html`<button type="button" class="mc-button" aria-expanded=${screen.isOpen(key)}
  @click=${() => {
    screen.toggle(key);
    if (screen.isOpen(key)) screen.ask(key, () => new Part(from, screen.draw, screen.signal));
  }}>${name}<span class="mc-hidden"> của ${line.name}</span></button>`;

function words(all) {
  if (all.every((page) => page.rows.length === 0)) return html`<p class="mc-empty">Máy không đọc được chữ nào.</p>`;
  return all.map((page) => html`<section class="mc-text"><h5>Trang ${page.page}</h5>
    ${page.doubt ? html`<p class="mc-warning">${page.doubt}</p>` : nothing}
    <pre>${page.rows.join('\n')}</pre></section>`);
}

function differences(all) {
  if (all.length === 0) return html`<p class="mc-empty">Trên giấy không có mục nào để đối chiếu với tờ khai.</p>`;
  const differing = all.filter((each) => !each.same).length;
  return html`<p>${differing === 0 ? 'Mọi mục đọc được đều khớp tờ khai.' : html`<strong>${differing} mục không khớp tờ khai.</strong> Cán bộ đối chiếu và quyết định; hệ thống không tự sửa.`}</p>
    <table class="mc-table">
      <caption class="mc-hidden">Điều máy đọc được so với tờ khai</caption>
      <thead><tr><th scope="col">Mục</th><th scope="col">Tờ khai ghi</th><th scope="col">Máy đọc được</th><th scope="col">Kết quả</th></tr></thead>
      <tbody>${all.map((each) => html`<tr class=${each.same ? '' : 'mc-differs'}>
        <td data-label="Mục">${each.label}</td>
        <td data-label="Tờ khai ghi">${each.declared || 'Không ghi'}</td>
        <td data-label="Máy đọc được">${each.read} <small>(trang ${each.page}, độ tin cậy ${each.confidence}%)</small>${each.remark ? html`<br><span class="mc-warning">${each.remark}</span>` : nothing}</td>
        <td data-label="Kết quả">${each.same ? 'Khớp' : 'Khác'}</td>
      </tr>`)}</tbody>
    </table>`;
}
