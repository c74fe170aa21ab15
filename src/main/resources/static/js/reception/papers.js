// The checklist: what is handed in, how often, its scanned pages, and what is not there.
import { html, live, nothing, repeat } from '/js/lit.js';
import { send } from '/js/api.js';
import { pages as pictures } from '/js/dossier/pages.js';
import { upload } from '/js/dossier/upload.js';

const KINDS = { copy: 'bản sao hoặc xuất trình', surrender: 'bản gốc nộp lại khi nhận kết quả' };

export function papers(component, reception) {
  const ticked = reception.content.papers;
  const missing = component.values.filter(({ value }) => !ticked[value]);
  const error = reception.errors.papers;
  return html`<fieldset class="mc-group mc-papers" aria-describedby="mc-papers-missing${error ? ' mc-papers-error' : ''}">
    <legend>${component.label}${component.validate?.required ? html`<span class="mc-must" aria-hidden="true"> *</span>` : nothing}</legend>
    ${component.description ? html`<small>${component.description}</small>` : nothing}
    ${error ? html`<p class="mc-error" id="mc-papers-error">${error}</p>` : nothing}
    <ul>${repeat(component.values, ({ value }) => value, ({ value, label }, place) => paper({ code: value, label, place, kind: component.properties?.[value] }, reception))}</ul>
    <p id="mc-papers-missing" class="mc-hint">${missing.length === 0
      ? 'Đã có đủ các giấy tờ trong danh mục.'
      : html`<strong>Chưa có:</strong> ${missing.map(({ label }) => label).join('; ')}.`}</p>
  </fieldset>`;
}

function paper(line, reception) {
  const count = reception.content.papers[line.code];
  const id = `mc-paper-${line.code}`;
  return html`<li class="mc-paper">
    <label class="mc-paper-name"><input type="checkbox" id=${id} .checked=${live(Boolean(count))}
      aria-invalid=${reception.errors.papers && line.place === 0 ? 'true' : nothing}
      @change=${(event) => tick(line, event.target.checked, reception)}>
      <span>${line.label}${KINDS[line.kind] ? html` <small>(${KINDS[line.kind]})</small>` : nothing}</span></label>
    ${count ? html`<span class="mc-counts">${number(line, 'originals', 'bản chính', count, reception)}${number(line, 'copies', 'bản sao', count, reception)}
      ${count.originals + count.copies === 0 ? html`<small>chỉ nộp bản điện tử</small>` : nothing}</span>` : nothing}
    ${pages(line, reception)}
  </li>`;
}

function number(line, key, said, count, reception) {
  return html`<label><input type="number" min="0" max="99" .value=${live(String(count[key]))} aria-label="Số ${said} của ${line.label}"
    @change=${(event) => put(line, { ...count, [key]: Math.min(99, Math.max(0, Math.trunc(Number(event.target.value)) || 0)) }, reception)}> ${said}</label>`;
}

function tick(line, on, reception) {
  const copy = line.kind === 'copy';
  put(line, on ? { originals: copy ? 0 : 1, copies: copy ? 1 : 0 } : undefined, reception);
}

function put(line, count, reception) {
  const { [line.code]: before, ...others } = reception.content.papers;
  reception.setPapers(count ? { ...others, [line.code]: count } : others);
}

function pages(line, reception) {
  const own = reception.pages.filter(({ item }) => item === line.code);
  const share = reception.uploads[line.code];
  const bring = (files) => files.length > 0 && take([...files], line, reception);
  const over = (event, on) => { event.preventDefault(); event.currentTarget.classList.toggle('mc-over', on); };
  return html`<div class="mc-drop" @dragover=${(event) => over(event, true)} @dragleave=${(event) => over(event, false)}
      @drop=${(event) => { over(event, false); bring(event.dataTransfer.files); }}>
    ${own.length ? html`<ul class="mc-files">${own.map((page) => file(page, line, reception))}</ul>` : nothing}
    ${share === undefined
      ? html`<label class="mc-choose">Thêm trang quét<span class="mc-hidden"> của ${line.label}</span>
          <input class="mc-hidden" type="file" multiple accept="image/jpeg,image/png,image/tiff,application/pdf"
            @change=${(event) => { bring(event.target.files); event.target.value = ''; }}></label> <small>hoặc thả tệp vào đây</small>`
      : html`<label>Đang tải lên ${Math.round(share * 100)}% <progress max="1" .value=${share}></progress></label>`}
    ${(reception.refusals[line.code] || []).map((said) => html`<p class="mc-error" role="alert">${said}</p>`)}
  </div>`;
}

/** A small picture says whether the right paper lay in the scanner; it opens to read. */
function file(page, line, reception) {
  const href = `${reception.path}/papers/${encodeURIComponent(line.code)}/files/${page.id}`;
  const open = reception.looks.isOpen(page.id);
  return html`<li><button type="button" class="mc-thumb" aria-expanded=${open} title=${open ? 'Thu nhỏ' : 'Xem trang'} @click=${() => reception.looks.toggle(page.id)}>
      <img loading="lazy" src="${href}/pages/1?width=120" alt=${`Trang đầu của ${page.name}`}></button>
    ${page.name} <small>${page.pages} trang</small>
    <button type="button" class="mc-quiet" @click=${() => remove(page, line, reception)}>Gỡ<span class="mc-hidden"> ${page.name}</span></button>
    ${open ? pictures({ ...page, href }, reception.looks) : nothing}</li>`;
}

async function take(files, line, reception) {
  if (reception.uploads[line.code] !== undefined) return;
  const path = `${reception.path}/papers/${encodeURIComponent(line.code)}`;
  reception.uploading(line.code, 0);
  const refused = await upload(path, files, (share) => reception.uploading(line.code, share));
  if (refused.length === 0 && !reception.content.papers[line.code]) tick(line, true, reception);
  await reception.uploaded(line.code, refused);
}

async function remove(page, line, reception) {
  try {
    await send('DELETE', `${reception.path}/papers/${encodeURIComponent(line.code)}/files/${page.id}`);
    await reception.uploaded(line.code, []);
  } catch (refused) {
    await reception.uploaded(line.code, [refused.message]);
  }
}
