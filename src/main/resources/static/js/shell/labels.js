// The web applications read their labels late, and keep them in the browser by Camunda's version, not by ours. So a first visit
// would show the names of labels here and there, and the first visit after an update of Một Cửa the old words. Here the labels lie
// in that store, fresh, before the application starts.

const STORE = 'camunda-web';

function settings(storage) {
  try {
    return JSON.parse(storage.getItem(STORE) || '{}');
  } catch (broken) {
    return {};
  }
}

async function fresh(address) {
  try {
    const answer = await fetch(address, { cache: 'no-cache' });
    return answer.ok ? await answer.text() : null;
  } catch (offline) {
    return null;
  }
}

/** @param {Element} base the page's base element, on which Camunda writes where and what the application is */
export async function renewLabels(storage, base, version) {
  const folder = `${base.getAttribute('app-root')}/app/${base.getAttribute('app-name')}/locales/`;
  const labels = await fresh(`${folder}vi.json?bust=${version}`);
  if (labels === null) return;
  const kept = { ...settings(storage), [`${folder}_locales_data_vi_${version}`]: labels };
  try {
    storage.setItem(STORE, JSON.stringify(kept));
  } catch (full) {
    // Full or forbidden: the application reads its labels itself, a little later.
  }
}
