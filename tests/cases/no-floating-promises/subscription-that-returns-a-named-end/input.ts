declare function save(): Promise<void>;
declare function subscribe(run: () => Promise<void> | (() => void) | void): void;
declare function stop(): void;
declare const last: (() => void) | undefined;

subscribe(() => {
  save();
  return stop;
});

subscribe(() => {
  if (!last) console.log('first');
  save();
});
