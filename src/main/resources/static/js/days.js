import { html, nothing } from '/js/lit.js';

// Days as an officer types them: 14031995, 14/3/1995, 14-03-1995. The server takes 1995-03-14.

/** @returns what is to be sent: yyyy-MM-dd where a day can be read, otherwise what was typed, for the server to refuse */
export function typedDay(text) {
  const said = text.trim();
  const found = said.match(/^(\d{1,2})\D(\d{1,2})\D(\d{4})$/) || said.match(/^(\d{2})(\d{2})(\d{4})$/);
  if (!found) return said;
  const [, day, month, year] = found;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : said;
}

/** "14/03/1995"; what is no day stays as it was typed. */
export function shownDay(value) {
  const found = String(value ?? '').match(/^(\d{4})-(\d{2})-(\d{2})$/);
  return found ? `${found[3]}/${found[2]}/${found[1]}` : value ?? '';
}

const WRONG_DAY = 'Ghi ngày theo thứ tự ngày/tháng/năm, ví dụ 05/01/2027.';
const WRONG_HOUR = 'Ghi giờ và phút theo 24 giờ, ví dụ 08:00.';

/**
 * A day written as in Vietnam whatever language the browser speaks, with the browser's calendar behind a button.
 * @param changed gets yyyy-MM-dd, or '' for nothing; what cannot be read is said at the field and keeps the form from being sent.
 *   In a form `typedDay` of its value is the day
 */
export function dayInput({ name, value = '', min, max, changed = () => {} }) {
  return html`<span class="mc-date"><input type="text" name=${name ?? nothing} .value=${shownDay(value)} inputmode="numeric" required
      placeholder="ngày/tháng/năm" autocomplete="off" maxlength="10" @change=${(event) => {
        const day = read(event.target, min, max);
        if (day || !event.target.value) changed(day);
      }}>
    <input type="date" tabindex="-1" aria-hidden="true" min=${min ?? nothing} max=${max ?? nothing} @change=${picked}>
    <button type="button" aria-label="Chọn ngày trên lịch" title="Chọn ngày trên lịch" @click=${offer}>▾</button></span>`;
}

/** An hour of the day such as "08:00"; also 8:00, 8h30, 0800 are read. */
export function hourInput({ name, value, label, changed = () => {} }) {
  return html`<input class="mc-hour" type="text" name=${name} value=${value} .value=${value} aria-label=${label ?? nothing} inputmode="numeric" required maxlength="5"
    autocomplete="off" @change=${(event) => {
      const hour = typedHour(event.target.value);
      event.target.setCustomValidity(hour ? '' : WRONG_HOUR);
      if (!hour) return event.target.reportValidity();
      event.target.value = hour;
      return changed(hour);
    }}>`;
}

function typedHour(text) {
  const found = text.trim().match(/^([01]?\d|2[0-3])(?:[:h.]([0-5]\d)?|([0-5]\d))$/i);
  return found ? `${found[1].padStart(2, '0')}:${found[2] ?? found[3] ?? '00'}` : '';
}

function read(input, min, max) {
  const day = typedDay(input.value);
  const readable = /^\d{4}-\d\d-\d\d$/.test(day);
  const within = readable && (!min || day >= min) && (!max || day <= max);
  if (readable) input.value = shownDay(day);
  input.setCustomValidity(within || !input.value ? '' : readable ? `Chọn ngày từ ${shownDay(min)} đến ${shownDay(max)}.` : WRONG_DAY);
  if (!within && input.value) input.reportValidity();
  return within ? day : '';
}

function offer(event) {
  const calendar = event.currentTarget.previousElementSibling;
  calendar.value = typedDay(calendar.previousElementSibling.value);
  calendar.showPicker();
}

function picked(event) {
  const text = event.target.previousElementSibling;
  text.value = shownDay(event.target.value);
  text.dispatchEvent(new Event('change', { bubbles: true }));
}
