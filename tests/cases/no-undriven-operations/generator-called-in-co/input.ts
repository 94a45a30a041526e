import co from 'co';

function* save(): Generator<Promise<void>, void> {
  yield Promise.resolve();
}

export const saved = co(function* () {
  save();
  yield Promise.resolve();
});
