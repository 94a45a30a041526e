declare function write(text: string): Promise<void>;

export function save(texts: string[]): number {
  write(texts.join());
  return texts.length;
}
export function log(text: string): void {
  void write(text);
}
