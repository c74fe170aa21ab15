import { html, nothing } from '/js/lit.js';
import { moment } from './words.js';

const FEW = 8;

/** What happened, newest first. */
export function timeline(dossier, screen) {
  const lines = dossier.timeline.filter((line) => line.event !== 'LegalClock').reverse();
  const all = screen.isOpen('timeline');
  const shown = all ? lines : lines.slice(0, FEW);
  return html`<ol class="mc-timeline">
      ${shown.map((line) => html`<li>
        <time datetime=${line.happenedAt}>${moment(line.happenedAt)}</time>
        <span>${line.text}<small>${line.actorName}</small></span>
      </li>`)}
    </ol>
    ${lines.length > FEW
      ? html`<button type="button" class="mc-link" aria-expanded=${all} @click=${() => screen.toggle('timeline')}>
          ${all ? 'Thu gọn' : `Hiện cả ${lines.length} diễn biến`}</button>`
      : nothing}`;
}
