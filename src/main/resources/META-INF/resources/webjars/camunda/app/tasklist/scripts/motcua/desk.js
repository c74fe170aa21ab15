// Tasklist's plugins of the officer's desk: the work list as a page of its own, which opens first, and the way back to it.
import { mountStyles } from '/js/styles.js';
import { showReception } from '/js/reception/page.js';
import { showStandIns } from '/js/standin/page.js';
import { showWork } from '/js/work/page.js';

const WORK = '/viec';
const RECEPTION = '/tiep-nhan';
const STAND_INS = '/lam-thay';
const FIRST_PAGES = ['', '#', '#/', '#/?'];

/** Whoever comes without a task in mind begins at the work list. */
function beginAtWork() {
  if (FIRST_PAGES.includes(window.location.hash)) window.location.replace('#' + WORK);
}

let tookFromWork = false;

function place(url) {
  const [path, query] = new URL(url).hash.slice(1).split('?');
  return { path, task: new URLSearchParams(query).get('task') };
}

/** Whoever took a step from the work list is brought back to it when the step is done; who goes through Tasklist's own list stays there. */
function comeBack({ from }) {
  const before = place(from.url);
  const now = place(window.navigation.currentEntry.url);
  if (now.task && now.task !== before.task) tookFromWork = before.path === WORK;
  else if (before.task && !now.task && now.path === '/' && tookFromWork) window.location.hash = WORK;
}

// Tasklist changes its address without a word to the page; a browser that does not tell of it either leaves the officer in Tasklist.
window.navigation?.addEventListener('currententrychange', comeBack);
window.addEventListener('hashchange', beginAtWork);
beginAtWork();
mountStyles('/css/work.css');

function page(id, path, show) {
  let leave = () => {};
  return {
    id,
    pluginPoint: 'tasklist.route',
    priority: 100,
    properties: { path },
    render(node) {
      leave = show(node);
    },
    unmount() {
      leave();
    },
  };
}

function entry(id, path, label, priority) {
  return {
    id,
    pluginPoint: 'tasklist.navbar.action',
    priority,
    render(node) {
      const link = document.createElement('a');
      link.href = '#' + path;
      link.className = 'mc-nav';
      link.textContent = label;
      node.replaceChildren(link);
    },
    unmount() {},
  };
}

export default [
  page('mc-work', WORK, showWork),
  page('mc-reception', RECEPTION, showReception),
  page('mc-stand-ins', STAND_INS, showStandIns),
  entry('mc-work-link', WORK, 'Danh sách việc', 2000),
  entry('mc-reception-link', RECEPTION, 'Tiếp nhận', 1950),
  entry('mc-stand-ins-link', STAND_INS, 'Xử lý thay', 1900),
];
