export async function log(_: object, __: string): Promise<void> {}
export class Page {
  @log
  text(): string {
    return '';
  }
}
