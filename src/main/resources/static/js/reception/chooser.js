// The choice of a procedure: typed without accents, picked with the arrows and Enter.
import { html, nothing, repeat } from '/js/lit.js';
import { get } from '/js/api.js';

const PAUSE_MILLIS = 120;

export class Chooser {
  /** @param {(procedure: string) => void} choose */
  constructor(draw, choose) {
    this.draw = draw;
    this.choose = choose;
    this.found = [];
    this.at = 0;
    this.said = '';
    this.search('');
  }

  search(query) {
    clearTimeout(this.timer);
    this.asked?.abort();
    this.asked = new AbortController();
    this.timer = setTimeout(() => this.ask(query, this.asked.signal), query ? PAUSE_MILLIS : 0);
  }

  async ask(query, signal) {
    try {
      this.found = await get(`/api/receptions/procedures?query=${encodeURIComponent(query)}`, signal);
      this.at = 0;
      this.said = this.found.length ? `Có ${this.found.length} thủ tục.` : 'Không thấy thủ tục nào. Thử ít từ hơn, hoặc chọn “Yêu cầu ngoài danh mục thủ tục”.';
      this.fault = null;
    } catch (refused) {
      if (refused.name === 'AbortError') return;
      this.fault = refused.message;
    }
    this.draw();
  }

  keys(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && this.found.length) {
      this.at = (this.at + step + this.found.length) % this.found.length;
      event.preventDefault();
      this.draw();
    } else if (event.key === 'Enter' && this.found[this.at]) {
      event.preventDefault();
      this.choose(this.found[this.at].procedure);
    }
  }

  view() {
    const active = this.found[this.at] ? `mc-procedure-${this.at}` : nothing;
    return html`<section aria-labelledby="mc-choose-title">
      <h2 id="mc-choose-title">Chọn thủ tục</h2>
      <label for="mc-procedure">Tên thủ tục, lĩnh vực hoặc mã; gõ không dấu cũng được, ví dụ “dkkh” hoặc “ket hon”</label>
      <input id="mc-procedure" class="mc-wide" type="search" role="combobox" autocomplete="off" aria-expanded=${this.found.length ? 'true' : 'false'} aria-controls="mc-procedures"
        aria-autocomplete="list" aria-activedescendant=${active} maxlength="200"
        @input=${(event) => this.search(event.target.value)} @keydown=${(event) => this.keys(event)}>
      <p class="mc-hint" role="status">${this.fault ? nothing : this.said}</p>
      ${this.fault ? html`<p class="mc-fault" role="alert">${this.fault}</p>` : nothing}
      <ul id="mc-procedures" role="listbox" aria-label="Thủ tục">${repeat(this.found, ({ procedure }) => procedure, (each, place) => html`
        <li id="mc-procedure-${place}" role="option" aria-selected=${place === this.at ? 'true' : 'false'} @click=${() => this.choose(each.procedure)}>
          <strong>${each.name}</strong> <span>${[each.field, each.nationalCode].filter(Boolean).join(' · ')}</span></li>`)}</ul>
    </section>`;
  }
}
