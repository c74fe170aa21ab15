// Tasklist would keep a half-filled form in the browser, across log-outs, for whoever sits down at that PC next. Here it keeps none.

const DRAFT = /^(camForm:|camunda-form:)/;

/** Also what an older version, or another tab that was open before, has left behind. */
export function forgetDrafts(storage) {
  Object.keys(storage)
    .filter((key) => DRAFT.test(key))
    .forEach((key) => storage.removeItem(key));
}

export function refuseDrafts(storage) {
  const keep = Storage.prototype.setItem;
  Storage.prototype.setItem = function setItem(key, value) {
    if (this !== storage || !DRAFT.test(String(key))) keep.call(this, key, value);
  };
  const forget = () => forgetDrafts(storage);
  forget();
  // log-in and log-out change the address; a closed tab says nothing more
  window.addEventListener('hashchange', forget);
  window.addEventListener('pagehide', forget);
}
