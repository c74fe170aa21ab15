// What one page has done and the next one says.
let said = '';

export function sayNext(text) {
  said = text;
}

/** Once. */
export function takeSaid() {
  const text = said;
  said = '';
  return text;
}
