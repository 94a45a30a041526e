function logged(target: object, key: string, descriptor: PropertyDescriptor): void {
  void [target, key, descriptor];
}
const named = (name: string) => (target: Function): void => {
  void [name, target];
};
export function load(): string {
  return 'a';
}
@named('page')
export class Page {
  @logged
  title(): string {
    return load();
  }
  body(@parameter path: string): string {
    return path + load();
  }
}
declare function parameter(target: object, key: string | undefined, index: number): void;
