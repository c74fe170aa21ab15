import { html, nothing } from '/js/lit.js';
import { pages } from './pages.js';
import { verdict } from './verdict.js';
import { moment, size } from './words.js';

/** An uploaded file: its first page, what is known of it, and what can be done with it. */
export function file(each, line, screen, takeBack) {
  const key = `pages ${each.id}`;
  const shown = screen.isOpen(key);
  return html`<li>
    <div class="mc-file">
      ${each.usable
        ? html`<button type="button" class="mc-thumb" aria-expanded=${shown} aria-label=${`Xem các trang của ${each.name}`} @click=${() => screen.toggle(key)}>
            <img src="${each.href}/pages/1?width=160" alt="" loading="lazy" width="80"></button>`
        : nothing}
      <div>
        <p><strong>${each.name}</strong><br>
          <small>${each.pages} trang · ${size(each.bytes)} · ${each.uploadedBy}, ${moment(each.uploadedAt)}</small></p>
        ${each.usable ? nothing : html`<p class="mc-warning">${each.scanned}</p>`}
        ${each.sealed ? html`<p class="mc-hint">Đã vào bản số hóa có chữ ký số, không gỡ được nữa.</p>` : nothing}
        <p class="mc-actions">
          ${each.usable ? html`
            <button type="button" class="mc-button" aria-expanded=${shown} @click=${() => screen.toggle(key)}>${shown ? 'Đóng trang' : 'Xem trang'}<span class="mc-hidden"> của ${each.name}</span></button>
            <a class="mc-button" href=${each.href} download>Tải về<span class="mc-hidden"> ${each.name}</span></a>` : nothing}
          ${each.sealed || !screen.mayWork() ? nothing : removal(each, screen, takeBack)}
        </p>
        ${screen.refusals(`file ${each.id}`)}
        ${each.signatures ? html`<details><summary>Chữ ký số trong tệp: ${each.signatures.conclusion}</summary>${verdict(each.signatures)}</details>` : nothing}
      </div>
    </div>
    ${shown ? pages(each, screen) : nothing}
  </li>`;
}

/** Asked once more before it is done. */
function removal(each, screen, takeBack) {
  const key = `remove ${each.id}`;
  if (!screen.isOpen(key)) {
    return html`<button type="button" class="mc-button" @click=${() => screen.toggle(key)}>Gỡ tệp<span class="mc-hidden"> ${each.name}</span></button>`;
  }
  return html`<span class="mc-ask" role="group" aria-label=${`Gỡ tệp ${each.name}`}>
    <button type="button" class="mc-button mc-danger" @click=${() => { screen.toggle(key); takeBack(each, screen); }}>Gỡ hẳn tệp này</button>
    <button type="button" class="mc-button" @click=${() => screen.toggle(key)}>Giữ lại</button></span>`;
}
