declare function save(): Promise<void>;
declare function subscribe(run: () => Promise<void> | (() => void) | void): void;
declare function stop(): void;
declare const last: (() => void) | undefined;

subscribe(() => {
  save();
  return stop;
});

subscribe(async () => {
  if (!last) console.log('first');
  await save();
});
