// Admin shows permissions by their names in the engine.

const NAMES = {
  ALL: 'tất cả',
  NONE: 'không có',
  ACCESS: 'vào ứng dụng',
  READ: 'xem',
  CREATE: 'tạo',
  UPDATE: 'sửa',
  DELETE: 'xóa',
  SUSPEND: 'tạm ngừng',
  SUSPEND_INSTANCE: 'tạm ngừng phiên',
  RETRY_JOB: 'thử lại tác vụ nền',
  CREATE_INSTANCE: 'mở phiên',
  READ_INSTANCE: 'xem phiên',
  UPDATE_INSTANCE: 'sửa phiên',
  DELETE_INSTANCE: 'xóa phiên',
  MIGRATE_INSTANCE: 'chuyển phiên bản của phiên',
  READ_INSTANCE_VARIABLE: 'xem biến của phiên',
  UPDATE_INSTANCE_VARIABLE: 'sửa biến của phiên',
  READ_VARIABLE: 'xem biến',
  UPDATE_VARIABLE: 'sửa biến',
  READ_TASK: 'xem việc',
  UPDATE_TASK: 'sửa việc',
  TASK_WORK: 'làm việc được giao',
  TASK_ASSIGN: 'giao việc',
  READ_TASK_VARIABLE: 'xem biến của việc',
  UPDATE_TASK_VARIABLE: 'sửa biến của việc',
  READ_HISTORY: 'xem lịch sử',
  READ_HISTORY_VARIABLE: 'xem biến trong lịch sử',
  UPDATE_HISTORY: 'sửa lịch sử',
  DELETE_HISTORY: 'xóa lịch sử',
  SET: 'đặt',
  CREATE_BATCH_MIGRATE_PROCESS_INSTANCES: 'tạo lô chuyển phiên bản',
  CREATE_BATCH_MODIFY_PROCESS_INSTANCES: 'tạo lô điều chỉnh phiên',
  CREATE_BATCH_RESTART_PROCESS_INSTANCES: 'tạo lô chạy lại phiên',
  CREATE_BATCH_DELETE_RUNNING_PROCESS_INSTANCES: 'tạo lô xóa phiên đang chạy',
  CREATE_BATCH_DELETE_FINISHED_PROCESS_INSTANCES: 'tạo lô xóa phiên đã kết thúc',
  CREATE_BATCH_DELETE_DECISION_INSTANCES: 'tạo lô xóa lượt quyết định',
  CREATE_BATCH_SET_JOB_RETRIES: 'tạo lô đặt số lần thử lại tác vụ nền',
  CREATE_BATCH_SET_REMOVAL_TIME: 'tạo lô đặt ngày xóa',
  CREATE_BATCH_SET_EXTERNAL_TASK_RETRIES: 'tạo lô đặt số lần thử lại việc giao hệ thống ngoài',
  CREATE_BATCH_UPDATE_PROCESS_INSTANCES_SUSPEND: 'tạo lô tạm ngừng hoặc chạy tiếp phiên',
  CREATE_BATCH_SET_VARIABLES: 'tạo lô đặt biến',
  CREATE_BATCH_CORRELATE_MESSAGE: 'tạo lô gửi thông điệp',
};

/** @returns {string|undefined} nothing unless every word of the text is a permission */
export function permissions(text) {
  const words = text.split(/\s*,\s*/).map((name) => (Object.hasOwn(NAMES, name) ? NAMES[name] : undefined));
  return words.includes(undefined) ? undefined : words.join(', ');
}
