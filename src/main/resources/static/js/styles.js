/**
 * Adds a style sheet to the page, once.
 * @returns {Promise<void>} when it is in force, or cannot be
 */
export function mountStyles(href) {
  let link = document.querySelector(`link[href="${href}"]`);
  if (!link) {
    link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    document.head.append(link);
  }
  if (link.sheet) return Promise.resolve();
  return new Promise((done) => ['load', 'error'].forEach((end) => link.addEventListener(end, () => done(), { once: true })));
}
