// Replaces the whole configuration that Camunda ships for Tasklist. A file listed here and missing blanks the application.
import '/js/shell/before.js';

export default {
  app: { name: 'Bàn làm việc', vendor: 'Một Cửa ·' },
  // Vietnamese alone: with a second language beside it the language of dates is a race.
  locales: { availableLocales: ['vi'], fallbackLocale: 'vi' },
  dateFormat: { normal: 'DD/MM/YYYY HH:mm', long: 'dddd, DD/MM/YYYY HH:mm', short: 'DD/MM/YYYY', abbr: 'DD/MM/YYYY HH:mm' },
  disableWelcomeMessage: true,
  customScripts: ['scripts/motcua/shell.js', 'scripts/motcua/desk.js', 'scripts/motcua/dossier.js'],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'nhận việc đang mở' },
    focusFilter: { key: 'ctrl+shift+f', description: 'chuyển tới bộ lọc đầu tiên' },
    focusList: { key: 'ctrl+alt+l', description: 'chuyển tới việc đầu tiên trong danh sách' },
    focusForm: { key: 'ctrl+alt+f', description: 'chuyển tới ô đầu tiên của biểu mẫu' },
    startProcess: { key: 'ctrl+alt+p', description: 'tiếp nhận hồ sơ mới' },
  },
};
