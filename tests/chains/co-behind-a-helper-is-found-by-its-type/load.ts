import co from 'co';

export function load(): Promise<string> {
  return co(function* () {
    return (yield Promise.resolve('text')) as string;
  });
}
