// What Camunda writes in its scripts and not in its labels, and how we say it.
import { permissions } from './permissions.js';

/** Said by Camunda Forms: looked for inside forms only, where no officer's words stand in such a place. */
const IN_FORMS = {
  'Field is required.': 'Cần điền mục này.',
  'Field must be a valid email.': 'Địa chỉ thư điện tử chưa đúng, ví dụ: ten@danang.gov.vn.',
  'Field must be a valid  international phone number. (e.g. +4930664040900)': 'Số điện thoại chưa đúng, ví dụ: +84905123456.',
  'Value is not a number.': 'Chỉ điền số.',
  'Value is expected to be an integer.': 'Chỉ điền số nguyên.',
  'Date is not valid.': 'Ngày chưa đúng.',
  'Time is not valid.': 'Giờ chưa đúng.',
  Select: 'Chọn',
  Search: 'Tìm',
  'No results': 'Không tìm thấy',
  'All values selected': 'Đã chọn hết',
  'Add new': 'Thêm',
  'Show all': 'Hiện tất cả',
  Collapse: 'Thu gọn',
  Expand: 'Mở rộng',
  Date: 'Ngày',
  Time: 'Giờ',
  'Remove all': 'Bỏ hết',
  'Nothing to show.': 'Chưa có dòng nào.',
  'Not found': 'Không tìm thấy',
  Submit: 'Gửi',
  Reset: 'Điền lại',
  'hh:mm ?m': 'giờ:phút',
  'hh:mm': 'giờ:phút',
  'mm/dd/yyyy': 'ngày/tháng/năm',
  'dd/mm/yyyy': 'ngày/tháng/năm',
  Increment: 'Tăng',
  Decrement: 'Giảm',
  'Powered by bpmn.io': 'Chạy trên nền bpmn.io',
};

const PATTERNS_IN_FORMS = [
  [/^Field must have minimum value of (.+)\.$/, 'Giá trị nhỏ nhất là $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Giá trị lớn nhất là $1.'],
  [/^Field must have minimum length of (.+)\.$/, 'Điền ít nhất $1 ký tự.'],
  [/^Field must have maximum length of (.+)\.$/, 'Điền nhiều nhất $1 ký tự.'],
  [/^Field must match pattern .+\.$/, 'Nội dung chưa đúng dạng cần điền.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Chỉ điền tối đa $1 chữ số thập phân.'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, 'Chọn một giá trị hợp lệ, gần nhất là $1 và $2.'],
  [/^Expand all items \((\d+)\)$/, 'Mở hết ($1)'],
];

/** What no one's data reads like. */
const ANYWHERE = {
  'Powered by bpmn.io': 'Chạy trên nền bpmn.io',
  'Asia/Saigon': 'giờ Việt Nam (UTC+7)',
  'Asia/Ho_Chi_Minh': 'giờ Việt Nam (UTC+7)',
  Close: 'Đóng',
  UNIT: 'đơn vị',
  CITY: 'thành phố',
  'zoom in': 'phóng to',
  'zoom out': 'thu nhỏ',
  'reset zoom': 'về cỡ ban đầu',
  null: 'không có',
  'Message is null.': 'Không có nội dung.',
};

/** The version of a procedure beside its name. */
const VERSION = /^\(v\. (.+)\)$/;

const own = (words, text) => (Object.hasOwn(words, text) ? words[text] : undefined);

/** @returns {string|undefined} nothing when the text stays as it is */
export function inVietnamese(text, inForm) {
  const bare = text.trim();
  if (VERSION.test(bare)) return bare.replace(VERSION, '(bản $1)');
  if (!inForm) return own(ANYWHERE, bare) ?? permissions(bare);
  const pattern = PATTERNS_IN_FORMS.find(([said]) => said.test(bare));
  return own(IN_FORMS, bare) ?? (pattern && bare.replace(pattern[0], pattern[1]));
}
