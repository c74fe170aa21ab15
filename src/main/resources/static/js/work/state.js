// What the officer has asked the work list for. Kept for the session of the browser tab; it holds nothing of a person.

const KEY = 'mc-work-question';
const FIRST = { view: 'open', due: 'any', procedure: '', sort: 'due', page: 0, size: 25 };

export function remembered() {
  try {
    return { ...FIRST, ...JSON.parse(sessionStorage.getItem(KEY) || '{}'), page: 0 };
  } catch (unreadable) {
    return { ...FIRST };
  }
}

export function remember(question) {
  sessionStorage.setItem(KEY, JSON.stringify(question));
}

export function address(question) {
  return '/api/work-items?' + new URLSearchParams(question);
}
