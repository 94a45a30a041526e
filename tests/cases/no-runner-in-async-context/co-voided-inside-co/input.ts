import co from 'co';

declare function load(): Promise<string>;

export const program = co(function* () {
  void co(function* () {
    yield load();
  });
  yield load();
});
