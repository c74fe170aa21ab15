// What the work list says, apart from how it says it.

export const VIEWS = [
  { id: 'open', label: 'Chờ xử lý', hint: 'Việc của tôi và việc chưa ai nhận' },
  { id: 'mine', label: 'Của tôi', hint: 'Việc tôi đã nhận hoặc được giao' },
  { id: 'office', label: 'Cả bộ phận', hint: 'Mọi việc của các bộ phận tôi tham gia, kể cả việc đồng nghiệp đang xử lý' },
];

export const DUES = [
  { id: 'any', label: 'Mọi thời hạn' },
  { id: 'overdue', label: 'Quá hạn' },
  { id: 'today', label: 'Đến hạn hôm nay' },
  { id: 'week', label: 'Đến hạn tuần này' },
  { id: 'waiting', label: 'Đang tạm dừng, chờ bên khác' },
];

export const SORTS = [
  { id: 'due', label: 'Hạn gần nhất trước' },
  { id: 'oldest', label: 'Cũ nhất trước' },
  { id: 'newest', label: 'Mới nhất trước' },
  { id: 'number', label: 'Mã hồ sơ' },
  { id: 'step', label: 'Bước xử lý' },
];

export const EMPTY = {
  open: 'Không có việc nào đang chờ. Khi hồ sơ chuyển đến bộ phận của anh/chị, việc sẽ hiện ở đây.',
  mine: 'Anh/chị chưa nhận việc nào. Chọn việc ở “Chờ xử lý” rồi bấm Nhận việc.',
  office: 'Bộ phận không có việc nào theo điều kiện đang chọn.',
};

const MOMENT = new Intl.DateTimeFormat('vi-VN', {
  hour: '2-digit', minute: '2-digit', day: '2-digit', month: '2-digit', year: 'numeric',
  timeZone: 'Asia/Ho_Chi_Minh', hour12: false,
});

/** "17:00 25/11/2026" */
export function moment(iso) {
  if (!iso) return '';
  const part = Object.fromEntries(MOMENT.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
  return `${part.hour}:${part.minute} ${part.day}/${part.month}/${part.year}`;
}

/** The server counts no further than a thousand. */
export function capped(count) {
  return count > 1000 ? '1.000+' : String(count ?? '');
}

/** What became of a bulk action, in one sentence, and the reasons of what was refused. */
export function told(verb, answers) {
  const refused = answers.filter((answer) => !answer.done);
  const done = answers.length - refused.length;
  const summary = refused.length === 0
    ? `${verb} ${done} việc.`
    : `${verb} ${done} việc; ${refused.length} việc không thực hiện được.`;
  return { summary, reasons: [...new Set(refused.map((answer) => answer.reason))] };
}
