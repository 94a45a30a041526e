import fs from 'node:fs';
import type { ServerResponse } from 'node:http';

const memory = { readFileSync: (path: string): string => path };
export const page = (fs: typeof memory, response: ServerResponse): void => void response.end(fs.readFileSync('/'));
export const files = { memory, page, disk: fs };
