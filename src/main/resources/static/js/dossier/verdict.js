import { html, nothing } from '/js/lit.js';
import { moment } from './words.js';

/** What signatures are worth, with the reasons; what is not certain is never shown as valid. */
export function verdict(found) {
  return html`<div class="mc-verdict mc-verdict-${found.outcome}">
    <p><strong>${found.conclusion}</strong></p>
    ${found.signatures.map((each) => html`<p>
      ${each.signer}${each.organisation ? `, ${each.organisation}` : ''}
      ${each.signedAt ? html`<br>Ký lúc ${moment(each.signedAt)}${each.timeProved ? '' : ' (thời điểm do người ký tự ghi)'}` : nothing}
      <br>${each.conclusion}
      ${each.reasons.map((reason) => html`<br>– ${reason}`)}
      ${each.changes.map((change) => html`<br>– ${change}`)}
    </p>`)}
  </div>`;
}
