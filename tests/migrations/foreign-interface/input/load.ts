import { Host, type Plugin } from 'host';
export function load(): string {
  return 'a';
}
export const plugin: Plugin = {
  name: () => load(),
  run() {
    load();
  },
};
export class Mine extends Host {
  title(): string {
    return load();
  }
}
