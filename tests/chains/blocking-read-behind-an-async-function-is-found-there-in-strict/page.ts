import { readFileSync } from 'node:fs';

const template = (name: string): string => readFileSync(`./templates/${name}`, 'utf8');

export async function page(name: string, load: (name: string) => Promise<string>): Promise<string> {
  const text = await load(name);
  return template(name).replace('$', text);
}
