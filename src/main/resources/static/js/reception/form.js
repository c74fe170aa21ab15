// Draws a Camunda Form from its schema: groups, rows, texts and inputs.
import { html, nothing, repeat } from '/js/lit.js';
import { field } from './fields.js';
import { papers } from './papers.js';

/**
 * @param schema with its components
 * @param part {name, hidden: ids, values, set, shows?: (key) => boolean, reception}
 */
export function form(schema, part) {
  return rows(schema.components || [], part);
}

function rows(components, part) {
  const shown = components.filter((component) => visible(component, part));
  const lines = [];
  shown.forEach((component) => {
    const row = component.layout?.row || component.id;
    const last = lines[lines.length - 1];
    if (last && last.row === row) last.all.push(component);
    else lines.push({ row, all: [component] });
  });
  return repeat(lines, (line) => line.row, (line) => html`<div class="mc-row">${repeat(line.all, ({ id }) => id, (component) => html`
    <div class="mc-cell" style="flex-grow:${component.layout?.columns || 16}">${one(component, part)}</div>`)}</div>`);
}

function visible(component, part) {
  if (part.hidden.includes(component.id)) return false;
  if (component.type === 'group') return (component.components || []).some((inner) => inner.type !== 'text' && visible(inner, part));
  if (!component.key) return component.type === 'text';
  return !component.readonly && !component.disabled && (!part.shows || part.shows(component.key));
}

function one(component, part) {
  if (component.type === 'group') {
    return html`<fieldset class="mc-group"><legend>${component.label}</legend>${rows(component.components || [], part)}</fieldset>`;
  }
  if (component.type === 'text') return html`<p class="mc-said">${bold(component.text)}</p>`;
  if (component.key === 'papers' && part.name === 'values') return papers(component, part.reception);
  const key = part.name === 'values' ? component.key : `${part.name}.${component.key}`;
  return field(component, {
    id: `mc-${part.name}-${component.key}`,
    value: part.values[component.key],
    error: part.reception.errors[key],
    set: (value, at) => part.reception.set(part.name, component.key, value, at),
  }) || nothing;
}

/** Texts of forms use no more of Markdown than this. */
function bold(text = '') {
  return text.split('**').map((piece, place) => (place % 2 ? html`<strong>${piece}</strong>` : piece));
}
