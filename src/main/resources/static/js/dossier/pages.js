import { html, nothing } from '/js/lit.js';

/** One page of a file at a time, with the arrows of the keyboard too. */
export function pages(each, screen) {
  const key = `page ${each.id}`;
  const page = Math.min(screen.number(key, 1), each.pages);
  const go = (to) => to >= 1 && to <= each.pages && screen.set(key, to);
  return html`<figure class="mc-pages" tabindex="0" aria-label=${`Trang ${page} trên ${each.pages} của ${each.name}`}
      @keydown=${(event) => arrows(event, page, go)}>
    <figcaption>
      ${each.pages > 1 ? html`<button type="button" class="mc-button" ?disabled=${page === 1} @click=${() => go(page - 1)}>Trang trước</button>` : nothing}
      <span aria-live="polite">Trang ${page}/${each.pages}</span>
      ${each.pages > 1 ? html`<button type="button" class="mc-button" ?disabled=${page === each.pages} @click=${() => go(page + 1)}>Trang sau</button>` : nothing}
    </figcaption>
    ${screen.isOpen(`broken ${each.id} ${page}`)
      ? html`<p class="mc-failed" role="alert">Không hiển thị được trang này. Tải tệp về để xem, hoặc
          <button type="button" class="mc-link" @click=${() => screen.toggle(`broken ${each.id} ${page}`)}>thử lại</button>.</p>`
      : html`<img src="${each.href}/pages/${page}?width=1200" alt=${`Trang ${page} của ${each.name}`}
          @error=${() => screen.toggle(`broken ${each.id} ${page}`)}>`}
  </figure>`;
}

function arrows(event, page, go) {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (step) {
    event.preventDefault();
    go(page + step);
  }
}
