import { inject, type App } from 'vue';

declare function load(): Promise<void>;

export async function start(app: App): Promise<string | undefined> {
  await load();
  return app.runWithContext(() => inject<string>('theme'));
}
