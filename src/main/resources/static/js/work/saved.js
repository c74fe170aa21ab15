// The officer's own filters: kept on the server, so that they are there at any PC.
import { html, nothing } from '/js/lit.js';
import { get, send } from '/js/api.js';

const ADDRESS = '/api/work-items/views';

/**
 * @param asked () -> the question that stands now
 * @param ask (question) -> void
 * @param draw () -> void
 */
export function savedViews(asked, ask, draw) {
  const state = { views: [], naming: false, fault: null };

  async function take(answer) {
    try {
      state.views = await answer;
      Object.assign(state, { naming: false, fault: null });
    } catch (refused) {
      state.fault = refused.fields?.[0]?.message ?? refused.message;
    }
    draw();
  }

  function keep(event) {
    event.preventDefault();
    const { view, due, procedure, sort } = asked();
    take(send('PUT', ADDRESS, { name: event.target.elements.name.value, view, due, procedure, sort }));
  }

  function offer() {
    state.naming = true;
    draw();
    document.getElementById('mc-view-name')?.focus();
  }

  function leave() {
    Object.assign(state, { naming: false, fault: null });
    draw();
  }

  function chip(saved) {
    const { view, due, procedure, sort } = saved;
    const now = asked();
    const same = now.view === view && now.due === due && now.procedure === (procedure ?? '') && now.sort === sort;
    return html`<span class="mc-saved"><button type="button" class="mc-chip" aria-pressed=${String(same)}
        @click=${() => ask({ view, due, procedure: procedure ?? '', sort })}>${saved.name}</button>
      <button type="button" class="mc-quiet" aria-label="Xóa bộ lọc ${saved.name}" title="Xóa bộ lọc"
        @click=${() => take(send('DELETE', ADDRESS + '?' + new URLSearchParams({ name: saved.name })))}>×</button></span>`;
  }

  function naming() {
    return html`<form class="mc-inline" @submit=${keep}>
      <label for="mc-view-name">Tên bộ lọc</label>
      <input id="mc-view-name" name="name" type="text" maxlength="60" required placeholder="VD: Kết hôn đến hạn tuần này">
      <button type="submit">Lưu</button>
      <button type="button" class="mc-quiet" @click=${leave}>Hủy</button>
      ${state.fault ? html`<p class="mc-fault" role="alert">${state.fault}</p>` : nothing}</form>`;
  }

  return {
    load: () => take(get(ADDRESS)),
    view: () => html`<div class="mc-chips mc-views" role="group" aria-label="Bộ lọc đã lưu">
      ${state.views.map(chip)}
      ${state.naming ? naming() : html`<button type="button" class="mc-quiet" @click=${offer}>Lưu bộ lọc đang dùng…</button>
        ${state.fault ? html`<p class="mc-fault" role="alert">${state.fault}</p>` : nothing}`}</div>`,
  };
}
