declare function save(): Promise<number>;
declare function pass(done: (saved: number) => void): Promise<void>;
declare function log(text: string): void;
declare class Task {
  constructor(run: (done: (saved: number) => void) => void);
}
declare const pending: Promise<number>;

export const both = (): Promise<number> =>
  new Promise((resolve) => {
    log('start');
    save().then(resolve).catch(console.error);
  });

export const first = (): Promise<number> =>
  new Promise((resolve) => {
    save().then(resolve);
    log('started');
  });

export const conditionally = (wanted: boolean): Promise<number> =>
  new Promise((resolve) => {
    wanted && save().then(resolve);
  });

export const caught = (): Promise<number> =>
  new Promise((resolve) => {
    save().then(resolve, undefined);
  });

export const comma = (): Promise<number> => new Promise((resolve) => (save().then(resolve), log('start')));

export const sometimes = (wanted: boolean): Promise<number> =>
  new Promise((resolve) => {
    if (wanted) save().then(resolve);
  });

export const passed = (): Promise<number> =>
  new Promise((resolve) => {
    pass(resolve);
  });

export const named = (): Promise<void> =>
  new Promise((resolve) => {
    pending.finally(resolve);
  });

export const onlyNamed = (): Promise<number> =>
  new Promise(() => {
    pending;
  });

export const never = (): Promise<number> =>
  new Promise(() => {
    save().then(() => log('saved'));
  });

export const other = (): Promise<number> =>
  new Promise((resolve) => {
    save().then((saved) => resolve(saved + 1));
  });

export const task = (): Task =>
  new Task((done) => {
    save().then(done);
  });
