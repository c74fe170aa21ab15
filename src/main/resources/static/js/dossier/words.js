// How the dossier's tab writes moments, sizes and amounts. Moments come from the server in Vietnam's time.

export const moment = (iso) => (iso ? `${day(iso)} ${iso.slice(11, 16)}` : '');

export const day = (iso) => `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;

const NUMBERS = new Intl.NumberFormat('vi-VN');

export const money = (amount) => `${NUMBERS.format(amount)} đồng`;

export const size = (bytes) => (bytes < 1_000_000
  ? `${NUMBERS.format(Math.max(1, Math.round(bytes / 1000)))} KB`
  : `${NUMBERS.format(Math.round(bytes / 100_000) / 10)} MB`);

export const path = (number) => `/api/dossiers/${encodeURIComponent(number)}`;

/** All but the last four characters hidden. */
export const masked = (text) => (text.length > 4 ? '•'.repeat(Math.min(8, text.length - 4)) + text.slice(-4) : '••••');
