// Who stands in for whom: everybody of a unit reads it, its leader and heads decide.
import { html, nothing, render } from '/js/lit.js';
import { get, send } from '/js/api.js';
import { dayInput, hourInput, typedDay } from '/js/days.js';
import { moment } from '/js/work/words.js';

const STATES = {
  PLANNED: 'Sắp tới',
  ACTIVE: 'Đang xử lý thay',
  OVER: 'Đã kết thúc',
  CALLED_OFF: 'Đã hủy trước khi bắt đầu',
};

/** @returns what to call when the page is left */
export function showStandIns(node) {
  const page = new StandIns(node);
  page.load();
  document.title = 'Phân công xử lý thay · Một Cửa';
  return () => render(nothing, node);
}

class StandIns {
  constructor(node) {
    this.node = node;
    this.answer = null;
    this.notice = null;
    this.fault = null;
    this.busy = false;
    this.unit = '';
    this.draw();
  }

  async load() {
    try {
      this.answer = await get('/api/stand-ins');
    } catch (refused) {
      this.fault = refused.message;
    }
    this.draw();
  }

  async plan(event) {
    event.preventDefault();
    const form = event.target;
    const { fromHour, toHour, ...said } = Object.fromEntries(new FormData(form));
    // Offices keep the hours of Đà Nẵng, whatever the PC says.
    const at = (day, hour) => `${typedDay(day)}T${hour}:00+07:00`;
    await this.change('Đã lưu phân công xử lý thay.', 'POST', '/api/stand-ins', {
      ...said, unit: this.office().code, from: at(said.from, fromHour), to: at(said.to, toHour),
    });
    if (!this.fault) form.reset();
  }

  async change(done, method, path, body) {
    if (this.busy) return;
    Object.assign(this, { busy: true, notice: null, fault: null });
    this.draw();
    try {
      await send(method, path, body);
      this.notice = done;
    } catch (refused) {
      this.fault = refused.message;
    }
    this.busy = false;
    await this.load();
  }

  draw() {
    render(html`<main class="mc-work" aria-labelledby="mc-stand-title">
      <header class="mc-head"><h1 id="mc-stand-title">Phân công xử lý thay</h1></header>
      <p>Khi cán bộ vắng mặt, người xử lý thay có vai trò của người đó tại đơn vị và nhận các việc người đó đang xử lý, kể cả việc
        đến sau. Hết thời gian, việc chưa xong tự về người cũ; việc nhận thêm từ hàng chờ trả lại cho bộ phận.</p>
      <div role="status" aria-live="polite">
        ${this.notice ? html`<p class="mc-notice">${this.notice}</p>` : nothing}
        ${this.fault ? html`<p class="mc-fault">${this.fault}</p>` : nothing}
      </div>
      ${this.answer?.offices.length ? this.form() : nothing}${this.answer ? this.list() : html`<p class="mc-empty">Đang tải…</p>`}
    </main>`, this.node);
  }

  office() {
    return this.answer.offices.find((each) => each.code === this.unit) ?? this.answer.offices[0];
  }

  officeChoice() {
    const { offices } = this.answer;
    if (offices.length === 1) return nothing;
    const choose = (event) => {
      this.unit = event.target.value;
      this.draw();
    };
    return html`<label>Đơn vị <select @change=${choose}>${offices.map(({ code, name }) => html`
      <option value=${code} .selected=${code === this.office().code}>${name}</option>`)}</select></label>`;
  }

  people(name, label) {
    return html`<label>${label} <select name=${name} required><option value="">Chọn…</option>
      ${this.office().colleagues.map(({ account, name: called }) => html`<option value=${account}>${called}</option>`)}</select></label>`;
  }

  timeField(label, name, hour) {
    return html`<div class="mc-moment"><label>${label} ngày ${dayInput({ name })}</label>${hourInput({ name: `${name}Hour`, value: hour, label: `${label} giờ` })}</div>`;
  }

  form() {
    return html`<form class="mc-bulk mc-fields" aria-label="Phân công xử lý thay" @submit=${(event) => this.plan(event)}>
      ${this.officeChoice()}${this.people('absent', 'Người vắng mặt')}${this.people('substitute', 'Người xử lý thay')}
      ${this.timeField('Từ', 'from', '08:00')}${this.timeField('Đến', 'to', '17:00')}
      <label>Lý do <input type="text" name="reason" maxlength="500" required></label>
      <button type="submit" ?disabled=${this.busy}>Phân công</button></form>`;
  }

  list() {
    const { standIns } = this.answer;
    if (standIns.length === 0) return html`<p class="mc-empty">Đơn vị chưa có phân công xử lý thay nào.</p>`;
    return html`<div class="mc-scroll"><table class="mc-table">
      <caption class="mc-hidden">Phân công xử lý thay của đơn vị</caption>
      <thead><tr><th scope="col">Người vắng mặt</th><th scope="col">Người xử lý thay</th><th scope="col">Thời gian</th>
        <th scope="col">Lý do</th><th scope="col">Tình trạng</th></tr></thead>
      <tbody>${standIns.map((one) => this.row(one))}</tbody></table></div>`;
  }

  end(one) {
    const planned = one.state === 'PLANNED';
    const question = planned
      ? `Hủy phân công ${one.substitute.name} xử lý thay ${one.absent.name}?`
      : `Kết thúc ngay? Việc chưa xong của ${one.absent.name} sẽ về lại người này.`;
    if (!window.confirm(question)) return;
    this.change(planned ? 'Đã hủy phân công.' : 'Đã kết thúc; việc chưa xong đã về người cũ.', 'DELETE', `/api/stand-ins/${one.id}`);
  }

  row(one) {
    return html`<tr><td>${one.absent.name}</td><td>${one.substitute.name}</td>
      <td>${moment(one.from)} – ${moment(one.to)}</td>
      <td>${one.reason}<small>Người phân công: ${one.madeBy.name}, ${moment(one.madeAt)}</small></td>
      <td>${STATES[one.state]}${one.endedAt ? html`<small>${moment(one.endedAt)}, ${one.endedBy.name}</small>` : nothing}
        ${one.mayEnd ? html`<button type="button" ?disabled=${this.busy} @click=${() => this.end(one)}>${one.state === 'PLANNED'
            ? 'Hủy phân công' : 'Kết thúc ngay'}<span class="mc-hidden"> (${one.substitute.name} thay ${one.absent.name})</span></button>` : nothing}</td></tr>`;
  }
}
