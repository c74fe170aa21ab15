import { html, nothing } from '/js/lit.js';
import { mountStyles } from '/js/styles.js';
import { Part } from './part.js';
import { path } from './words.js';

const KEY = 'way';

/** The drawings come with what draws them, once somebody wants to see them. */
class Drawings extends Part {
  async take(models) {
    const [{ diagram }] = await Promise.all([import('/js/diagram.js'), mountStyles('/css/diagram.css')]);
    super.take(models.map((model) => {
      const drawing = diagram(model.bpmn, model, `Sơ đồ ${model.name}; hồ sơ đang ở bước nào thì xem mục Việc tiếp theo`);
      drawing.classList.add('mc-large');
      return { name: model.name, drawing };
    }));
    requestAnimationFrame(() => this.value.forEach(({ drawing }) => centre(drawing)));
  }
}

/** Where the dossier stands comes into sight, without moving the page. */
function centre(drawing) {
  const standing = drawing.querySelector('.mc-standing');
  const frame = drawing.parentElement;
  if (!standing || !frame) return;
  const at = standing.getBoundingClientRect();
  const seen = frame.getBoundingClientRect();
  frame.scrollLeft += at.left - seen.left - (seen.width - at.width) / 2;
  frame.scrollTop += at.top - seen.top - (seen.height - at.height) / 2;
}

function toggle(screen) {
  screen.toggle(KEY);
  if (screen.isOpen(KEY)) screen.ask(KEY, () => new Drawings(`${path(screen.dossierNumber)}/way`, screen.draw, screen.signal));
}

/** The procedure's drawing with the way that the dossier has gone and the place where it stands. */
export function way(screen) {
  const open = screen.isOpen(KEY);
  return html`<p><button type="button" class="mc-button" aria-expanded=${open} @click=${() => toggle(screen)}>${open
    ? 'Ẩn sơ đồ' : 'Xem trên sơ đồ quy trình'}</button></p>
    ${open ? screen.asked(KEY).show(drawn) : nothing}`;
}

function drawn(models) {
  if (models.length === 0) return html`<p>Chưa có đường đi nào để vẽ: hồ sơ vừa được nộp.</p>`;
  return html`${models.map(({ name, drawing }) => html`<h4>${name}</h4>
      <p><button type="button" class="mc-button" aria-pressed="false" @click=${(event) => resize(event.target, drawing)}>Thu nhỏ, xem cả sơ đồ</button></p>
      <div class="mc-drawing" tabindex="0" role="region" aria-label=${`Sơ đồ ${name}`}>${drawing}</div>`)}
    <p class="mc-note">Tô màu: phần chắc chắn đã đi qua. Viền đậm: đang ở đó.</p>`;
}

function resize(button, drawing) {
  button.setAttribute('aria-pressed', String(!drawing.classList.toggle('mc-large')));
  centre(drawing);
}
