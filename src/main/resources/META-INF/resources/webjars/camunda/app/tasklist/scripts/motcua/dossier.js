import { html, render } from '/js/lit.js';
import { get } from '/js/api.js';
import { sayNext } from '/js/said.js';
import { showDossier } from '/js/dossier/show.js';

let end = () => {};

/** Tasklist does not learn that the step is done: the officer goes on in the work list. */
function signed(said) {
  sayNext(said);
  location.hash = '#/viec';
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
    ({ number, maySign }) => {
      if (!over) stop = showDossier(node, number, maySign ? { task: taskId, signed } : {});
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
