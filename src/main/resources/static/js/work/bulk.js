// What can be done with the picked lines at once.
import { html, nothing } from '/js/lit.js';
import { get } from '/js/api.js';

/** @param work the page: {selected, act, draw, handing} */
export function bulkBar(work) {
  const count = work.selected.size;
  return html`<section class="mc-bulk" aria-label="Việc đã chọn">
    <strong>Đã chọn ${count} việc</strong>
    <button type="button" ?disabled=${work.busy} @click=${() => work.act('Đã nhận', '/api/work-items/take')}>Nhận việc</button>
    <button type="button" ?disabled=${work.busy} @click=${() => work.act('Đã trả lại', '/api/work-items/give-back')}>Trả lại cho bộ phận</button>
    <button type="button" ?disabled=${work.busy} @click=${() => offerColleagues(work)}>Chuyển cho đồng nghiệp…</button>
    <button type="button" ?disabled=${work.busy} @click=${() => confirmSigning(work)}>Ký số…</button>
    <button type="button" class="mc-quiet" @click=${() => work.selectAll(false)}>Bỏ chọn</button>
    ${work.handing ? handing(work) : nothing}
    ${work.signing ? signing(work, count) : nothing}
  </section>`;
}

async function offerColleagues(work) {
  const [task] = work.selected;
  work.signing = false;
  work.handing = { colleagues: [], loading: true };
  work.draw();
  try {
    work.handing = { colleagues: await get(`/api/work-items/${task}/colleagues`) };
  } catch (refused) {
    work.handing = { colleagues: [], fault: refused.message };
  }
  work.draw();
  document.getElementById('mc-colleague')?.focus();
}

function handing(work) {
  const { colleagues, loading, fault } = work.handing;
  if (loading) return html`<p>Đang tìm đồng nghiệp cùng bộ phận…</p>`;
  if (fault) return html`<p class="mc-fault">${fault}</p>`;
  if (colleagues.length === 0) return html`<p>Không có đồng nghiệp nào khác cùng vai trò để chuyển.</p>`;
  const hand = (event) => {
    event.preventDefault();
    const to = event.target.elements.colleague.value;
    work.handing = null;
    work.act('Đã chuyển', '/api/work-items/hand', { to });
  };
  return html`<form class="mc-inline" @submit=${hand}>
    <label for="mc-colleague">Chuyển cho</label>
    <select id="mc-colleague" name="colleague" required>${colleagues.map(({ account, name }) => html`
      <option value=${account}>${name}</option>`)}</select>
    <button type="submit">Chuyển</button>
    <button type="button" class="mc-quiet" @click=${() => cancel(work, 'handing')}>Hủy</button></form>`;
}

function confirmSigning(work) {
  work.handing = null;
  work.signing = true;
  work.draw();
  document.getElementById('mc-sign')?.focus();
}

function signing(work, count) {
  const sign = () => {
    work.signing = false;
    work.act('Đã ký số', '/api/signatures/batch');
  };
  const lines = work.page.items.filter((line) => work.selected.has(line.taskId));
  return html`<div class="mc-inline"><p>Ký số kết quả của ${count} hồ sơ sau đây bằng chữ ký của anh/chị? Việc không phải bước ký sẽ được bỏ qua và nêu rõ.</p>
    <ul class="mc-signed">${lines.map((line) => html`<li>${line.number} · ${line.procedureName} · ${line.applicant} · ${line.step}</li>`)}</ul>
    <button id="mc-sign" type="button" @click=${sign}>Đồng ý ký</button>
    <button type="button" class="mc-quiet" @click=${() => cancel(work, 'signing')}>Hủy</button></div>`;
}

function cancel(work, what) {
  work[what] = null;
  work.draw();
}
