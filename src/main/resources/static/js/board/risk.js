// Amber dossiers by the chance of being late, with the model and how often it was right.
import { html, nothing } from '/js/lit.js';
import { number, share } from '/js/board/words.js';
import { dossierTable } from '/js/board/dossiers.js';

export function riskView(ranking) {
  const { hits } = ranking;
  return html`
    <h2>Hồ sơ sắp đến hạn, khả năng quá hạn cao nhất trước</h2>
    ${ranking.total > ranking.dossiers.length ? html`<p class="mc-note">${number(ranking.dossiers.length)} hồ sơ đầu trong
      ${ranking.more ? 'hơn ' : ''}${number(ranking.total)} hồ sơ sắp đến hạn có dự báo; chọn đơn vị hoặc thủ tục để thu hẹp.</p>` : nothing}
    ${dossierTable(ranking.dossiers, true)}
    <section class="mc-model" aria-label="Cách tính">
      <h3>Cách tính</h3>
      <p>Trong các hồ sơ cùng thủ tục bốn tháng qua đã ở cùng bước lâu bằng hồ sơ này, bao nhiêu phần trăm cần nhiều giờ làm việc
        đến khi có kết quả hơn số giờ hồ sơ này còn lại. Không tính thời gian tạm dừng; không xét người nộp, không xét cán bộ.
        Bước có dưới ${ranking.enough} hồ sơ đã qua thì không dự báo. Đây là gợi ý để đôn đốc, không phải kết luận.</p>
      <h3>Đã đúng đến đâu (${hits.days} ngày qua)</h3>
      ${hits.told ? html`<ul>
        <li>Dự báo đúng ${number(hits.right)} trên ${number(hits.told)} hồ sơ đã có kết quả (${share(hits.right, hits.told)}).</li>
        <li>Báo sẽ quá hạn ${number(hits.saidLate)} hồ sơ, thực tế quá hạn ${number(hits.saidLateAndWere)}
          (${share(hits.saidLateAndWere, hits.saidLate)}).</li>
        <li>Thực tế quá hạn ${number(hits.wereLate)} hồ sơ từng sắp đến hạn, báo trước được ${number(hits.saidLateAndWere)}
          (${share(hits.saidLateAndWere, hits.wereLate)}).</li></ul>`
        : html`<p>Trong số hồ sơ đã được dự báo chưa hồ sơ nào có kết quả, nên chưa biết dự báo đúng đến đâu.</p>`}
    </section>`;
}
