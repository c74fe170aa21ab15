// What a page shows is asked for again when the server says that it has changed, and from time to time where it cannot say so.

const ADDRESS = '/api/events';
// However often something changes: nobody reads faster, and a busy office's screens do not wear the server down.
const APART = 30_000;
// What the server may have missed to say.
const LONGEST = 300_000;

const listeners = new Map();
let line = null;

/** Whether the server tells of changes now. */
export const pushed = () => line?.readyState === EventSource.OPEN;

function connect() {
  if (line || !window.EventSource || document.hidden || listeners.size === 0) return;
  line = new EventSource(ADDRESS);
  [...new Set([...listeners.values()].map((each) => each.topic))].forEach(hear);
}

function hear(topic) {
  line.addEventListener(topic, () => {
    listeners.forEach((each) => each.topic === topic && each.hint());
  });
}

// A browser gives a server six lines: what nobody looks at has none.
function disconnect() {
  line?.close();
  line = null;
}

function look() {
  if (document.hidden) return disconnect();
  connect();
  listeners.forEach((each) => each.hint());
}

/**
 * Calls `load` when the topic has changed, and every `millis` while the server does not tell.
 * @returns what ends it
 */
export function watch(topic, millis, load) {
  let last = Date.now();
  let waiting = null;
  const go = () => {
    waiting = null;
    last = Date.now();
    load();
  };
  const hint = () => {
    // Spread, so that the screens of an office do not all ask at once.
    waiting ??= setTimeout(go, Math.max(last + APART - Date.now(), 0) + Math.random() * 1000);
  };
  const timer = setInterval(() => {
    if (document.hidden || (pushed() && Date.now() - last < LONGEST)) return;
    go();
  }, millis);
  if (listeners.size === 0) document.addEventListener('visibilitychange', look);
  const fresh = line && ![...listeners.values()].some((each) => each.topic === topic);
  listeners.set(hint, { topic, hint });
  if (fresh) hear(topic);
  connect();
  return () => {
    clearInterval(timer);
    clearTimeout(waiting);
    listeners.delete(hint);
    if (listeners.size > 0) return;
    document.removeEventListener('visibilitychange', look);
    disconnect();
  };
}
