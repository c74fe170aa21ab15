// Finding any dossier that the officer may see: by number, phone, identity number, name, or words on its papers.
import { html, nothing } from '/js/lit.js';
import { send } from '/js/api.js';
import { slashWanted } from './keys.js';

const LEAST = 2;

/** @param draw called when there is something new to show */
export function finder(draw) {
  const state = { answer: null, fault: null, asking: false };

  let last = null;

  /** Only the answer to the latest question counts. */
  async function search(event) {
    event.preventDefault();
    last?.abort();
    last = new AbortController();
    const { signal } = last;
    const sought = event.target.elements.sought.value.trim();
    if (sought.length < LEAST) {
      Object.assign(state, { answer: null, fault: sought ? 'Gõ ít nhất 2 ký tự.' : null });
      draw();
      return;
    }
    Object.assign(state, { asking: true, fault: null });
    draw();
    try {
      const [answer, papers] = await Promise.all([
        send('POST', '/api/dossiers/find', { sought }, signal),
        // Words on papers come beside; a search that they cannot answer is no fault of the other.
        send('POST', '/api/dossiers/search', { text: sought }, signal).catch(() => ({ hits: [] })),
      ]);
      state.answer = { ...answer, papers: byDossier(papers.hits, answer.dossiers) };
    } catch (refused) {
      if (refused.name === 'AbortError') return;
      Object.assign(state, { answer: null, fault: refused.message });
    }
    state.asking = false;
    draw();
  }

  function close() {
    Object.assign(state, { answer: null, fault: null });
    draw();
    document.getElementById('mc-find')?.focus();
  }

  return {
    /** "/" from anywhere but a field. */
    focusOn(event) {
      const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || typing || !slashWanted() || event.ctrlKey || event.altKey || event.metaKey) return;
      document.getElementById('mc-find')?.focus();
      event.preventDefault();
    },
    box: () => html`<form class="mc-find" role="search" @submit=${search}>
      <label for="mc-find">Tìm hồ sơ ${slashWanted() ? html`<kbd>/</kbd>` : nothing}</label>
      <input id="mc-find" name="sought" type="search" autocomplete="off" maxlength="200"
        placeholder="Mã hồ sơ, số định danh, điện thoại, họ tên, chữ trong giấy tờ">
      <button type="submit">Tìm</button></form>`,
    results: () => html`<div aria-live="polite">${results(state, close)}</div>`,
  };
}

const MOST_BY_PAPERS = 10;

/** The pages of each dossier that was not found otherwise. */
function byDossier(hits, known) {
  const pages = new Map();
  for (const { dossier, page } of hits) {
    if (!known.some(({ number }) => number === dossier)) pages.set(dossier, [...(pages.get(dossier) || []), page]);
  }
  return [...pages].slice(0, MOST_BY_PAPERS);
}

function onPapers([number, pages]) {
  return html`<li><a href="/ho-so/${encodeURIComponent(number)}">${number}</a>
    <small>có chữ này trong giấy tờ, trang ${[...new Set(pages)].join(', ')}</small></li>`;
}

function results(state, close) {
  if (state.asking) return html`<p class="mc-empty">Đang tìm…</p>`;
  if (state.fault) return html`<p class="mc-fault">${state.fault}</p>`;
  if (!state.answer) return nothing;
  const { dossiers, more, papers } = state.answer;
  const all = dossiers.length + papers.length;
  return html`<section class="mc-found" aria-label="Kết quả tìm">
    <p><strong>${all === 0 ? 'Không tìm thấy hồ sơ nào trong phạm vi anh/chị được xem.' : `Tìm thấy ${more ? 'hơn ' : ''}${all} hồ sơ`}</strong>
      <button type="button" class="mc-quiet" @click=${close}>Đóng</button></p>
    <ul>${dossiers.map(found)}${papers.map(onPapers)}</ul></section>`;
}

function found(dossier) {
  const href = dossier.taskId ? `#/?task=${dossier.taskId}` : `/ho-so/${encodeURIComponent(dossier.number)}`;
  return html`<li><a href=${href}>${dossier.number}</a> ${dossier.procedureName} · ${dossier.applicant} ·
    ${dossier.publicStatus} <small>${dossier.why}${dossier.step ? html` · đang ở bước: ${dossier.step}` : nothing}</small></li>`;
}
