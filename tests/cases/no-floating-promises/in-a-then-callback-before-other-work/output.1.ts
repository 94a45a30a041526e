declare function load(): Promise<string>;
declare function save(text: string): Promise<void>;
declare function log(text: string): void;

export const logged = (): Promise<void> =>
  load().then((text) => {
    save(text).catch(console.error);
    log(text);
  });

export const sometimes = (): Promise<void> =>
  load().then((text) => {
    if (text === '') return;
    save(text);
  });

export const both = (wanted: boolean): Promise<void> =>
  load().then((text) => {
    wanted ? save(text) : save('');
  });
