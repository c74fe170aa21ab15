import { html, render } from '/js/lit.js';
import { mountStyles } from '/js/styles.js';
import { clock } from './clock.js';
import { documents } from './documents.js';
import { fees } from './fees.js';
import { next } from './next.js';
import { notes } from './notes.js';
import { papers } from './papers.js';
import { post } from './post.js';
import { Screen } from './screen.js';
import { summary } from './summary.js';
import { timeline } from './timeline.js';

const SECTIONS = [
  ['next', 'Việc tiếp theo', next],
  ['clock', 'Thời hạn giải quyết', clock],
  ['papers', 'Giấy tờ', papers],
  ['documents', 'Văn bản đã phát hành', documents],
  ['post', 'Bưu gửi', post],
  ['fees', 'Phí, lệ phí, thuế', fees],
  ['notes', 'Ghi chú nội bộ', (dossier, screen) => notes(screen)],
  ['timeline', 'Diễn biến hồ sơ', timeline],
];

/**
 * Shows a dossier in a node.
 *
 * @param {{task?: string, signed?: (said: string) => void}} [options] the open step in which the reader can sign, and what then
 * @returns {() => void} ends it
 */
export function showDossier(node, number, options = {}) {
  mountStyles('/css/dossier.css');
  let waiting = false;
  const draw = () => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      if (!screen.signal.aborted) render(view(screen), node);
    });
  };
  const screen = new Screen(number, draw, options);
  screen.load();
  return () => {
    screen.end();
    render('', node);
  };
}

function view(screen) {
  return html`<article class="mc-dossier" aria-label=${`Hồ sơ ${screen.dossierNumber}`}>
    <p class="mc-said" role="status">${screen.said}</p>
    ${screen.dossier.show((dossier) => html`
      ${summary(dossier, screen)}
      <div class="mc-sections">${SECTIONS.map(([key, name, content]) => html`
        <section class="mc-section mc-section-${key}" aria-label=${name}>
          <h3>${name}</h3>
          ${content(dossier, screen)}
        </section>`)}</div>`)}
  </article>`;
}
