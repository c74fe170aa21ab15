// How our pages stand in Cockpit: an entry of its navigation and a route each.
import { html, render } from '/js/lit.js';

const STYLES = '/css/board.css';

export function styled() {
  if (!document.querySelector(`link[href="${STYLES}"]`)) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = STYLES;
    document.head.append(link);
  }
}

/** @param {(node: HTMLElement) => void} [beside] draws what stands beside the label */
export function entry(id, path, label, priority, beside) {
  return {
    id,
    pluginPoint: 'cockpit.navigation',
    priority,
    properties: { path, label, priority, checkActive: (url) => new URL(url, location.href).hash.split('?')[0] === `#${path}` },
    render: (node) => {
      styled();
      render(html`<a href=${`#${path}`}>${label}<span></span></a>`, node);
      beside?.(node.querySelector('span'));
    },
  };
}

/** @param {(root: HTMLElement, signal: AbortSignal) => void} show draws the page and goes on drawing until the signal */
export function page(id, path, show) {
  let open = null;
  return {
    id,
    pluginPoint: 'cockpit.route',
    properties: { path },
    render: (node) => {
      styled();
      open?.abort();
      open = new AbortController();
      const root = document.createElement('div');
      root.className = 'mc-board';
      node.append(root);
      show(root, open.signal);
    },
    unmount: () => open?.abort(),
  };
}
