import { html, nothing } from '/js/lit.js';
import { Part } from './part.js';
import { verdict } from './verdict.js';
import { moment } from './words.js';

const SIGNING = { SIGNED: 'Đã ký số', AWAITED: 'Chờ ký số' };

/** What was issued, and what its signatures are worth. */
export function documents(dossier, screen) {
  if (dossier.documents.length === 0) return html`<p class="mc-empty">Chưa phát hành văn bản nào.</p>`;
  return html`<ul class="mc-cards">${dossier.documents.map((document) => card(document, screen))}</ul>`;
}

function card(document, screen) {
  const key = `signatures ${document.id}`;
  return html`<li class="mc-card">
    <strong>${document.name}</strong>
    ${SIGNING[document.signing] ? html`<span class="mc-chip mc-sign-${document.signing}">${SIGNING[document.signing]}</span>` : nothing}
    <p>Số ${document.number} · ${moment(document.issuedAt)}</p>
    <p class="mc-actions">
      <a class="mc-button" href=${document.href} target="_blank" rel="noopener">Mở tệp<span class="mc-hidden"> ${document.name} số ${document.number}</span></a>
      <button type="button" class="mc-button" aria-expanded=${screen.isOpen(key)} @click=${() => ask(document, key, screen)}>
        Kiểm tra chữ ký<span class="mc-hidden"> của ${document.name} số ${document.number}</span></button>
    </p>
    <div aria-live="polite">${screen.isOpen(key) ? screen.asked(key).show(verdict) : nothing}</div>
  </li>`;
}

function ask(document, key, screen) {
  screen.toggle(key);
  if (screen.isOpen(key)) screen.ask(key, () => new Part(document.signatures, screen.draw, screen.signal));
}
