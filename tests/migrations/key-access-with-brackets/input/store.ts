export class Store {
  read(): string {
    return 'a';
  }
  'read all'(): string[] {
    return [this['read'](), this.read()];
  }
}
export const first = (store: Store): string => store['read']().trim();
export const all = (store: Store, key: 'read' | 'read all'): unknown => store[key]();
export const count = (store: Store): number => store['read all']().length;
