export function save(text: string): boolean {
  return text !== '';
}
export function saveAll(texts: string[], sink: { done: string[] }): void {
  texts.forEach(function (this: typeof sink, text) {
    if (save(text)) this.done.push(text);
  }, sink);
}
export function saveSome(texts: string[]): void {
  texts.forEach((text) => {
    for (const part of text) {
      if (save(part)) return;
    }
  });
}
