// Our own REST API, as the person who is logged in at the web application.

/** A refusal of the server in words for people. `fields` names what is wrong where. */
export class Refused extends Error {
  constructor(status, message, fields = []) {
    super(message);
    this.status = status;
    this.fields = fields;
  }
}

const SAYINGS = {
  0: 'Không kết nối được máy chủ. Kiểm tra mạng rồi thử lại; điều chưa gửi vẫn còn trên màn hình.',
  401: 'Phiên đăng nhập đã hết. Đăng nhập lại để tiếp tục.',
  403: 'Anh/chị không có quyền làm việc này.',
  404: 'Không tìm thấy, hoặc không thuộc đơn vị của anh/chị.',
};

/** What a change by session must bring. The web applications have it in a cookie; our pages beside them ask for it. */
export async function token() {
  const found = document.cookie.split('; ').find((part) => part.startsWith('XSRF-TOKEN='));
  if (found) return decodeURIComponent(found.slice('XSRF-TOKEN='.length));
  return (await get('/api/session')).token || '';
}

async function refusal(response) {
  let said = {};
  try {
    said = await response.json();
  } catch (unreadable) {
    // an error page: the status says enough
  }
  const message = said.detail || SAYINGS[response.status] || `Máy chủ báo lỗi ${response.status}. Thử lại sau ít phút.`;
  return new Refused(response.status, message, said.errors || []);
}

async function call(path, options) {
  let response;
  try {
    response = await fetch(path, { credentials: 'same-origin', cache: 'no-store', ...options });
  } catch (offline) {
    if (offline.name === 'AbortError') throw offline;
    throw new Refused(0, SAYINGS[0]);
  }
  if (!response.ok) throw await refusal(response);
  return response;
}

async function body(response) {
  const type = response.headers.get('Content-Type') || '';
  if (response.status === 204 || type === '') return null;
  return type.includes('json') ? response.json() : response.text();
}

// Without it the browser would ask for a password of its own when the session has ended.
const HEADERS = { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' };

/** @param {AbortSignal} [signal] ends the question when its answer is no longer wanted */
export async function get(path, signal) {
  return body(await call(path, { headers: HEADERS, signal }));
}

/** @param {object|FormData} [value] sent as JSON, or as the form it is */
export async function send(method, path, value, signal) {
  const headers = { ...HEADERS, 'X-XSRF-TOKEN': await token() };
  const isForm = value instanceof FormData;
  if (value !== undefined && !isForm) headers['Content-Type'] = 'application/json';
  return body(await call(path, { method, headers, body: isForm || value === undefined ? value : JSON.stringify(value), signal }));
}
