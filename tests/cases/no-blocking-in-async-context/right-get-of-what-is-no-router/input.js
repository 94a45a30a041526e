import { readFileSync } from 'node:fs';
import express from 'express';

const app = express();
const texts = new Map([['a', () => readFileSync('a', 'utf8')]]);
const made = { get: (path, read) => read(path) };
export const first = texts.get('a');
export const second = made.get('b', () => readFileSync('b', 'utf8'));
const text = readFileSync('c', 'utf8');
app.get('/', (request, response) => {
  response.send(text);
});
