import type { RequestHandler } from 'express';
import { readFile } from 'node:fs/promises';

export const report: RequestHandler = async (request, response) => {
  response.send(await readFile('./report.html', 'utf8'));
};
