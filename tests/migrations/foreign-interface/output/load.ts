import { Host, type Plugin } from 'host';
export async function load(): Promise<string> {
  return 'a';
}
export const plugin: Plugin = {
  name: () => load(),
  async run() {
    await load();
  },
};
export class Mine extends Host {
  title(): string {
    return load();
  }
}
