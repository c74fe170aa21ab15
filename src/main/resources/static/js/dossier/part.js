import { html } from '/js/lit.js';
import { get } from '/js/api.js';

/** Something that the server is asked for on its own: it loads, is there, or has failed and can be asked for again. */
export class Part {
  /** @param {() => void} draw called whenever there is something else to see */
  constructor(path, draw, signal) {
    this.path = path;
    this.draw = draw;
    this.signal = signal;
    this.state = 'idle';
  }

  /** What is there already stays on the screen until the answer has come. */
  async load() {
    if (this.state === 'loading') return;
    this.state = this.value === undefined ? 'loading' : this.state;
    this.draw();
    try {
      await this.take(await get(this.path, this.signal));
    } catch (failure) {
      if (failure.name === 'AbortError') return;
      this.state = 'failed';
      this.error = failure;
      this.draw();
    }
  }

  take(value) {
    this.value = value;
    this.state = 'ready';
    this.draw();
  }

  /** @param {(value: any) => any} content template of what has come */
  show(content) {
    if (this.state === 'ready') return content(this.value);
    if (this.state === 'failed') {
      return html`<div class="mc-failed" role="alert">
        <p>${this.error.message}</p>
        <button type="button" class="mc-button" @click=${() => this.again()}>Tải lại</button>
      </div>`;
    }
    return html`<p class="mc-loading" role="status">Đang tải…</p>`;
  }

  again() {
    this.state = 'idle';
    return this.load();
  }
}
