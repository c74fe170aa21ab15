// The keyboard in the list: arrows (or j and k) go from line to line, x picks, Enter opens as links do.

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
