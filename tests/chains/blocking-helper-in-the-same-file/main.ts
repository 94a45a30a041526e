import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const page = (name: string): string => layout(readFileSync(`./pages/${name}`, 'utf8'));
const layout = (text: string): string => `<body>${text}</body>`;

createServer((request, response) => {
  response.end(page('home'));
}).listen(80);
