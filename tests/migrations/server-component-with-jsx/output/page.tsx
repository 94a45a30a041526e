import { load } from './load.js';

export async function render(key: string) {
  return (
    <main title={(await load(key))?.title ?? 'none'} {...await load('attributes')}>
      {await load(key) && <h1>{(await load(key))!.title}</h1>}
      {(await load(key))?.tags.map((tag) => (
        <li key={tag}>{load(tag)?.title}</li>
      ))}
      {...((await load('more'))?.tags ?? [])}
    </main>
  );
}
