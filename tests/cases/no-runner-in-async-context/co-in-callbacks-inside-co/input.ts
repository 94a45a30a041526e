import co from 'co';

declare const names: readonly string[];
declare function save(name: string): Generator<unknown, void>;

export const saved = co(function* () {
  names.forEach((name) => {
    co(save(name));
  });
  setTimeout(() => co(save('later')).catch(console.error), 10);
  yield co(save('last'));
});
