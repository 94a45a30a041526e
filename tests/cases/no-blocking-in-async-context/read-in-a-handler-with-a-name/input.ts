import type { RequestHandler } from 'express';
import { readFileSync } from 'node:fs';

export const report: RequestHandler = async (request, response) => {
  response.send(readFileSync('./report.html', 'utf8'));
};
