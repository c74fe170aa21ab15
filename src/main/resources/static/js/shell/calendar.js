// The date picker of Camunda Forms speaks English unless told otherwise.

const MONTHS = Array.from({ length: 12 }, (_, index) => `Tháng ${index + 1}`);
const DAYS = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];
const LONG_DAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

const VIETNAMESE = {
  months: { longhand: MONTHS, shorthand: MONTHS },
  weekdays: { longhand: LONG_DAYS, shorthand: DAYS },
  firstDayOfWeek: 1,
  ordinal: () => '',
  rangeSeparator: ' đến ',
  weekAbbreviation: 'Tuần',
  scrollTitle: 'Lăn chuột để đổi',
  toggleTitle: 'Bấm để đổi',
  amPM: ['SA', 'CH'],
  yearAriaLabel: 'Năm',
  monthAriaLabel: 'Tháng',
  hourAriaLabel: 'Giờ',
  minuteAriaLabel: 'Phút',
  time_24hr: true,
};

export function speakVietnamese(flatpickr) {
  if (!flatpickr) return;
  flatpickr.localize(VIETNAMESE);
  flatpickr.setDefaults({ ariaDateFormat: 'l j/n/Y' });
}
