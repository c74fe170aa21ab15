// Numbers, times and levels as an office says them.
const NUMBER = new Intl.NumberFormat('vi-VN');
const SHARE = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });
const MOMENT = new Intl.DateTimeFormat('vi-VN', {
  hour: '2-digit', minute: '2-digit', day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'Asia/Ho_Chi_Minh',
});
const HOUR = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' });
const DAY = new Intl.DateTimeFormat('vi-VN', {
  weekday: 'short', day: '2-digit', month: '2-digit', timeZone: 'Asia/Ho_Chi_Minh',
});
const MINUTES_OF_DAY = 480;

/** In the order of the board's columns; the sign beside the colour is for whoever does not see it. */
export const LEVELS = [
  { count: 'onTime', level: 'ON_TIME', label: 'Trong hạn', short: 'Trong hạn', sign: '●' },
  { count: 'amber', level: 'AMBER', label: 'Sắp đến hạn', short: 'Sắp hạn', sign: '▲' },
  { count: 'overdue', level: 'OVERDUE', label: 'Quá hạn', short: 'Quá hạn', sign: '■' },
  { count: 'citizen', level: 'CITIZEN', label: 'Chờ công dân', short: 'Chờ công dân', sign: '◇' },
  { count: 'others', level: 'OTHERS', label: 'Chờ cơ quan khác', short: 'Chờ cơ quan khác', sign: '◇' },
  { count: 'onTheWay', level: 'ON_THE_WAY', label: 'Đang chuyển hồ sơ', short: 'Đang chuyển', sign: '○' },
  { count: 'reception', level: 'RECEPTION', label: 'Chờ tiếp nhận', short: 'Chờ tiếp nhận', sign: '○' },
];

export const levelOf = (name) => LEVELS.find((each) => each.level === name);

export const number = (count) => NUMBER.format(count);

/** @returns {string} "87,5 %"; a dash where there is nothing to take a share of */
export const share = (part, whole) => (whole > 0 ? `${SHARE.format((part * 100) / whole)} %` : '–');

export const moment = (iso) => MOMENT.format(new Date(iso));

export const hour = (iso) => HOUR.format(new Date(iso));

/** @param {string} date yyyy-MM-dd */
export const day = (date) => DAY.format(new Date(`${date}T12:00:00+07:00`));

/** Office minutes: "2 ngày 3 giờ làm việc", "45 phút làm việc". */
export function working(minutes) {
  const whole = Math.abs(minutes);
  const days = Math.floor(whole / MINUTES_OF_DAY);
  const hours = Math.floor((whole % MINUTES_OF_DAY) / 60);
  const rest = whole % 60;
  const parts = [];
  if (days) parts.push(`${number(days)} ngày`);
  if (hours) parts.push(`${hours} giờ`);
  if (!days && rest) parts.push(`${rest} phút`);
  return parts.length ? `${parts.join(' ')} làm việc` : 'dưới 1 phút làm việc';
}

export function left(dossier) {
  if (dossier.minutesLeft === null || dossier.minutesLeft === undefined) return 'Chưa tính thời hạn';
  if (dossier.level === 'OVERDUE') return `Quá ${working(dossier.minutesLeft)}`;
  const stopped = dossier.level === 'CITIZEN' || dossier.level === 'OTHERS';
  return `${stopped ? 'Đang dừng, còn' : 'Còn'} ${working(dossier.minutesLeft)}`;
}

export function age(seconds) {
  if (seconds < 90) return `${number(seconds)} giây`;
  return seconds < 5400 ? `${number(Math.round(seconds / 60))} phút` : `${number(Math.round(seconds / 3600))} giờ`;
}

/** Today at the office, as yyyy-MM-dd. */
export function today() {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}
