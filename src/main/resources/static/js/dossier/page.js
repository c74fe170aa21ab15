import { showDossier } from './show.js';

const node = document.getElementById('dossier');
node.replaceChildren();
showDossier(node, document.getElementById('content').dataset.number);
