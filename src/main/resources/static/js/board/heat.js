// The heat map on the diagram of a process: dossiers standing at each step, and the working time it takes.
import { html, nothing, render } from '/js/lit.js';
import { get } from '/js/api.js';
import { styled } from '/js/board/frame.js';
import { number, share, working } from '/js/board/words.js';

const PERIODS = [[7, '7 ngày qua'], [30, '30 ngày qua'], [90, '90 ngày qua'], [365, '1 năm qua']];

/** The definition's id is "key:version:id". */
async function processOf(definition) {
  if (definition.includes(':')) return definition.split(':')[0];
  const base = document.querySelector('base').getAttribute('engine-api');
  const found = await get(`${base}engine/default/process-definition/${encodeURIComponent(definition)}`);
  return found.key;
}

async function directory(signal) {
  const { units, offices } = await get('/api/units', signal);
  return [...units, ...offices];
}

const date = (iso) => iso.split('-').reverse().join('/');

function dayBefore(days) {
  const moment = new Date(Date.now() - days * 86_400_000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(moment);
}

function badge(step, strength) {
  const node = document.createElement('div');
  node.className = `mc-heat mc-heat-${strength}`;
  const time = step.median === null ? '' : `trung vị ${working(step.median)}`;
  render(html`<div class="mc-heat-now" title="Hồ sơ đang ở bước này">${number(step.standing)} hồ sơ</div>
    ${time ? html`<div title="Một nửa số lần làm bước này lâu không quá chừng này giờ làm việc">${time}</div>
      <div title="Chín phần mười số lần làm bước này lâu không quá chừng này">90 %: ${working(step.ninthDecile)}</div>
      <div>Quá hạn: ${share(step.late, step.done)}</div>` : nothing}`, node);
  return node;
}

/** Five shades by the median, the slowest step of the diagram the darkest. */
function strengths(steps) {
  const most = Math.max(1, ...steps.map((step) => step.median ?? 0));
  return new Map(steps.map((step) => [step.step, step.median === null ? 0 : 1 + Math.min(4, Math.floor((step.median * 5) / most))]));
}

function panel(state, choose) {
  return html`<div class="mc-heat-panel">
    <label><input type="checkbox" .checked=${state.shown} @change=${(event) => choose({ shown: event.target.checked })}>
      Bản đồ nhiệt</label>
    <label>Thời gian <select @change=${(event) => choose({ days: Number(event.target.value) })}>
      ${PERIODS.map(([days, label]) => html`<option value=${days} ?selected=${days === state.days}>${label}</option>`)}</select></label>
    <label>Đơn vị giải quyết <select @change=${(event) => choose({ unit: event.target.value })}>
      <option value="" ?selected=${!state.unit}>Toàn thành phố</option>
      ${state.units.map(({ code, fullName }) => html`<option value=${code} ?selected=${code === state.unit}>${fullName}</option>`)}</select></label>
    ${state.problem ? html`<p role="alert">${state.problem}</p>` : nothing}
    ${state.map?.knownFrom > state.map?.from ? html`<p role="status">Thời gian làm từng bước của riêng một đơn vị chỉ có từ ngày
      ${date(state.map.knownFrom)}; toàn thành phố thì có đủ.</p>` : nothing}
    ${state.map && state.shown ? html`<details><summary>Bảng số</summary>${table(state)}</details>` : nothing}
  </div>`;
}

const whose = ({ unit, units }) => (unit ? `Hồ sơ do ${units.find(({ code }) => code === unit)?.fullName ?? unit} giải quyết` : 'Toàn thành phố');

function table(state) {
  return html`<table class="mc-table"><caption>${whose(state)}. Giờ làm việc từng bước, không kể lúc tạm dừng (sai số khoảng 5 %). Mỗi bước
      tính từ lúc việc ấy có trong danh sách việc của cán bộ; bước làm xong quá nhanh thì tính từ diễn biến liền trước trong nhật ký hồ sơ.</caption>
    <thead><tr><th scope="col">Bước</th><th scope="col">Đang ở bước</th><th scope="col">Đã làm</th><th scope="col">Trung vị</th>
      <th scope="col">90 % không quá</th><th scope="col">Xong khi đã quá hạn</th><th scope="col">Thời gian tạm dừng</th></tr></thead>
    <tbody>${state.onDiagram.map((step) => html`<tr><th scope="row">${step.name}</th><td>${number(step.standing)}</td>
      <td>${number(step.done)}</td><td>${step.median === null ? '–' : working(step.median)}</td>
      <td>${step.median === null ? '–' : working(step.ninthDecile)}</td><td>${share(step.late, step.done)}</td>
      <td>${step.pausedMinutes ? working(step.pausedMinutes) : '–'}</td></tr>`)}</tbody></table>`;
}

export const heat = {
  id: 'motcua-heat',
  pluginPoint: 'cockpit.processDefinition.diagram.plugin',
  priority: 10,
  render: (viewer, { processDefinitionId }) => {
    styled();
    const overlays = viewer.get('overlays');
    const elements = viewer.get('elementRegistry');
    const canvas = viewer.get('canvas');
    const state = { days: 90, unit: '', units: [], shown: true, onDiagram: [] };
    const place = document.createElement('div');
    canvas.getContainer().append(place);

    const marked = new Map();

    function draw() {
      overlays.remove({ type: 'mc-heat' });
      marked.forEach((marker, step) => canvas.removeMarker(step, marker));
      marked.clear();
      render(panel(state, choose), place);
      if (!state.map || !state.shown) return;
      const strength = strengths(state.onDiagram);
      state.onDiagram.forEach((step) => {
        marked.set(step.step, `mc-hot-${strength.get(step.step)}`);
        canvas.addMarker(step.step, marked.get(step.step));
        overlays.add(step.step, 'mc-heat', { position: { top: 82, left: 0 }, html: badge(step, strength.get(step.step)) });
      });
    }

    let asking = new AbortController();

    /** Only the answer to the latest question counts. */
    async function choose(change) {
      Object.assign(state, change);
      asking.abort();
      asking = new AbortController();
      const { signal } = asking;
      try {
        if (!state.units.length) state.units = await directory(signal);
        const asked = new URLSearchParams({ process: await processOf(processDefinitionId), from: dayBefore(state.days) });
        if (state.unit) asked.set('unit', state.unit);
        state.map = await get(`/api/supervision/heat?${asked}`, signal);
        state.onDiagram = state.map.steps.filter((step) => elements.get(step.step)).map((step) => ({
          ...step, name: elements.get(step.step).businessObject.name ?? step.step,
        }));
        state.problem = null;
      } catch (refused) {
        if (refused.name === 'AbortError') return;
        state.problem = refused.message;
      }
      draw();
    }

    choose({});
  },
};
