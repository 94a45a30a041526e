import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

declare function compile(text: string): (title: string) => string;
declare const settings: { readonly keeps: boolean };

const templates = new Map<string, (title: string) => string>();

export async function send(path: string, response: ServerResponse): Promise<void> {
  const { keeps } = settings;
  const template = (keeps && templates.get(path)) || compile(`<main>${readFileSync(path).toString()}</main>`);
  if (keeps) templates.set(path, template);
  response.end(template('Home'));
}
