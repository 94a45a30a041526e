import co from 'co';

declare function load(): Promise<string>;

export const program = co(function* () {
  void (yield co(function* () {
    yield load();
  }));
  yield load();
});
