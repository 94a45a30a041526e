import co from 'co';

declare function track(): Promise<void>;
declare function load(): Promise<void>;

export const program = co(function* () {
  track().catch(console.error);
  yield load();
});
