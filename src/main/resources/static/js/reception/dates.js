// Days as an officer types them: 14031995, 14/3/1995, 14-03-1995. The server takes 1995-03-14.

/** @returns what is to be sent: yyyy-MM-dd where a day can be read, otherwise what was typed, for the server to refuse */
export function typedDay(text) {
  const said = text.trim();
  const found = said.match(/^(\d{1,2})\D(\d{1,2})\D(\d{4})$/) || said.match(/^(\d{2})(\d{2})(\d{4})$/);
  if (!found) return said;
  const [, day, month, year] = found;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : said;
}

/** "14/03/1995"; what is no day stays as it was typed. */
export function shownDay(value) {
  const found = String(value ?? '').match(/^(\d{4})-(\d{2})-(\d{2})$/);
  return found ? `${found[3]}/${found[2]}/${found[1]}` : value ?? '';
}
