// Draws a BPMN diagram, as its model lays it out, with what a dossier passed of it. For looking at; Modeler is for drawing.
import { mountStyles } from '/js/styles.js';

const SVG = 'http://www.w3.org/2000/svg';
const DI = 'http://www.omg.org/spec/BPMN/20100524/DI';
const DC = 'http://www.omg.org/spec/DD/20100524/DC';
const WAY = 'http://www.omg.org/spec/DD/20100524/DI';
const MARGIN = 10;

function make(name, attributes, ...children) {
  const node = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
  node.append(...children);
  return node;
}

function boundsOf(node) {
  const bounds = [...node.children].find((child) => child.localName === 'Bounds' && child.namespaceURI === DC);
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(bounds.getAttribute(name)));
  return { x, y, width, height };
}

function labelOf(node) {
  const label = node.getElementsByTagNameNS(DI, 'BPMNLabel')[0];
  return label?.firstElementChild ? boundsOf(label) : null;
}

function words(text, { x, y, width, height }, look = '') {
  const box = document.createElement('div');
  box.className = `mc-bpmn-words ${look}`;
  box.textContent = text;
  return make('foreignObject', { x, y, width, height }, box);
}

const circle = ({ x, y, width, height }, less = 0, look = '') => make('circle', {
  cx: x + width / 2, cy: y + height / 2, r: width / 2 - less, class: look,
});

const SIGNS = { parallelGateway: '+', exclusiveGateway: '×', inclusiveGateway: '○', eventBasedGateway: '◇' };
const EVENT_SIGNS = { timer: '◷', message: '✉', error: '↯', terminate: '●', escalation: '▲', signal: '△', conditional: '≡' };

function sign(text, { x, y, width, height }) {
  return make('text', { x: x + width / 2, y: y + height / 2, class: 'mc-bpmn-sign' }, text);
}

function eventSign(element, bounds) {
  const kind = [...element.children].map((child) => child.localName).find((name) => name.endsWith('EventDefinition'));
  return kind ? [sign(EVENT_SIGNS[kind.replace('EventDefinition', '')] ?? '', bounds)] : [];
}

function outer(name, bounds, at) {
  if (!name) return [];
  const { x, y, width, height } = bounds;
  return [words(name, at ?? { x: x + width / 2 - 55, y: y + height + 2, width: 110, height: 46 }, 'mc-bpmn-below')];
}

function shape(element, node) {
  const kind = element.localName;
  const bounds = boundsOf(node);
  const { x, y, width, height } = bounds;
  const name = element.getAttribute('name') ?? '';
  if (kind === 'participant' || kind === 'lane') {
    const title = make('text', { transform: `translate(${x + 15},${y + height / 2}) rotate(-90)`, class: 'mc-bpmn-lane' }, name);
    return [make('rect', { x, y, width, height, class: 'mc-bpmn-pool' }), title];
  }
  if (kind.endsWith('Event')) {
    const middle = kind.startsWith('intermediate') || kind === 'boundaryEvent';
    return [circle(bounds, 0, kind === 'endEvent' ? 'mc-bpmn-shape mc-bpmn-end' : 'mc-bpmn-shape'),
      ...(middle ? [circle(bounds, 4, 'mc-bpmn-inner')] : []), ...eventSign(element, bounds), ...outer(name, bounds, labelOf(node))];
  }
  if (kind.endsWith('Gateway')) {
    const points = `${x},${y + height / 2} ${x + width / 2},${y} ${x + width},${y + height / 2} ${x + width / 2},${y + height}`;
    return [make('polygon', { points, class: 'mc-bpmn-shape' }), sign(SIGNS[kind] ?? '', bounds), ...outer(name, bounds, labelOf(node))];
  }
  if (node.getAttribute('isExpanded') === 'true') {
    return [make('rect', { x, y, width, height, rx: 10, class: 'mc-bpmn-part' }),
      words(name, { x: x + 6, y: y + 4, width: width - 12, height: 22 }, 'mc-bpmn-above')];
  }
  const look = kind === 'callActivity' ? 'mc-bpmn-shape mc-bpmn-call' : 'mc-bpmn-shape';
  return [make('rect', { x, y, width, height, rx: 8, class: look }), words(name, { x: x + 3, y: y + 3, width: width - 6, height: height - 6 })];
}

