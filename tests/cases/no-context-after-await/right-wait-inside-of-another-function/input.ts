import { inject } from 'vue';

declare function load(): Promise<void>;

export function setup(): unknown {
  const reload = async (): Promise<void> => {
    await load();
  };
  return { reload, theme: inject<string>('theme') };
}
