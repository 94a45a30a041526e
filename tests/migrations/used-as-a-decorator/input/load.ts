export function log(_: object, __: string): void {}
export class Page {
  @log
  text(): string {
    return '';
  }
}