function edge(element, node) {
  const points = [...node.getElementsByTagNameNS(WAY, 'waypoint')].map((at) => `${at.getAttribute('x')},${at.getAttribute('y')}`).join(' ');
  const at = labelOf(node);
  const name = element.getAttribute('name');
  return [make('polyline', { points, class: 'mc-bpmn-flow', 'marker-end': 'url(#mc-arrow)' }),
    ...(name && at ? [words(name, { ...at, width: at.width + 16, height: at.height + 18 }, 'mc-bpmn-below')] : [])];
}

function badge(count, { x, y, width }) {
  return [make('circle', { cx: x + width - 2, cy: y + 2, r: 10, class: 'mc-bpmn-badge' }),
    make('text', { x: x + width - 2, y: y + 2, class: 'mc-bpmn-count' }, `${count}`)];
}

function paint(group, id, { passed, standing, done }, node) {
  if (passed.has(id)) group.classList.add('mc-passed');
  if (standing.has(id)) group.classList.add('mc-standing');
  if (done[id] > 1) group.append(...badge(done[id], boundsOf(node)));
}

/**
 * @param {string} bpmn XML
 * @param {{passed: string[], standing: string[], done: object}} course ids of elements; how often each step was done
 * @returns {SVGElement} as large as the model lays it out
 */
export function diagram(bpmn, course, label) {
  mountStyles('/css/diagram.css');
  const model = new DOMParser().parseFromString(bpmn, 'application/xml');
  const elements = new Map([...model.querySelectorAll('[id]')].map((each) => [each.getAttribute('id'), each]));
  const known = { passed: new Set(course.passed), standing: new Set(course.standing), done: course.done };
  const box = { left: Infinity, top: Infinity, right: 0, bottom: 0 };
  const layers = { pool: [], part: [], flow: [], node: [] };
  [...model.getElementsByTagNameNS(DI, 'BPMNShape')].forEach((node) => {
    const element = elements.get(node.getAttribute('bpmnElement'));
    if (!element) return;
    const { x, y, width, height } = boundsOf(node);
    Object.assign(box, {
      left: Math.min(box.left, x), top: Math.min(box.top, y),
      right: Math.max(box.right, x + width), bottom: Math.max(box.bottom, y + height + (element.localName.endsWith('Event') ? 40 : 0)),
    });
    const group = make('g', { 'data-element': element.id }, ...shape(element, node));
    paint(group, element.id, known, node);
    const layer = ['participant', 'lane'].includes(element.localName) ? 'pool' : node.getAttribute('isExpanded') === 'true' ? 'part' : 'node';
    layers[layer].push(group);
  });
  [...model.getElementsByTagNameNS(DI, 'BPMNEdge')].forEach((node) => {
    const element = elements.get(node.getAttribute('bpmnElement'));
    if (!element) return;
    const group = make('g', { 'data-element': element.id }, ...edge(element, node));
    if (known.passed.has(element.id)) group.classList.add('mc-passed');
    layers.flow.push(group);
  });
  const width = box.right - box.left + 2 * MARGIN;
  const height = box.bottom - box.top + 2 * MARGIN;
  const arrow = make('marker', { id: 'mc-arrow', viewBox: '0 0 10 10', refX: 9, refY: 5, markerWidth: 9, markerHeight: 9, markerUnits: 'userSpaceOnUse', orient: 'auto' },
    make('path', { d: 'M0,0 L10,5 L0,10 z' }));
  return make('svg', {
    viewBox: `${box.left - MARGIN} ${box.top - MARGIN} ${width} ${height}`, width, height, role: 'img', 'aria-label': label, class: 'mc-bpmn',
  }, make('defs', {}, arrow), ...layers.pool, ...layers.part, ...layers.flow, ...layers.node);
}
