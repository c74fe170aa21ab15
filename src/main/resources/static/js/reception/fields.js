// The inputs of Camunda Forms, each with a label, its explanation and its error beside it.
import { html, live, nothing } from '/js/lit.js';
import { shownDay, typedDay } from '/js/days.js';

const LINES = 3;

/**
 * @param component of a form's schema
 * @param {{id: string, value: any, error?: string, set: (value: any, at?: string) => void}} bound
 */
export function field(component, bound) {
  const draw = KINDS[component.type];
  return draw ? draw(component, bound) : nothing;
}

const KINDS = {
  textfield: (component, bound) => single(component, bound, 'text'),
  textarea: (component, bound) => labelled(component, bound, html`<textarea id=${bound.id} rows=${LINES} .value=${live(bound.value ?? '')}
    maxlength=${component.validate?.maxLength ?? nothing} aria-describedby=${about(component, bound)} aria-invalid=${wrong(bound)}
    aria-required=${must(component)} @input=${(event) => bound.set(event.target.value)}></textarea>`),
  number: (component, bound) => number(component, bound),
  datetime: (component, bound) => (component.subtype === 'date' ? day(component, bound) : single(component, bound, component.subtype === 'time' ? 'time' : 'datetime-local')),
  select: (component, bound) => labelled(component, bound, html`<select id=${bound.id} aria-describedby=${about(component, bound)}
    aria-invalid=${wrong(bound)} aria-required=${must(component)} @change=${(event) => bound.set(event.target.value, 'once')}>
    <option value="" ?selected=${!bound.value}></option>
    ${(component.values || []).map(({ value, label }) => html`<option value=${value} ?selected=${bound.value === value}>${label}</option>`)}</select>`),
  radio: (component, bound) => several(component, bound, 'radio', (value) => bound.value === value, (value) => value),
  checklist: (component, bound) => several(component, bound, 'checkbox', (value) => (bound.value || []).includes(value), toggled(bound)),
  taglist: (component, bound) => KINDS.checklist(component, bound),
  checkbox: (component, bound) => html`<div class="mc-field mc-tick"><label>
    <input type="checkbox" id=${bound.id} .checked=${live(bound.value === true)} aria-describedby=${about(component, bound)}
      aria-invalid=${wrong(bound)} @change=${(event) => bound.set(event.target.checked, 'once')}>
    <span>${name(component)}</span></label>${remarks(component, bound)}</div>`,
};

function toggled(bound) {
  return (value, on) => (on ? [...(bound.value || []), value] : (bound.value || []).filter((each) => each !== value));
}

function single(component, bound, type) {
  return labelled(component, bound, html`<input type=${type} id=${bound.id} .value=${live(bound.value ?? '')} autocomplete="off"
    list=${type === 'text' ? 'mc-typed' : nothing} maxlength=${component.validate?.maxLength ?? nothing}
    inputmode=${component.validate?.pattern?.includes('\\d{12}') ? 'numeric' : nothing}
    aria-describedby=${about(component, bound)} aria-invalid=${wrong(bound)} aria-required=${must(component)}
    @input=${(event) => bound.set(event.target.value)}>`);
}

function number(component, bound) {
  const { min, max } = component.validate || {};
  return labelled(component, bound, html`<input type="number" id=${bound.id} .value=${live(String(bound.value ?? ''))}
    min=${min ?? nothing} max=${max ?? nothing} step=${component.decimalDigits ? 10 ** -component.decimalDigits : 1}
    aria-describedby=${about(component, bound)} aria-invalid=${wrong(bound)} aria-required=${must(component)}
    @input=${(event) => bound.set(event.target.value === '' ? null : Number(event.target.value))}>`);
}

/** Typed, not picked: a birth date is eight digits. */
function day(component, bound) {
  return labelled(component, bound, html`<input type="text" id=${bound.id} .value=${live(shownDay(bound.value))} inputmode="numeric"
    placeholder="ngày/tháng/năm" autocomplete="off" maxlength="10" aria-describedby=${about(component, bound)}
    aria-invalid=${wrong(bound)} aria-required=${must(component)} @change=${(event) => bound.set(typedDay(event.target.value))}>`);
}

function several(component, bound, type, on, next) {
  return html`<fieldset class="mc-field mc-choice" aria-describedby=${about(component, bound)}>
    <legend>${name(component)}</legend>
    ${(component.values || []).map(({ value, label }, place) => html`<label><input type=${type} name=${bound.id} id=${place ? nothing : bound.id}
      .checked=${live(on(value))} aria-invalid=${wrong(bound)}
      @change=${(event) => bound.set(next(value, event.target.checked), 'once')}> ${label}</label>`)}
    ${remarks(component, bound)}</fieldset>`;
}

function labelled(component, bound, input) {
  return html`<div class="mc-field"><label for=${bound.id}>${name(component)}</label>${input}${remarks(component, bound)}</div>`;
}

function name(component) {
  const label = component.label || component.dateLabel || component.key;
  return component.validate?.required ? html`${label}<span class="mc-must" aria-hidden="true"> *</span>` : label;
}

function remarks(component, bound) {
  return html`${component.description ? html`<small id="${bound.id}-hint">${component.description}</small>` : nothing}
    ${bound.error ? html`<p class="mc-error" id="${bound.id}-error">${bound.error}</p>` : nothing}`;
}

function about(component, bound) {
  const ids = [component.description && `${bound.id}-hint`, bound.error && `${bound.id}-error`].filter(Boolean);
  return ids.length ? ids.join(' ') : nothing;
}

const wrong = (bound) => (bound.error ? 'true' : nothing);
const must = (component) => (component.validate?.required ? 'true' : nothing);
