// The supervisor's pages in Cockpit. What they do stands in /js/board/.
import { entry, page } from '/js/board/frame.js';
import { calendar } from '/js/board/calendar.js';
import { deadlines } from '/js/board/deadlines.js';
import { figures } from '/js/board/figures.js';
import { badge, incidents } from '/js/board/incidents.js';
import { heat } from '/js/board/heat.js';
import { definitionTab, history, instanceTab, instanceWay } from '/js/board/history.js';

const DEADLINES = '/thoi-han';
const FIGURES = '/so-lieu';
const CALENDAR = '/lich';
const HISTORY = '/lich-su';
const INCIDENTS = '/su-co';

export default [
  entry('motcua-deadlines-entry', DEADLINES, 'Thời hạn', 190),
  page('motcua-deadlines-page', DEADLINES, deadlines),
  entry('motcua-figures-entry', FIGURES, 'Số liệu', 180),
  page('motcua-figures-page', FIGURES, figures),
  entry('motcua-calendar-entry', CALENDAR, 'Lịch làm việc', 170),
  page('motcua-calendar-page', CALENDAR, calendar),
  entry('motcua-history-entry', HISTORY, 'Lịch sử hồ sơ', 175),
  page('motcua-history-page', HISTORY, history),
  entry('motcua-incidents-entry', INCIDENTS, 'Sự cố', 185, badge),
  page('motcua-incidents-page', INCIDENTS, incidents),
  heat,
  instanceTab,
  instanceWay,
  definitionTab,
];
