import '/js/shell/screen.js';
