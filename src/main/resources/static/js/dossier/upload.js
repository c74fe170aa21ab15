// Files on their way to the server, told how far they are; fetch cannot tell.
import { token } from '/js/api.js';

function refusals(status, text) {
  try {
    const said = JSON.parse(text);
    const files = (said.errors || []).map((each) => each.message).filter(Boolean);
    const detail = said.detail || '';
    return [detail, ...files.filter((each) => !detail.includes(each))].filter(Boolean);
  } catch (unreadable) {
    if (status === 401) return ['Phiên đăng nhập đã hết. Đăng nhập lại rồi tải tệp lên lần nữa.'];
    if (status === 413) return ['Tệp quá lớn: mỗi tệp không quá 50 MB, mỗi lần tải lên không quá 200 MB.'];
    return [`Máy chủ báo lỗi ${status}; chưa lưu tệp nào. Thử lại sau ít phút.`];
  }
}

/**
 * @param {(share: number) => void} progress 0 to 1
 * @returns {Promise<string[]>} why it was refused, in the server's words; empty when it was taken
 */
export async function upload(path, files, progress) {
  let bring;
  try {
    bring = await token();
  } catch (refused) {
    return [refused.message];
  }
  const form = new FormData();
  files.forEach((file) => form.append('pages', file, file.name));
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    request.setRequestHeader('X-XSRF-TOKEN', bring);
    request.upload.addEventListener('progress', (event) => event.lengthComputable && progress(event.loaded / event.total));
    request.addEventListener('load', () => done(request.status < 300 ? [] : refusals(request.status, request.responseText)));
    request.addEventListener('error', () => done(['Không kết nối được máy chủ; chưa lưu tệp nào. Kiểm tra mạng rồi thử lại.']));
    request.addEventListener('abort', () => done(['Việc tải lên bị ngắt; chưa lưu tệp nào. Tải lên lần nữa.']));
    request.addEventListener('timeout', () => done(['Quá lâu không gửi xong; chưa lưu tệp nào. Kiểm tra mạng rồi thử lại.']));
    request.send(form);
  });
}
