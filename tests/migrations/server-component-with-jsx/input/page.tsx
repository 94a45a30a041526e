import { load } from './load.js';

export function render(key: string) {
  return (
    <main title={load(key)?.title ?? 'none'} {...load('attributes')}>
      {load(key) && <h1>{load(key)!.title}</h1>}
      {load(key)?.tags.map((tag) => (
        <li key={tag}>{load(tag)?.title}</li>
      ))}
      {...(load('more')?.tags ?? [])}
    </main>
  );
}
