// Replaces the whole configuration that Camunda ships for Welcome. A file listed here and missing blanks the application.
import '/js/shell/before.js';

export default {
  app: { name: 'Trang chung', vendor: 'Một Cửa ·' },
  // Vietnamese alone: with a second language beside it the language of dates is a race.
  locales: { availableLocales: ['vi'], fallbackLocale: 'vi' },
  dateFormat: { normal: 'DD/MM/YYYY HH:mm', long: 'dddd, DD/MM/YYYY HH:mm', short: 'DD/MM/YYYY', abbr: 'DD/MM/YYYY HH:mm' },
  disableWelcomeMessage: true,
  customScripts: ['scripts/motcua/shell.js'],
  links: [
    { label: 'Trang đầu Một Cửa', href: '/', description: 'Giới thiệu, tài khoản dùng thử và các lối vào' },
    { label: 'Tra cứu hồ sơ', href: '/tra-cuu', description: 'Trang người dân xem hồ sơ của mình đi đến đâu' },
    { label: 'Kiểm tra chữ ký số', href: '/kiem-tra-chu-ky', description: 'Kiểm tra văn bản đã ký do trung tâm cấp' },
  ],
};
