// Keeps what is on the screen Vietnamese, whatever the web application draws: the custom script of all four imports it.
import { speakVietnamese } from './calendar.js';
import { inVietnamese } from './words.js';

const READ = ['title', 'placeholder', 'aria-label', 'alt'];
const FORM = '.fjs-container, .fjs-form, .flatpickr-calendar';

function sayText(node) {
  const parent = node.parentElement;
  if (!parent || parent.closest('script, style, textarea, [contenteditable="true"]')) return;
  const said = inVietnamese(node.data, parent.closest(FORM) !== null);
  if (said !== undefined && said !== node.data.trim()) node.data = node.data.replace(node.data.trim(), () => said);
}

function sayAttribute(element, name) {
  const value = element.getAttribute(name);
  const said = value && inVietnamese(value, element.closest(FORM) !== null);
  if (said && said !== value) element.setAttribute(name, said);
}

function sayAll(root) {
  if (root.nodeType === Node.TEXT_NODE) return sayText(root);
  if (root.nodeType !== Node.ELEMENT_NODE) return undefined;
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) sayText(texts.currentNode);
  [root, ...root.querySelectorAll(READ.map((name) => `[${name}]`).join())].forEach((element) =>
    READ.forEach((name) => sayAttribute(element, name)),
  );
  return undefined;
}

function hear(changes) {
  changes.forEach((change) => {
    if (change.type === 'attributes') sayAttribute(change.target, change.attributeName);
    else if (change.type === 'characterData') sayText(change.target);
    else change.addedNodes.forEach(sayAll);
  });
}

speakVietnamese(window.flatpickr);
sayAll(document.body);
new MutationObserver(hear).observe(document.body, {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: READ,
});
