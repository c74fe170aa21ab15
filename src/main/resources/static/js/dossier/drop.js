import { html, nothing } from '/js/lit.js';
import { path } from './words.js';
import { upload } from './upload.js';

/** Where files of a paper are dropped or chosen. */
export function drop(line, screen) {
  const key = `upload ${line.item}`;
  const share = screen.number(key, -1);
  const bring = (files) => files.length > 0 && take([...files], line, key, screen);
  return html`<div class="mc-drop"
      @dragover=${(event) => { event.preventDefault(); event.currentTarget.classList.add('mc-over'); }}
      @dragleave=${(event) => event.currentTarget.classList.remove('mc-over')}
      @drop=${(event) => { event.preventDefault(); event.currentTarget.classList.remove('mc-over'); bring(event.dataTransfer.files); }}>
    ${share >= 0
      ? html`<label>Đang tải lên ${Math.round(share * 100)}%
          <progress max="1" .value=${share}></progress></label>`
      : html`<label class="mc-choose mc-button">Chọn tệp<span class="mc-hidden"> cho ${line.name}</span>
          <input class="mc-hidden" type="file" multiple accept="image/jpeg,image/png,image/tiff,application/pdf"
            @change=${(event) => { bring(event.target.files); event.target.value = ''; }}></label>
        <small>hoặc thả tệp vào đây, theo thứ tự trang: JPEG, PNG, TIFF, PDF; mỗi tệp không quá 50 MB.</small>`}
    ${screen.refusals(key) || nothing}
  </div>`;
}

async function take(files, line, key, screen) {
  if (screen.number(key, -1) >= 0) return;
  screen.refuse(key);
  screen.set(key, 0);
  const refused = await upload(`${path(screen.dossierNumber)}/papers/${encodeURIComponent(line.item)}`, files,
    (share) => screen.set(key, share));
  screen.set(key, -1);
  if (refused.length > 0) {
    screen.refuse(key, ...refused);
  } else {
    screen.say(`Đã lưu ${files.length} tệp vào ${line.name}.`);
    screen.reload();
  }
}
