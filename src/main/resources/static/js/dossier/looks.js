/** What is open on a page, and which page of a file is looked at. */
export class Looks {
  constructor(draw) {
    this.draw = draw;
    this.opened = new Set();
    this.numbers = new Map();
  }

  isOpen(key) {
    return this.opened.has(key);
  }

  toggle(key) {
    if (!this.opened.delete(key)) this.opened.add(key);
    this.draw();
  }

  number(key, otherwise) {
    return this.numbers.get(key) ?? otherwise;
  }

  set(key, number) {
    this.numbers.set(key, number);
    this.draw();
  }
}
