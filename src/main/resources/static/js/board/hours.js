// Part of the page "Lịch làm việc": the office hours that single units keep, from a day on.
import { html, nothing } from '/js/lit.js';
import { dayInput, hourInput } from '/js/days.js';
import { moment } from '/js/board/words.js';

const local = (date) => date.split('-').reverse().join('/');
const spoken = (hours) => `${hours.morningFrom}–${hours.morningTo}, ${hours.afternoonFrom}–${hours.afternoonTo}`;

/** @param {object} city the hours from which most differ little */
export const blankHours = (city) => ({ unit: '', from: '', source: '', ...city });

/**
 * @param {(code: string) => string} unitName
 * @param {{draw: () => void, preview: (what: object) => void}} act
 */
export function unitHours(state, unitName, act) {
  const all = state.overview.unitHours;
  return html`<section aria-labelledby="mc-hours"><h2 id="mc-hours">Giờ làm việc riêng của đơn vị</h2>
    <p class="mc-note">Giờ chung của toàn thành phố: ${spoken(state.overview.cityHours)}. Đơn vị không có trong bảng dưới đây làm việc theo
      giờ chung. Ngày nghỉ và ngày làm bù không đổi theo giờ riêng.</p>
    ${all.length ? html`<div class="mc-scroll" tabindex="0" role="region" aria-label="Giờ làm việc riêng"><table class="mc-table">
      <thead><tr><th scope="col">Đơn vị</th><th scope="col">Áp dụng từ ngày</th><th scope="col">Giờ làm việc</th><th scope="col">Căn cứ</th>
        <th scope="col">Ghi lúc</th><th scope="col">Tình trạng</th></tr></thead>
      <tbody>${all.map((each) => line(state, each, unitName, act))}</tbody></table></div>`
    : html`<p class="mc-empty">Mọi đơn vị đều làm việc theo giờ chung.</p>`}
    ${state.plan ? nothing : form(state, unitName, act)}</section>`;
}

function line(state, each, unitName, act) {
  const { id, recorded, reversed } = each;
  const status = () => {
    if (reversed) return html`Đã bãi bỏ lúc ${moment(reversed.at)}<small>${reversed.by}; ${reversed.source}</small>`;
    if (!id) return 'Có sẵn trong lịch ban đầu';
    return html`<form class="mc-filters" @submit=${(event) => {
      event.preventDefault();
      act.preview({
        path: `/api/calendar/hours/${id}/reversal`, body: { source: event.target.elements.source.value },
        title: `Bãi bỏ giờ làm việc riêng của ${unitName(each.unit)} áp dụng từ ngày ${local(each.from)}: ${spoken(each.hours)}`,
        question: 'Bãi bỏ và tính lại ngày hẹn trả', done: 'Đã bãi bỏ giờ làm việc riêng.',
      });
    }}><label>Căn cứ bãi bỏ <input name="source" required maxlength="500"></label>
      <button type="submit" class="mc-button" ?disabled=${state.busy || state.plan}>Xem trước việc bãi bỏ</button></form>`;
  };
  return html`<tr data-hours=${id ?? nothing}><th scope="row">${unitName(each.unit)}</th><td>${local(each.from)}</td>
    <td>${spoken(each.hours)}</td><td>${each.source}</td>
    <td>${recorded ? html`${moment(recorded.at)}<small>${recorded.by}</small>` : '–'}</td><td>${status()}</td></tr>`;
}

function form(state, unitName, act) {
  const given = state.hours;
  const time = (name, label) => html`<label>${label} ${hourInput({ name, value: given[name], changed: (hour) => { given[name] = hour; } })}</label>`;
  return html`<h3>Ghi giờ làm việc riêng</h3>
    <form id="mc-hours-form" @submit=${(event) => {
      event.preventDefault();
      const { unit, ...hours } = given;
      act.preview({
        path: '/api/calendar/hours', body: { unit, hours },
        title: `${unitName(unit)} làm việc ${spoken(hours)} từ ngày ${local(hours.from)}`,
        question: 'Ghi giờ làm việc và tính lại ngày hẹn trả', done: 'Đã ghi giờ làm việc riêng.',
      });
    }}>
      <div class="mc-filters"><label>Đơn vị <select name="unit" required @change=${(event) => { given.unit = event.target.value; }}>
        <option value="" ?selected=${!given.unit}>Chọn đơn vị</option>${state.units.map((unit) =>
          html`<option value=${unit.code} ?selected=${unit.code === given.unit}>${unit.fullName}</option>`)}</select></label>
      <label>Áp dụng từ ngày ${dayInput({ name: 'from', value: given.from, min: `${state.overview.years[0]}-01-01`,
        max: `${state.overview.years.at(-1)}-12-31`, changed: (day) => { given.from = day; } })}</label></div>
      <div class="mc-filters">${time('morningFrom', 'Sáng từ')}${time('morningTo', 'đến')}
        ${time('afternoonFrom', 'Chiều từ')}${time('afternoonTo', 'đến')}
        <label>Căn cứ (số, ngày văn bản) <input name="source" required maxlength="500" .value=${given.source}
          @input=${(event) => { given.source = event.target.value; }}></label></div>
      <button type="submit" class="mc-button mc-first" ?disabled=${state.busy}>Xem trước hồ sơ đổi ngày hẹn</button>
    </form>`;
}
