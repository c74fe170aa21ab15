import { html, render } from '/js/lit.js';
import { get } from '/js/api.js';
import { showDossier } from '/js/dossier/show.js';

let end = () => {};

/** Tasklist keeps the number of the open tab in its address. */
function openDiagram() {
  const [path, query] = location.hash.slice(1).split('?');
  const asked = new URLSearchParams(query);
  asked.set('detailsTab', 'task-detail-diagram');
  location.hash = `${path}?${asked}`;
}

function show(node, taskId) {
  end();
  let over = false;
  let stop = () => {};
  end = () => {
    over = true;
    stop();
  };
  render(html`<p role="status">Đang tải hồ sơ…</p>`, node);
  get(`/api/tasks/${encodeURIComponent(taskId)}/dossier`).then(
    ({ number }) => {
      if (!over) stop = showDossier(node, number, { openDiagram });
    },
    (refused) => {
      if (!over) {
        render(html`<div role="alert"><p>${refused.message}</p>
          <button type="button" class="btn btn-default" @click=${() => show(node, taskId)}>Tải lại</button></div>`, node);
      }
    },
  );
}

export default [
  {
    id: 'motcua-dossier',
    pluginPoint: 'tasklist.task.detail',
    // After the form, which is what opens.
    priority: 990,
    properties: { label: 'Hồ sơ' },
    render: (node, { taskId }) => show(node, taskId),
    unmount: () => end(),
  },
];
