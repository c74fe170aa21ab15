// Replaces the whole configuration that Camunda ships for Cockpit. A file listed here and missing blanks the application.
import '/js/shell/before.js';

export default {
  app: { name: 'Giám sát', vendor: 'Một Cửa ·' },
  // Vietnamese alone: with a second language beside it the language of dates is a race.
  locales: { availableLocales: ['vi'], fallbackLocale: 'vi' },
  dateFormat: { normal: 'DD/MM/YYYY HH:mm', long: 'dddd, DD/MM/YYYY HH:mm', short: 'DD/MM/YYYY', abbr: 'DD/MM/YYYY HH:mm' },
  disableWelcomeMessage: true,
  customScripts: ['scripts/motcua/shell.js', 'scripts/motcua/board.js'],
};
