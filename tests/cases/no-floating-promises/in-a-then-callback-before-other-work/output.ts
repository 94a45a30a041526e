declare function load(): Promise<string>;
declare function save(text: string): Promise<void>;
declare function log(text: string): void;

export const logged = (): Promise<void> =>
  load().then(async (text) => {
    await save(text);
    log(text);
  });

export const sometimes = (): Promise<void> =>
  load().then(async (text) => {
    if (text === '') return;
    await save(text);
  });

export const both = (wanted: boolean): Promise<void> =>
  load().then(async (text) => {
    wanted ? await save(text) : await save('');
  });
