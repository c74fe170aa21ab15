// Documents leave the server as files to be kept; for the printer one is opened in a window of its own.

/** To be called by a press: only then may a window open. Where none may, the file is kept instead. */
export function print(href) {
  const sheet = window.open(`${href}?print=true`, '_blank');
  if (!sheet) window.location.assign(href);
}
