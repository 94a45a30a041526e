declare function write(text: string): Promise<void>;

function save(text: string): void {
  write(text);
}
export class Store {
  constructor() {
    save('a');
  }
}
export function other(): void {
  write('b');
}
