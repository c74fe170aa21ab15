// Replaces the whole configuration that Camunda ships for Admin. A file listed here and missing blanks the application.
import '/js/shell/before.js';

export default {
  app: { name: 'Quản trị', vendor: 'Một Cửa ·' },
  // Vietnamese alone: with a second language beside it the language of dates is a race.
  locales: { availableLocales: ['vi'], fallbackLocale: 'vi' },
  dateFormat: { normal: 'DD/MM/YYYY HH:mm', long: 'dddd, DD/MM/YYYY HH:mm', short: 'DD/MM/YYYY', abbr: 'DD/MM/YYYY HH:mm' },
  disableWelcomeMessage: true,
  customScripts: ['scripts/motcua/shell.js'],
};
