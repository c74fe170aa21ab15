// The keyboard in the list: arrows (or j and k) go from line to line, x picks, Enter opens as links do. Outside it "/" goes to the search,
// unless the officer who uses this browser does not want it: who dictates would set it off unawares.
import { html } from '/js/lit.js';

const NO_SLASH = 'motcua.no-slash';

export function slashWanted() {
  return localStorage.getItem(NO_SLASH) === null;
}

/** What the keys do, and the choice. */
export function keysHelp(draw) {
  const choose = (event) => {
    if (event.target.checked) localStorage.removeItem(NO_SLASH);
    else localStorage.setItem(NO_SLASH, '1');
    draw();
  };
  return html`<p class="mc-keys">Trong danh sách: <kbd>↑</kbd> <kbd>↓</kbd> chuyển dòng, <kbd>x</kbd> chọn, <kbd>Enter</kbd> mở.
    <label><input type="checkbox" .checked=${slashWanted()} @change=${choose}> Dùng phím <kbd>/</kbd> để đến ô tìm hồ sơ</label></p>`;
}

function rowOf(event) {
  return event.target.closest('tr[data-task]');
}

function beside(row, down) {
  return down ? row.nextElementSibling : row.previousElementSibling;
}

/** @param {KeyboardEvent} event from anywhere in the table */
export function rowKeys(event) {
  const row = rowOf(event);
  if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
  const down = event.key === 'ArrowDown' || event.key === 'j';
  const up = event.key === 'ArrowUp' || event.key === 'k';
  if (down || up) {
    const next = beside(row, down);
    if (next) next.querySelector('a').focus();
    event.preventDefault();
  } else if (event.key === 'x') {
    row.querySelector('input[type=checkbox]').click();
    event.preventDefault();
  }
}
