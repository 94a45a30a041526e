function logged(target: object, key: string, descriptor: PropertyDescriptor): void {
  void [target, key, descriptor];
}
const named = (name: string) => (target: Function): void => {
  void [name, target];
};
export async function load(): Promise<string> {
  return 'a';
}
@named('page')
export class Page {
  @logged
  title(): string {
    return load();
  }
  async body(@parameter path: string): Promise<string> {
    return path + await load();
  }
}
declare function parameter(target: object, key: string | undefined, index: number): void;
